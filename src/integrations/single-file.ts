import { hash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { EDITION_FILE, SCRIPT_MARK, WHOLE } from '../publishing/single-file.ts';
import { rootedWords } from '../search/document.ts';
import { akar } from '../search/indonesian.ts';
import { ROOTS } from '../search/roots.ts';

const SCRIPT = fileURLToPath(new URL('../client/luring/satu-berkas.ts', import.meta.url));

/** Completes the one-file editions: script inside, checksum beside, size and checksum on the page that offers them. */
export function singleFile(): AstroIntegration {
  return {
    name: 'lumbung-satu-berkas',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const names = (await readdir(folder)).filter((name) => EDITION_FILE.test(name)).toSorted();
        const script = await bundle();
        const facts: Facts[] = [];
        for (const name of names) facts.push(await complete(folder, name, script));
        await writeFile(
          path.join(folder, `${WHOLE}.sha256`),
          facts.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(''),
        );
        const page = path.join(folder, 'luring', 'index.html');
        await writeFile(page, announced(await readFile(page, 'utf8'), facts));
        logger.info(
          facts
            .map(({ name, bytes }) => `${name}: ${Math.round(bytes / 1024)} KB`)
            .slice(0, 5)
            .join(', '),
        );
      },
    },
  };
}

interface Facts {
  name: string;
  bytes: number;
  sha256: string;
}

async function complete(folder: string, name: string, script: string): Promise<Facts> {
  const file = path.join(folder, name);
  const page = await readFile(file, 'utf8');
  const text = page.replaceAll(/<[^>]*>/g, ' ');
  const roots = new Set(rootedWords(text, akar).flatMap((word) => word.roots.filter((root) => ROOTS.has(root))));
  const own = script.replace('__ROOTS__', () => `${JSON.stringify([...roots].toSorted().join(' '))}.split(' ')`);
  const whole = page.replace(SCRIPT_MARK, () => own.replaceAll('</script', '<\\/script'));
  await writeFile(file, whole);
  return { name, bytes: Buffer.byteLength(whole), sha256: hash('sha256', whole) };
}

/** The script that all editions share; `__ROOTS__` stands in it for the roots of one edition. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, rolldownOptions: { input: SCRIPT, output: { format: 'iife' } } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk || !('code' in chunk) || chunk.code.split('__ROOTS__').length !== 2)
    throw new Error('single-file: skrip tidak dapat dibangun.');
  return chunk.code;
}

/** The page was written before the file could be measured; its marks are filled in now, with the facts of the edition of no role. */
export function announced(html: string, facts: readonly Facts[]): string {
  // Not the first: as text, lumbung-praktik-bidan.html comes before lumbung-praktik.html.
  const whole = facts.find(({ name }) => name === `${WHOLE}.html`);
  if (!whole) return html;
  const size = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 }).format(whole.bytes / 1024);
  return html.replaceAll('__UKURAN__', `${size} KB`).replaceAll('__SHA256__', whole.sha256);
}
