import { expect, test } from 'vitest';
import { entryJsonLd, jsonLdText } from '../../../src/publishing/json-ld.ts';
import { testedLibrary } from '../../support/library.ts';

const SITE = 'https://lumbung.example/';

test('text cannot end the script element it stands in', () => {
  expect(jsonLdText({ name: '</script><script>alert(1)</script>' })).not.toContain('<');
});

test('a case is an article and a learning resource of its unit, with its sources cited', async () => {
  const library = await testedLibrary();
  const entry = library.kasus.find(({ id }) => id === 'kader-posyandu-contoh-barat');
  if (!entry) throw new Error('case is missing');
  expect(entryJsonLd(entry, library, SITE)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': ['Article', 'LearningResource'],
    url: 'https://lumbung.example/kasus/kader-posyandu-contoh-barat/',
    inLanguage: 'id',
    author: { '@type': 'GovernmentOrganization', name: 'Dinas Kesehatan Kabupaten Contoh Barat' },
    temporalCoverage: '2021/2023',
    citation: expect.arrayContaining([expect.objectContaining({ '@type': 'CreativeWork' })]),
  });
});
