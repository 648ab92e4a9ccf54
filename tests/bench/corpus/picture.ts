import sharp from 'sharp';
import { random as stream } from './random.ts';

const [WIDTH, HEIGHT] = [480, 270];
const COLOURS = ['#14523a', '#b5482f', '#2c3c94', '#c98a1b', '#5b6b62'];

/** A small bar chart of nothing; the same name always gives the same picture. */
export async function picture(seed: number, name: string): Promise<Buffer> {
  const random = stream(seed, name);
  const bars = Array.from({ length: random.int(4, 9) }, (_, index) => {
    const height = random.int(30, 210);
    return `<rect x="${20 + index * 50}" y="${HEIGHT - 20 - height}" width="36" height="${height}" fill="${random.pick(COLOURS)}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="#fbf8f1"/>${bars.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toBuffer();
}
