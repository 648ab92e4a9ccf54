import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { onTestFinished } from 'vitest';
import { intakeHost } from '../../src/intake/node/host.ts';
import { intakeSettings } from '../../src/intake/node/settings.ts';
import { contentDir, outDir } from '../../src/reading/paths.ts';
import { readSitus } from '../../src/reading/situs.ts';
import { serve } from '../../src/tools/serve.ts';
import { fakeGithub } from './github.ts';
import { openForTest, type PageOptions, untilScripted } from './site.ts';

/** The tested site on a host of its own, with an intake whose submissions go to a GitHub that can be made to fail. */
export async function doorToGithub(browser: Browser) {
  const github = await fakeGithub();
  const home = await mkdtemp(path.join(tmpdir(), 'lumbung-pintu-'));
  const { situs } = await readSitus(contentDir());
  if (!situs) throw new Error('doorToGithub: situs.yml of the tested library is not sound');
  const settings = intakeSettings({
    ...{ KIRIMAN_DIR: path.join(home, 'kiriman'), KIRIMAN_GITHUB: github.repository },
    ...{ KIRIMAN_GITHUB_TOKEN: 'token-uji', KIRIMAN_GITHUB_API: github.api },
  });
  const isPublished = () => Promise.resolve(true);
  const logged: string[] = [];
  const log = (line: string) => void logged.push(line);
  const intake = intakeHost({ settings, situs, contentDir: contentDir(), isPublished, deliverMs: 200, log });
  const { url, close } = await serve({ dir: outDir(), base: situs.jalur, intake });
  onTestFinished(async () => {
    await close();
    github.close();
    await rm(home, { recursive: true, force: true });
  });
  const address = (where: string) => new URL(where, url).href;
  return {
    ...{ github, logged, address },
    /** Text of a story as it lies on its branch; undefined while there is none. */
    story: (kode: string) => github.files(`kiriman/${kode}`)[`content/titipan/${kode}.md`],
    async open(where: string, options?: PageOptions): Promise<Page> {
      const page = await openForTest(browser, '404.html', options);
      await page.goto(address(where));
      await untilScripted(page);
      return page;
    },
  };
}
