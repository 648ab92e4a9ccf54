import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { fixImages } from '../../../../src/lint/command/fix.ts';
import { metadataOf } from '../../../../src/lint/image-metadata.ts';
import { folderWith } from '../../content-folder.ts';

const [WIDTH, HEIGHT] = [120, 90];
const photo = () =>
  sharp(Buffer.from(Array.from({ length: WIDTH * HEIGHT * 3 }, (_, n) => (n * n) / 7 + n / 360)), {
    raw: { width: WIDTH, height: HEIGHT, channels: 3 },
  });
const tagged = (picture: Sharp) => picture.withExif({ IFD0: { Artist: 'Contoh' } });
const frames = (count: number) =>
  Promise.all(
    Array.from({ length: count }, (_, n) =>
      photo()
        .modulate({ hue: n * 90 })
        .png()
        .toBuffer(),
    ),
  ).then((pictures) => sharp(pictures, { join: { animated: true } }));
const sharpName = <T extends string>(ending: T) => (ending === 'jpg' ? 'jpeg' : ending) as Exclude<T, 'jpg'> | 'jpeg';
const pixels = (bytes: Buffer) => sharp(bytes, { animated: true }).raw().toBuffer();

/** What a picture is, without what it tells beside itself. */
async function look(bytes: Buffer) {
  const { format, width, height, pages, delay, loop, depth, space, bitsPerSample, isProgressive, hasAlpha } = await sharp(bytes).metadata(); // prettier-ignore
  return { format, width, height, pages, delay, loop, depth, space, bitsPerSample, isProgressive, hasAlpha };
}

/** The file after `--perbaiki`, and what was said of it. */
async function fixed(bytes: Buffer, ending: string): Promise<{ after: Buffer; lines: string[] }> {
  const dir = await folderWith({ [`kasus/denah.${ending}`]: '' });
  const file = path.join(dir, `kasus/denah.${ending}`);
  await writeFile(file, bytes);
  const lines = await fixImages(dir, () => true);
  return { after: await readFile(file), lines };
}

function pngChunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function segment(marker: number, text: string): Buffer {
  const data = Buffer.from(text, 'latin1');
  return Buffer.concat([Buffer.of(0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255), data]);
}

/** A JPEG as phones write it: notes of the maker, a preview behind the end, bytes that fill up. */
async function fromPhone(): Promise<Buffer> {
  const jpeg = await tagged(photo().jpeg({ quality: 60 })).toBuffer();
  const preview = await photo().resize(20).jpeg().toBuffer();
  const extra = [segment(0xfe, 'catatan'), segment(0xe2, 'MPF\0x'), segment(0xeb, 'JP'), Buffer.of(0xff, 0xff)];
  return Buffer.concat([jpeg.subarray(0, 2), ...extra, jpeg.subarray(2), preview, Buffer.from('nama pemilik')]);
}

/** An animated PNG: sharp writes none, so the chunks of an animation are put into a still one. */
async function animatedPng(): Promise<Buffer> {
  const png = await tagged(photo().png()).toBuffer();
  const data = png.indexOf('IDAT') - 4;
  const control = Buffer.from([0, 0, 0, 1, 0, 0, 0, 0]);
  return Buffer.concat([png.subarray(0, data), pngChunk('acTL', control), pngChunk('tEXt', Buffer.from('Author\0Contoh')), png.subarray(data)]); // prettier-ignore
}

describe('hidden data goes, and the picture stays as it was', () => {
  test.each<[string, string, () => Promise<Buffer>]>([
    ['an animated WebP', 'webp', async () => tagged((await frames(3)).webp({ quality: 40 })).toBuffer()],
    [
      'an animated WebP without loss',
      'webp',
      async () => tagged((await frames(5)).webp({ lossless: true })).toBuffer(),
    ],
    ['a WebP', 'webp', () => tagged(photo().webp({ quality: 30 })).toBuffer()],
    ['a WebP with holes', 'webp', () => tagged(photo().ensureAlpha(0.5).webp({ lossless: true })).toBuffer()],
    ['a small JPEG', 'jpg', () => tagged(photo().jpeg({ quality: 40 })).toBuffer()],
    ['a fine JPEG', 'jpg', () => tagged(photo().jpeg({ quality: 98, chromaSubsampling: '4:4:4' })).toBuffer()],
    ['a progressive JPEG', 'jpg', () => tagged(photo().jpeg({ progressive: true, mozjpeg: true })).toBuffer()],
    ['a JPEG of four inks', 'jpg', () => tagged(photo().toColourspace('cmyk').jpeg()).toBuffer()],
    ['a JPEG of a phone', 'jpg', fromPhone],
    ['a PNG', 'png', () => tagged(photo().png()).toBuffer()],
    ['a PNG of few colours', 'png', () => tagged(photo().png({ palette: true, colours: 8 })).toBuffer()],
    ['a PNG of 16 bits', 'png', () => tagged(photo().toColourspace('rgb16').png()).toBuffer()],
    ['an animated PNG', 'png', animatedPng],
  ])('%s', async (_, ending, make) => {
    const before = await make();
    expect(metadataOf(before)).not.toEqual([]);
    const { after, lines } = await fixed(before, ending);
    expect(lines).toEqual([expect.stringContaining('keterangan tersembunyi dibuang')]);
    expect(metadataOf(after)).toEqual([]);
    expect(after.length).toBeLessThan(before.length);
    expect(await look(after)).toEqual(await look(before));
    expect((await pixels(after)).equals(await pixels(before))).toBe(true);
    for (const mark of ['Contoh', 'catatan', 'nama pemilik', 'MPF']) expect(after.includes(mark)).toBe(false);
    if (before.includes('acTL')) expect(after.includes('acTL')).toBe(true);
  });

  test('the colours that a profile gives stay', async () => {
    const before = await tagged(photo().withIccProfile('p3').jpeg()).toBuffer();
    const { after } = await fixed(before, 'jpg');
    expect((await sharp(after).metadata()).icc).toEqual((await sharp(before).metadata()).icc);
  });
});

describe('a picture that lies on its side is turned, and does not grow', () => {
  test.each([
    ['jpg', 40],
    ['jpg', 75],
    ['jpg', 90],
    ['webp', 40],
    ['webp', 80],
  ] as const)('%s of quality %i', async (ending, quality) => {
    const before = await tagged(photo().toFormat(sharpName(ending), { quality }))
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { after } = await fixed(before, ending);
    expect(await sharp(after).metadata()).toMatchObject({ width: HEIGHT, height: WIDTH });
    expect(after.length).toBeLessThanOrEqual(before.length);
  });
});

test('a picture with nothing to hide is not touched', async () => {
  const before = await photo().jpeg().toBuffer();
  expect(await fixed(before, 'jpg')).toEqual({ after: before, lines: [] });
});

test.each(['jpg', 'png', 'webp', 'avif'] as const)('a %s that breaks off is left as it was', async (ending) => {
  const whole = await tagged(photo().toFormat(sharpName(ending))).toBuffer();
  const before = whole.subarray(0, Math.floor(whole.length * 0.7));
  const { after, lines } = await fixed(before, ending);
  expect(after.equals(before)).toBe(true);
  for (const line of lines) expect(line).toContain('berkas asli tidak diubah');
});
