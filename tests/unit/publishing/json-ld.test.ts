import { expect, test } from 'vitest';
import { entryJsonLd, jsonLdText } from '../../../src/publishing/json-ld.ts';
import { testedLibrary } from '../../support/library.ts';

const SITE = 'https://lumbung.example/';

test('text cannot end the script element it stands in', () => {
  expect(jsonLdText({ name: '</script><script>alert(1)</script>' })).not.toContain('<');
});

const described = async (id: string) => {
  const library = await testedLibrary();
  const entry = library.entries.find((one) => one.id === id);
  if (!entry) throw new Error(`${id} is missing`);
  return entryJsonLd(entry, library, SITE);
};

test.each([
  ['a case of a unit', 'akta-keliling-disdukcapil-contoh', 'GovernmentOrganization', /Kependudukan/],
  ['a case that the editors wrote', 'latihan-gempa-bpbd-contoh', 'Organization', /Redaksi/],
  ['a practice', 'bedah-satu-kejadian', 'Organization', /Redaksi/],
])('%s names its author, is published and has a publisher', async (_, id, type, name) => {
  expect(await described(id)).toMatchObject({
    author: { '@type': type, name: expect.stringMatching(name) },
    creativeWorkStatus: 'Published',
    publisher: { '@type': 'Organization', name: expect.stringMatching(/Redaksi/), url: SITE },
  });
});

test('a disputed beginning is no date', async () => {
  expect(await described('magang-antarunit-lembaga-contoh')).not.toHaveProperty('temporalCoverage');
});

test('a case is an article and a learning resource about its unit, with its sources cited', async () => {
  expect(await described('kader-posyandu-contoh-barat')).toMatchObject({
    '@context': 'https://schema.org',
    '@type': ['Article', 'LearningResource'],
    url: 'https://lumbung.example/kasus/kader-posyandu-contoh-barat/',
    inLanguage: 'id',
    about: expect.arrayContaining([
      { '@type': 'GovernmentOrganization', name: 'Dinas Kesehatan Kabupaten Contoh Barat' },
    ]),
    temporalCoverage: '2021/2023',
    citation: expect.arrayContaining([expect.objectContaining({ '@type': 'CreativeWork' })]),
  });
});

test('what a practice rests on are addresses, and what limits a case is no abstract of it', async () => {
  const { isBasedOn } = await described('bedah-satu-kejadian');
  expect(isBasedOn).toContain('https://lumbung.example/kasus/antrean-loket-mawar/');
  expect(await described('antrean-loket-mawar')).not.toHaveProperty('abstract');
});
