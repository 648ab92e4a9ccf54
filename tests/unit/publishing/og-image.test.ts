import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { headline } from '../../../src/catalog/headline.ts';
import { ogImage, ogSubject, siteSubject } from '../../../src/publishing/og-image.ts';
import { TRIAL_NAMES } from '../../../src/schema/praktik.ts';
import { testedLibrary } from '../../support/library.ts';

const file = readFileSync(createRequire(import.meta.url).resolve('@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-700-normal.woff')); // prettier-ignore
const font = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
const library = await testedLibrary();
const draw = async (subject: Parameters<typeof ogImage>[0]) => {
  const svg = await ogImage(subject, 'Lumbung', font);
  return svg.replaceAll(/data:image\/svg\+xml;base64,([^"]+)/g, (_, drawn: string) => Buffer.from(drawn, 'base64').toString()); // prettier-ignore
};

test('a case carries its result, a practice its strength and how long it takes', () => {
  for (const kasus of library.kasus) {
    const { hasil, coba, bukti } = ogSubject(kasus, library);
    expect([hasil, coba]).toEqual([headline(kasus).hasil?.isi, undefined]);
    expect(bukti?.nama).toMatch(new RegExp(`^${kasus.bukti.nama}`));
  }
  for (const praktik of library.praktik) {
    const { hasil, coba, bukti } = ogSubject(praktik, library);
    expect([hasil, coba]).toEqual([undefined, `Coba dalam ${TRIAL_NAMES[praktik.data.coba]}`]);
    expect(bukti?.tingkat).toBe(praktik.bukti.tingkat);
  }
});

test('all that the subject says is drawn, with letters as paths', async () => {
  const [entry] = library.kasus;
  if (!entry) throw new Error('og-image.test: no case');
  const subject = ogSubject(entry, library);
  const drawn = await draw(subject);
  expect(drawn).not.toContain('<text');
  const changes = [
    { judul: 'Judul lain' },
    { kicker: 'Lain' },
    { hasil: 'Hasil lain' },
    { bukti: { tingkat: 4, nama: 'Lain' } },
    { cloth: { tema: [3], peran: [] } },
    { cloth: { tema: [0], peran: [0.9] } },
  ];
  for (const change of changes) expect(await draw({ ...subject, ...change }), JSON.stringify(change)).not.toBe(drawn);
});

test('the picture of the site is its cloth', async () => {
  const subject = siteSubject(library);
  const drawn = await draw(subject);
  for (const path of 'levels' in subject.cloth ? subject.cloth.levels.filter(Boolean) : ['none'])
    expect(drawn).toContain(path);
});
