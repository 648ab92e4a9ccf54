import sharp from 'sharp';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { metadataOf } from '../../../src/lint/image-metadata.ts';
import { readPicture } from '../../../src/lint/pictures/picture.ts';
import { checkExample } from '../../../src/lint/sample.ts';

const FORMATS = ['jpeg', 'png', 'webp', 'avif'] as const;
const NAME = 'Nama Pemilik';
const photo = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#379' } });
const made = (format: (typeof FORMATS)[number]) => photo().toFormat(format).toBuffer();
const latin = (text: string) => Buffer.from(text, 'latin1');
const after = (bytes: Buffer, offset: number, ...added: Buffer[]) => Buffer.concat([bytes.subarray(0, offset), ...added, bytes.subarray(offset)]); // prettier-ignore
const length = (bytes: number, count: number) => {
  const made = Buffer.alloc(4);
  made.writeUInt32BE(count);
  return made.subarray(4 - bytes);
};
const segment = (marker: number, text: string) => Buffer.concat([Buffer.of(0xff, marker), length(2, text.length + 2), latin(text)]); // prettier-ignore
const chunk = (name: string, text: string) => {
  const body = latin(name + text);
  return Buffer.concat([length(4, text.length), body, length(4, crc32(body))]);
};
const box = (name: string, ...data: Buffer[]) => {
  const body = Buffer.concat([latin(name), ...data]);
  return Buffer.concat([length(4, body.length + 4), body]);
};
const riff = (webp: Buffer, name: string, text: string) => {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(text.length);
  const whole = Buffer.concat([webp, latin(name), size, latin(text), Buffer.alloc(text.length % 2)]);
  whole.writeUInt32LE(whole.length - 8, 4);
  return whole;
};

/** A picture whose list of items has one more; its box stands behind `before` zeros, so that no look at the first bytes finds it. */
function avifWith(item: Buffer, before: number): Buffer {
  const infe = box('infe', Buffer.of(2, 0, 0, 0, 0, 9, 0, 0), item);
  const items = box('iinf', Buffer.of(0, 0, 0, 0, 0, 1), infe);
  const ispe = box('ipco', box('ispe', Buffer.of(0, 0, 0, 0), length(4, 40), length(4, 30)));
  return Buffer.concat([
    box('ftyp', latin('avif\0\0\0\0avifmif1')),
    box('free', Buffer.alloc(before)),
    box('meta', Buffer.alloc(4), items, box('iprp', ispe)),
    box('mdat', latin('av1')),
  ]);
}

describe('what a picture tells beside itself is found', () => {
  test.each<[string, string[], () => Promise<Buffer>]>([
    ['JPEG: EXIF', ['EXIF'], () => photo().jpeg().withExif({ IFD0: { Artist: NAME } }).toBuffer()],
    ['JPEG: EXIF behind bytes that fill up', ['EXIF'], async () => after(await made('jpeg'), 2, Buffer.of(0xff, 0xff, 0xff), segment(0xe1, `Exif\0\0${NAME}`))],
    ['JPEG: XMP', ['XMP'], async () => after(await made('jpeg'), 2, segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${NAME}`))],
    ['JPEG: another APP1', ['data aplikasi'], async () => after(await made('jpeg'), 2, segment(0xe1, NAME))],
    ['JPEG: C2PA', ['C2PA'], async () => after(await made('jpeg'), 2, segment(0xeb, `JP\0\0${NAME}`))],
    ['JPEG: list of pictures', ['gambar kedua'], async () => after(await made('jpeg'), 2, segment(0xe2, `MPF\0${NAME}`))],
    ['JPEG: IPTC', ['IPTC'], async () => after(await made('jpeg'), 2, segment(0xed, `Photoshop 3.0\0${NAME}`))],
    ['JPEG: comment', ['komentar'], async () => after(await made('jpeg'), 2, segment(0xfe, NAME))],
    ['JPEG: small picture in the header', ['gambar kecil'], async () => after(await made('jpeg'), 2, segment(0xe0, `JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01abc`))],
    ['JPEG: Ducky', ['data aplikasi'], async () => after(await made('jpeg'), 2, segment(0xec, `Ducky${NAME}`))],
    ['JPEG: EXIF between two scans', ['EXIF'], async () => {
      const jpeg = await photo().jpeg({ progressive: true }).toBuffer();
      return after(jpeg, jpeg.indexOf(Buffer.of(0xff, 0xda), jpeg.indexOf(Buffer.of(0xff, 0xda)) + 2), segment(0xe1, `Exif\0\0${NAME}`));
    }],
    ['JPEG: a second picture behind the end', ['data di belakang gambar'], async () => Buffer.concat([await made('jpeg'), await made('jpeg')])],
    ['JPEG: an archive behind the end', ['data di belakang gambar'], async () => Buffer.concat([await made('jpeg'), latin('PK\x03\x04pegawai.csv')])],
    ['PNG: EXIF', ['EXIF'], async () => after(await made('png'), 33, chunk('eXIf', `II*\0${NAME}`))],
    ['PNG: C2PA', ['C2PA'], async () => after(await made('png'), 33, chunk('caBX', NAME))],
    ['PNG: text', ['komentar'], async () => after(await made('png'), 33, chunk('tEXt', `Author\0${NAME}`))],
    ['PNG: text of many languages', ['komentar'], async () => after(await made('png'), 33, chunk('iTXt', `Title\0\0\0\0\0${NAME}`))],
    ['PNG: packed text', ['komentar'], async () => after(await made('png'), 33, chunk('zTXt', `Comment\0\0${NAME}`))],
    ['PNG: XMP', ['XMP'], async () => after(await made('png'), 33, chunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${NAME}`))],
    ['PNG: EXIF as text', ['EXIF'], async () => after(await made('png'), 33, chunk('zTXt', `Raw profile type exif\0\0x`))],
    ['PNG: a name as software', ['komentar'], async () => after(await made('png'), 33, chunk('tEXt', `Software\0${NAME}`))],
    ['PNG: time', ['waktu'], async () => after(await made('png'), 33, chunk('tIME', '\x07\xea\x0b\x1e\x08\x00\x00'))],
    ['PNG: a chunk of a program', ['data prVt'], async () => after(await made('png'), 33, chunk('prVt', NAME))],
    ['PNG: behind the end', ['data di belakang gambar'], async () => Buffer.concat([await made('png'), latin(NAME)])],
    ['WebP: EXIF', ['EXIF'], () => photo().webp().withExif({ IFD0: { Artist: NAME } }).toBuffer()],
    ['WebP: XMP', ['XMP'], async () => riff(await made('webp'), 'XMP ', NAME)],
    ['WebP: C2PA', ['C2PA'], async () => riff(await made('webp'), 'C2PA', NAME)],
    ['WebP: a chunk of a program', ['data lain'], async () => riff(await made('webp'), 'priv', NAME)],
    ['WebP: behind the end', ['data di belakang gambar'], async () => Buffer.concat([await made('webp'), latin(NAME)])],
    ['AVIF: EXIF', ['EXIF'], () => photo().avif().withExif({ IFD0: { Artist: NAME } }).toBuffer()],
    ['AVIF: EXIF named late', ['EXIF'], async () => avifWith(latin('Exif\0'), 40_000)],
    ['AVIF: XMP named late', ['XMP'], async () => avifWith(latin('mime\0application/rdf+xml\0'), 40_000)],
    ['AVIF: an item of a program', ['data lain'], async () => avifWith(latin('uri \0urn:x\0'), 0)],
    ['AVIF: C2PA', ['C2PA'], async () => Buffer.concat([await made('avif'), box('uuid', latin(NAME))])],
    ['AVIF: words in a free box', ['data lain'], async () => Buffer.concat([await made('avif'), box('free', latin(NAME))])],
  ])('%s', async (_, told, make) => {
    const bytes = await make();
    expect(metadataOf(bytes)).toEqual(told);
    expect(readPicture(bytes)).toMatchObject({ width: 40, height: 30, isWhole: true });
  }); // prettier-ignore

  test.each<[string, () => Promise<Buffer>]>([
    ...FORMATS.map((format): [string, () => Promise<Buffer>] => [format, () => made(format)]),
    ['JPEG with JFIF', async () => after(await made('jpeg'), 2, segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0'))],
    ['JPEG with a profile', () => photo().withIccProfile('p3').jpeg().toBuffer()],
    ['JPEG in four inks', () => photo().toColourspace('cmyk').jpeg().toBuffer()],
    ['JPEG filled up with zeros', async () => Buffer.concat([await made('jpeg'), Buffer.alloc(50)])],
    ['PNG with a profile', () => photo().withIccProfile('p3').png().toBuffer()],
    ['PNG of a screenshot', async () => after(await made('png'), 33, chunk('tEXt', 'Software\0gnome-screenshot'))],
    ['PNG of a chart', async () => after(await made('png'), 33, chunk('tEXt', 'Software\0Matplotlib version3.9.2, https://matplotlib.org/'))], // prettier-ignore
    ['WebP with holes', () => photo().ensureAlpha(0.5).webp().toBuffer()],
    ['WebP without loss', () => photo().webp({ lossless: true }).toBuffer()],
    ['AVIF with holes', () => photo().ensureAlpha(0.5).avif().toBuffer()],
    ['AVIF with a profile', () => photo().withIccProfile('p3').avif().toBuffer()],
  ])('nothing in a %s', async (_, make) => {
    const bytes = await make();
    expect(metadataOf(bytes)).toEqual([]);
    expect(readPicture(bytes)).toMatchObject({ width: 40, height: 30, frames: 1, isWhole: true });
  });
});

/** What the rules say of the picture `denah.<ending>`. */
function said(bytes: Uint8Array, ending: string): string[] {
  const file = { size: bytes.length, bytes };
  const text = `![Denah ruang tunggu: pintu masuk, lalu tiga loket](./denah.${ending})`;
  return checkExample({ text, images: { [`./denah.${ending}`]: file } }).findings.map(({ message }) => message);
}

describe('a picture that is not whole is told', () => {
  test.each(FORMATS)('%s, wherever it is cut', async (format) => {
    const whole = await made(format);
    const ending = format.replace('jpeg', 'jpg');
    for (let end = 12; end < whole.length; end += 1)
      expect(readPicture(whole.subarray(0, end))?.isWhole, `${end} of ${whole.length} bytes`).toBe(false);
    const half = whole.subarray(0, whole.length / 2);
    expect(said(half, ending)).toContain(`gambar "./denah.${ending}" rusak atau terpotong.`);
    expect(said(whole, ending)).toEqual([]);
  });

  test('a PNG with a changed bit', async () => {
    const whole = await made('png');
    for (let at = 8; at < whole.length; at += 1) {
      const changed = Buffer.from(whole);
      changed[at] = (whole[at] ?? 0) ^ 4;
      expect(readPicture(changed)?.isWhole, `byte ${at}`).toBe(false);
    }
  });

  test.each([
    ['png', Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['jpg', Buffer.of(0xff, 0xd8, 0xff)],
    ['jpg', Buffer.of(0xff, 0xd8, 0xff, 0xd9)],
    ['webp', latin('RIFF\x04\0\0\0WEBP')],
    ['avif', box('ftyp', latin('avif\0\0\0\0avif'))],
  ])('a %s of its first bytes alone', (ending, bytes) => {
    expect(said(bytes, ending)).toEqual([`gambar "./denah.${ending}" rusak atau terpotong.`]);
  });
});

const TOO_MANY = expect.stringMatching(/ piksel; sisinya paling panjang 5\.000/) as unknown;

describe('a picture of too many pixels is told', () => {
  test.each([
    ['webp', 16_000, 2],
    ['png', 5_001, 10],
    ['jpg', 5_000, 4_001],
  ] as const)('a %s of %i × %i', async (ending, width, height) => {
    const bytes = await sharp({ create: { width, height, channels: 3, background: '#fff' } })
      .toFormat(ending === 'jpg' ? 'jpeg' : ending, { quality: 1 })
      .toBuffer();
    expect(said(bytes, ending)).toEqual([TOO_MANY]);
  });

  test('a png of 16,000 × 16,000 by its header, long before anything is decoded', async () => {
    const png = await made('png');
    const header = chunk('IHDR', length(4, 16_000).toString('latin1').repeat(2) + png.toString('latin1', 24, 29)); // prettier-ignore
    expect(said(Buffer.concat([png.subarray(0, 8), header, png.subarray(33)]), 'png')).toEqual([TOO_MANY]);
  });

  test('a moving one by all its frames', async () => {
    const frame = latin('ANMF');
    const long = Array.from({ length: 12 }).reduce<Buffer>(
      (webp) => riff(webp, frame.toString(), '\0'.repeat(16)),
      riff(latin('RIFF\0\0\0\0WEBP'), 'VP8X', '\x02\0\0\0\x87\x13\0\x07\x07\0'),
    );
    expect(readPicture(long)).toMatchObject({ width: 5000, height: 1800, frames: 12, isWhole: true });
    expect(said(long, 'webp')).toEqual(['gambar "./denah.webp" bergerak terlalu panjang: 12 bingkai.']);
  });

  test.each([
    ['png', 4000, 5000],
    ['webp', 1600, 900],
  ] as const)('a %s of %i × %i is not', async (ending, width, height) => {
    const bytes = await sharp({ create: { width, height, channels: 3, background: '#fff' } }).toFormat(ending).toBuffer(); // prettier-ignore
    expect(said(bytes, ending)).toEqual([]);
  });
});
