import { expect, test } from 'vitest';
import { entryJsonLd, jsonLdText } from '../../../src/publishing/json-ld.ts';
import { readLibrary } from '../../support/library.ts';

const SITE = 'https://lumbung.example/';

test('text cannot end the script element it stands in', () => {
  expect(jsonLdText({ name: '</script><script>alert(1)</script>' })).not.toContain('<');
});

test('a case is an article and a learning resource of its unit, with its sources cited', async () => {
  const library = await readLibrary();
  const entry = library.kasus.find(({ id }) => id === 'edat-malaria-teluk-bintuni');
  if (!entry) throw new Error('case is missing');
  expect(entryJsonLd(entry, library, SITE)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': ['Article', 'LearningResource'],
    url: 'https://lumbung.example/kasus/edat-malaria-teluk-bintuni/',
    inLanguage: 'id',
    author: { '@type': 'GovernmentOrganization', name: 'Dinas Kesehatan Kabupaten Teluk Bintuni' },
    temporalCoverage: '2006/2017',
    citation: expect.arrayContaining([expect.objectContaining({ '@type': 'CreativeWork' })]),
  });
});
