import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { root } from '../../../src/tools/run.mjs';
import { type Measured, measured } from './measured.ts';

export interface PeerRun {
  name: string;
  build: Measured;
  /** Plain Pagefind over the built pages, where the peer does not do it itself. */
  pagefind?: Measured;
}

/** A peer that is not there, and how to get it, or that failed, and how. */
export interface PeerMissing {
  name: string;
  missing: string;
}

const PAGE = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>{{ .Params.judul }}</title></head><body><main data-pagefind-body><h1>{{ .Params.judul }}</h1><p>{{ .Params.ringkasan }}</p>{{ .Content }}</main></body></html>\n`;
const LIST = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main>{{ range .Pages }}<p><a href="{{ .RelPermalink }}">{{ .Params.judul }}</a></p>{{ end }}</main></body></html>\n`;
const CONFIG = `baseURL: https://lumbung-sintetis.example/\ntitle: Pembanding\nlanguageCode: id\ndisableKinds: [taxonomy, term, RSS, sitemap, robotsTXT, '404']\n`;
const STARLIGHT_CONTENT = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
// By its dependencies Astro knows which packages hold components that are to be bundled.
const STARLIGHT_PACKAGE = '{"type":"module","dependencies":{"astro":"*","@astrojs/starlight":"*"}}\n';
const STARLIGHT_CONFIG = `import starlight from '@astrojs/starlight';
export default {
  site: 'https://lumbung-sintetis.example',
  integrations: [starlight({ title: 'Pembanding', sidebar: [] })],
};
`;

/** The same entries through Hugo with bare templates (title, summary, body, one list a collection), then plain Pagefind over them. */
export async function hugo(content: string, folder: string, signal: AbortSignal): Promise<PeerRun | PeerMissing> {
  const name = 'Hugo';
  const answer = await measured('hugo', ['version'], { signal }).catch(() => undefined);
  if (!answer) return { name, missing: 'tidak terpasang (Debian: apt-get install hugo); dilewati' };
  await copyEntries(content, path.join(folder, 'content'), (text) => text);
  const layouts = path.join(folder, 'layouts', '_default');
  await mkdir(layouts, { recursive: true });
  await writeFile(path.join(folder, 'config.yaml'), CONFIG);
  await writeFile(path.join(layouts, 'single.html'), PAGE);
  for (const file of [path.join(layouts, 'list.html'), path.join(folder, 'layouts', 'index.html')])
    await writeFile(file, LIST);
  const build = await measured('hugo', ['--quiet'], { cwd: folder, signal });
  const pagefind = path.join(root, 'node_modules/.bin/pagefind');
  return { name, build, pagefind: await measured(pagefind, ['--site', 'public'], { cwd: folder, signal }) };
}

/** The same entries through Starlight, which runs Pagefind itself. Only where the package is in node_modules. */
export async function starlight(content: string, folder: string, signal: AbortSignal): Promise<PeerRun | PeerMissing> {
  const name = 'Starlight';
  const installed = path.join(root, 'node_modules/@astrojs/starlight');
  if (!existsSync(installed))
    return { name, missing: 'tidak terpasang (npm install --no-save @astrojs/starlight); dilewati' };
  await mkdir(path.join(folder, 'src'), { recursive: true });
  await copyEntries(content, path.join(folder, 'src/content/docs'), withTitle);
  await writeFile(path.join(folder, 'src/content.config.ts'), STARLIGHT_CONTENT);
  await writeFile(path.join(folder, 'astro.config.mjs'), STARLIGHT_CONFIG);
  await writeFile(path.join(folder, 'package.json'), STARLIGHT_PACKAGE);
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
  return { name, build: await measured(process.execPath, [astro, 'build'], { cwd: folder, signal }) };
}

/** Bodies and front matter as they are; tags of ours are left in, and such a peer drops or shows them. */
async function copyEntries(content: string, to: string, change: (text: string) => string): Promise<void> {
  for (const kind of ['kasus', 'praktik', 'adopsi']) {
    await mkdir(path.join(to, kind), { recursive: true });
    const names = (await readdir(path.join(content, kind))).filter((name) => /\.mdx?$/.test(name));
    for (const name of names) {
      const text = await readFile(path.join(content, kind, name), 'utf8');
      await writeFile(path.join(to, kind, name.replace(/\.mdx?$/, '.md')), change(text));
    }
  }
}

/** Starlight knows `title` only; an adopsi has none. */
function withTitle(text: string): string {
  const title = /^(?:judul|perubahan): (.*)$/m.exec(text)?.[1] ?? '"Tanpa judul"';
  return text.replace(/^---\n[\s\S]*?\n---\n/, `---\ntitle: ${title}\n---\n`);
}
