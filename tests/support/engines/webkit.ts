import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { freePort } from '../../../src/tools/port.ts';
import { asText, type Engine, keysOf, middleOf, pressAt, type Tab, until } from './engine.ts';
import { ended, pdfSize, pressed } from './wire.ts';

/** The driver never answers what was asked of a page that just gave way to another: after this time it is told that it is lost. */
const LOST_MS = 2000;
/** After this time the driver itself is not waited for. */
const DEAD_MS = 15_000;

/**
 * WebKitGTK, Safari's engine, over WebDriver (https://www.w3.org/TR/webdriver2/). Its windows need a screen: where there is none, one
 * that nobody sees. One driver holds one window, so each tab has a driver of its own; as that takes seconds, they are used again: what
 * a window stores belongs to the host of its test.
 */
export async function startWebKit(driver: string): Promise<Engine> {
  const screen = process.env['DISPLAY'] ? undefined : spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24']);
  const display = screen
    ? await new Promise<string>((found) => screen.stdout.once('data', (data) => found(`:${String(data).trim()}`)))
    : process.env['DISPLAY'];
  const settings = mkdtempSync(path.join(tmpdir(), 'lumbung-webkit-'));
  mkdirSync(path.join(settings, 'gtk-3.0'));
  // Reduced motion: without a graphics card WebKitGTK ends at the first view transition.
  writeFileSync(path.join(settings, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  // And its usual way to the screen waits for ever.
  const env = { ...process.env, DISPLAY: display, XDG_CONFIG_HOME: settings, WEBKIT_DISABLE_DMABUF_RENDERER: '1' };
  const idle: Tab[] = [];
  return {
    name: 'WebKit',
    // Windows of an automated WebKitGTK are private ones, all of them.
    async open() {
      const tab = idle.pop() ?? (await openTab(driver, env));
      const leave = () => tab.goto('about:blank').then(() => void idle.push(tab), tab.close);
      return { ...tab, close: leave };
    },
    async close() {
      await Promise.all(idle.map((tab) => tab.close()));
      screen?.kill();
      if (screen) await ended(screen);
      rmSync(settings, { recursive: true, force: true });
    },
  };
}

async function openTab(driver: string, env: NodeJS.ProcessEnv): Promise<Tab> {
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' });
  const home = `http://127.0.0.1:${port}/session`;
  // The driver misses the end of some loads, and then waits for its whole time: what a page has come to is asked of the page.
  const alwaysMatch = { pageLoadStrategy: 'none', timeouts: { script: LOST_MS } };
  const { sessionId } = await patiently(() =>
    ask<{ sessionId: string }>('POST', home, { capabilities: { alwaysMatch } }),
  );
  const send = <T>(path: string, body: object = {}) => ask<T>('POST', `${home}/${sessionId}/${path}`, body);
  const run: Tab['run'] = async (work, ...args) => {
    // A promise that is given back is waited for.
    const text = await send<string>('execute/sync', { script: `return ${asText(work, args)}`, args: [] });
    return JSON.parse(text);
  };
  const act = async (actions: object[]) => void (await send('actions', { actions }));
  return {
    run,
    async goto(url) {
      const left = await until({ run }, () => performance.timeOrigin);
      await send('url', { url });
      await until({ run }, (old) => performance.timeOrigin !== old && document.readyState !== 'loading', left);
    },
    click: async (selector) => act(pressAt(pressed(selector, await run(middleOf, selector)))),
    type: (text) => act(keysOf(text)),
    back: () =>
      run(() => {
        setTimeout(() => history.back());
      }),
    print: async () => pdfSize(await send<string>('print')),
    async close() {
      await ask('DELETE', `${home}/${sessionId}`).catch(() => undefined);
      child.kill();
      await ended(child);
    },
  };
}

async function ask<T>(method: string, url: string, body?: object): Promise<T> {
  const signal = AbortSignal.timeout(DEAD_MS);
  const response = await fetch(url, { method, signal, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${url.split('/').at(-1)}: ${value.error} ${value.message}`);
  return value;
}

/** The driver takes a moment before it listens. */
async function patiently<T>(work: () => Promise<T>, tries = 50): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (tries === 0 || !(error instanceof TypeError)) throw error;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return patiently(work, tries - 1);
  }
}
