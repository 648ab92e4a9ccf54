import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

/** Draws the icons for the home screen from `ikon.svg` beside them. */
export async function drawAppIcons(folder: string): Promise<void> {
  const svg = await readFile(path.join(folder, 'ikon.svg'));
  for (const size of [192, 512])
    await sharp(svg, { density: 1200 })
      .resize(size, size)
      .png({ palette: true })
      .toFile(path.join(folder, `ikon-${size}.png`));
  // The system may cut a maskable icon to a circle of 80 %: https://www.w3.org/TR/appmanifest/#icon-masks
  const inner = await sharp(svg, { density: 1200 }).resize(360, 360).png().toBuffer();
  await sharp({ create: { width: 512, height: 512, channels: 4, background: '#14523a' } })
    .composite([{ input: inner }])
    .png({ palette: true })
    .toFile(path.join(folder, 'ikon-maskable.png'));
}
