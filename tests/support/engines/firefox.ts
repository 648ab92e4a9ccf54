import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { asText, type Engine, keysOf, middleOf, pressAt, type Tab } from './engine.ts';
import { ended, pdfSize, pressed } from './wire.ts';

/** So that a test's server is all that it talks to, and the back/forward cache is on as readers have it. */
const PREFS = [
  ['app.update.disabledForTesting', true],
  ['browser.shell.checkDefaultBrowser', false],
  ['browser.startup.page', 0],
  ['datareporting.policy.dataSubmissionEnabled', false],
  ['intl.accept_languages', 'id-ID, id'],
  ['network.captive-portal-service.enabled', false],
  ['network.connectivity-service.enabled', false],
  ['toolkit.telemetry.enabled', false],
];

/**
 * Firefox as people install it, over WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), which it speaks itself. Playwright drives
 * its own build of Firefox alone, and that is not on package registries.
 */
export async function startFirefox(binary: string, { isPrivate = false } = {}): Promise<Engine> {
  const profile = mkdtempSync(path.join(tmpdir(), 'lumbung-firefox-'));
  const prefs = [...PREFS, ['browser.privatebrowsing.autostart', isPrivate]];
  writeFileSync(path.join(profile, 'user.js'), prefs.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join('')); // prettier-ignore
  const child = spawn(binary, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0']);
  const send = await connect(`${await addressOf(child)}/session`);
  await send('session.new', { capabilities: {} });
  return {
    name: 'Firefox',
    async open() {
      const { userContext } = await send<{ userContext: string }>('browser.createUserContext', {});
      const { context } = await send<{ context: string }>('browsingContext.create', { type: 'window', userContext }); // prettier-ignore
      return tabOf(send, context, userContext);
    },
    async close() {
      await send('browser.close', {}).catch(() => undefined);
      await ended(child);
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function tabOf(send: Send, context: string, userContext: string): Tab {
  const run: Tab['run'] = async (work, ...args) => {
    const { type, result, exceptionDetails } = await send<Evaluated>('script.evaluate', {
      expression: asText(work, args),
      target: { context },
      awaitPromise: true,
    });
    if (type !== 'success') throw new Error(`run: ${exceptionDetails?.text}`);
    return JSON.parse(result.value);
  };
  const act = async (actions: object[]) => void (await send('input.performActions', { context, actions }));
  return {
    run,
    goto: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'interactive' })),
    click: async (selector) => act(pressAt(pressed(selector, await run(middleOf, selector)))),
    type: (text) => act(keysOf(text)),
    back: async () => void (await send('browsingContext.traverseHistory', { context, delta: -1 })),
    print: async () => pdfSize((await send<{ data: string }>('browsingContext.print', { context })).data),
    close: async () => void (await send('browser.removeUserContext', { userContext })),
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', () => reject(new Error(`Firefox ended:\n${said}`)));
    child.stderr?.on('data', (data) => {
      said += String(data);
      const [, found] = /listening on (ws:\S+)/.exec(said) ?? [];
      if (found) resolve(found);
    });
  });
}

async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer: Answer = JSON.parse(String(data));
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  let last = 0;
  return async <T>(method: string, params: object) => {
    const id = ++last;
    socket.send(JSON.stringify({ id, method, params }));
    const answer = await new Promise<Answer>((resolve) => waiting.set(id, resolve));
    if (answer.type === 'error') throw new Error(`${method}: ${answer.message}`);
    return answer.result as T;
  };
}

type Send = <T>(method: string, params: object) => Promise<T>;
type Answer = { id: number; type: string; message?: string; result?: unknown };
interface Evaluated {
  type: string;
  result: { value: string };
  exceptionDetails?: { text: string };
}
