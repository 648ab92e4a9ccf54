import { hash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { ogImage, type OgSubject } from '../publishing/og-image.ts';
import type { SearchDocument } from '../publishing/search-documents.ts';
import type { SearchInput } from '../publishing/search-input.ts';

const FONT = '@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-700-normal.woff';
const CACHE = 'node_modules/.cache/lumbung-og';
// Raise it when the drawing changes, so that stored pictures are drawn again.
const DRAWING_VERSION = 1;

/** Draws one picture an entry for links shared elsewhere, under `/og/`. A picture drawn before is copied. `OG_IMAGES=0` skips it. */
export function ogImages(situs: { nama: string; semboyan: string }): AstroIntegration {
  return {
    name: 'lumbung-og',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (process.env['OG_IMAGES'] === '0') return logger.info('Gambar tautan dilewati (OG_IMAGES=0).');
        const folder = fileURLToPath(dir);
        const { documents }: SearchInput = JSON.parse(
          await readFile(path.join(folder, 'cari', 'dokumen.json'), 'utf8'),
        );
        const font = await readFile(createRequire(import.meta.url).resolve(FONT));
        const bytes = font.buffer.slice(font.byteOffset, font.byteOffset + font.byteLength);
        const jobs = [
          ...documents.map(toJob),
          { file: 'situs.png', subject: { id: situs.nama, judul: situs.semboyan, kicker: '' } },
        ];
        let drawn = 0;
        for (const { file, subject } of jobs) {
          if (await draw(path.join(folder, 'og', file), subject, situs.nama, bytes)) drawn += 1;
          if (drawn > 0 && drawn % 250 === 0) logger.info(`${drawn} gambar digambar, ${jobs.length} seluruhnya.`);
        }
        logger.info(`${jobs.length} gambar tautan, ${drawn} baru digambar.`);
      },
    },
  };
}

function toJob({ url, judul, card, facets, sort }: SearchDocument): { file: string; subject: OgSubject } {
  const subject = {
    id: card.id,
    judul,
    kicker: `${card.jenis} · ${card.tema}`,
    bukti: { tingkat: sort.bukti, nama: facets.bukti[0] ?? '' },
  };
  return { file: `${url.replace(/^\/|\/$/g, '')}.png`, subject };
}

/** True when the picture was drawn now, false when a stored one served. */
async function draw(file: string, subject: OgSubject, siteName: string, font: ArrayBuffer): Promise<boolean> {
  const digest = hash('sha256', JSON.stringify([DRAWING_VERSION, subject, siteName]));
  const stored = path.join(CACHE, `${digest}.png`);
  await mkdir(path.dirname(file), { recursive: true });
  const copied = await copyFile(stored, file).then(
    () => true,
    () => false,
  );
  if (copied) return false;
  const svg = await ogImage(subject, siteName, font);
  const png = await sharp(Buffer.from(svg)).png({ palette: true, effort: 4 }).toBuffer();
  await writeFile(file, png);
  await mkdir(CACHE, { recursive: true });
  await writeFile(`${stored}.${process.pid}`, png);
  await rename(`${stored}.${process.pid}`, stored);
  return true;
}
