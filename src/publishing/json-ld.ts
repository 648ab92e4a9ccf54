import { audienceOf } from '../catalog/everyone.ts';
import type { Entry, KasusEntry, Library, PraktikEntry, StudiEntry } from '../catalog/library.ts';
import { href } from '../catalog/urls.ts';
import { CC0_URL, CC_BY_URL } from '../open-data/licences.ts';
import type { Table } from '../open-data/rows.ts';

type Thing = Record<string, unknown>;

/** schema.org description of an entry: a case is an Article and LearningResource; a practice is a HowTo as well. */
export function entryJsonLd(entry: Entry, library: Library, site: string): Thing {
  const url = new URL(entry.url, site).href;
  const { data } = entry;
  return graph({
    '@id': url,
    '@type': entry.jenis === 'kasus' ? ['Article', 'LearningResource'] : ['HowTo', 'LearningResource'],
    name: data.judul,
    headline: data.judul,
    description: data.ringkasan,
    url,
    inLanguage: 'id',
    datePublished: data.terbit,
    license: CC_BY_URL,
    isAccessibleForFree: true,
    creativeWorkStatus: 'Published',
    author: author(entry, library, site),
    publisher: organisation(library, site),
    keywords: data.alias.join(', '),
    timeRequired: `PT${entry.minutes}M`,
    about: [
      ...(entry.jenis === 'kasus' ? [office(entry)] : []),
      ...entry.tema.map(({ nama }) => ({ '@type': 'Thing', name: nama })),
    ],
    audience: audienceOf(entry).map(({ nama }) => ({ '@type': 'Audience', audienceType: nama })),
    teaches: entry.kompetensi.map(({ nama }) => nama),
    educationalUse: entry.metode.map(({ nama }) => nama),
    citation: data.sumber.map(({ judul, penerbit, url: source }) => ({
      '@type': 'CreativeWork',
      name: judul,
      publisher: { '@type': 'Organization', name: penerbit },
      ...(source ? { url: source } : {}),
    })),
    ...(entry.jenis === 'kasus' ? kasusPart(entry) : praktikPart(entry, site)),
  });
}

/** schema.org description of our record of a study: a work of its own, about the article. */
export function studiJsonLd({ data, url, tema, peran }: StudiEntry, library: Library, site: string): Thing {
  const [main] = data.sumber;
  return graph({
    '@id': new URL(url, site).href,
    '@type': 'CreativeWork',
    name: data.judul,
    description: data.ringkasan,
    url: new URL(url, site).href,
    inLanguage: 'id',
    datePublished: data.terbit,
    license: CC_BY_URL,
    isAccessibleForFree: true,
    author: organisation(library, site),
    publisher: organisation(library, site),
    keywords: data.alias.join(', '),
    abstract: data.batasan,
    about: [
      ...(main
        ? [
            {
              '@type': 'ScholarlyArticle',
              name: main.judul,
              publisher: { '@type': 'Organization', name: main.penerbit },
              ...(main.tahun === undefined ? {} : { datePublished: String(main.tahun) }),
              ...(main.doi === undefined ? {} : { sameAs: `https://doi.org/${main.doi}` }),
              ...(main.url === undefined ? {} : { url: main.url }),
            },
          ]
        : []),
      ...tema.map(({ nama }) => ({ '@type': 'Thing', name: nama })),
    ],
    audience: peran.map(({ nama }) => ({ '@type': 'Audience', audienceType: nama })),
  });
}

/** The trail above the title. The last step is the page itself. */
export function breadcrumbJsonLd(steps: readonly { name: string; url: string }[], site: string): Thing {
  return graph({
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: new URL(url, site).href,
    })),
  });
}

/** schema.org description of the site, with the address of its search. */
export function websiteJsonLd(library: Library, home: string, searchUrl: string): Thing {
  return graph({
    '@type': 'WebSite',
    '@id': home,
    name: library.situs.nama,
    alternateName: library.situs.semboyan,
    url: home,
    inLanguage: 'id',
    publisher: organisation(library, home),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${searchUrl}?q={kata}` },
      'query-input': 'required name=kata',
    },
  });
}

/** schema.org description of the open data: one Dataset a table, both its files. */
export function datasetJsonLd(tables: readonly Table[], library: Library, home: string): Thing {
  return graph({
    '@type': 'DataCatalog',
    name: `${library.situs.nama}: data terbuka`,
    url: home,
    license: CC0_URL,
    publisher: organisation(library, home),
    dataset: tables.map(({ name, title, description }) => ({
      '@type': 'Dataset',
      name: title,
      description,
      license: CC0_URL,
      dateModified: library.today,
      distribution: ['csv', 'json'].map((format) => ({
        '@type': 'DataDownload',
        encodingFormat: format === 'csv' ? 'text/csv' : 'application/json',
        contentUrl: `${home}${name}.${format}`,
      })),
    })),
  });
}

/** Text for `<script type="application/ld+json">`: nothing in it can end the element. */
export function jsonLdText(thing: Thing): string {
  return JSON.stringify(thing).replaceAll('<', '\\u003c');
}

/** Who wrote it: practices are drawn up by the editors, and so is a case that no unit wrote itself. */
function author(entry: Entry, library: Library, site: string): Thing {
  return entry.jenis === 'kasus' && entry.pelapor === 'unit' ? office(entry) : organisation(library, site);
}

function office({ unit }: KasusEntry): Thing {
  return { '@type': 'GovernmentOrganization', name: unit.nama };
}

function kasusPart({ unit, wilayah, data }: KasusEntry): Thing {
  return {
    learningResourceType: 'studi kasus',
    // A beginning on which sources disagree is no date, and a known last figure no end.
    ...(data.periode && !data.periode.mulai.includes('/')
      ? { temporalCoverage: `${data.periode.mulai}/${data.periode.selesai ?? '..'}` }
      : {}),
    spatialCoverage: { '@type': 'Place', name: unit.kabkota?.nama ?? wilayah?.nama ?? 'Indonesia' },
  };
}

function praktikPart({ steps, kasus }: PraktikEntry, site: string): Thing {
  return {
    learningResourceType: 'praktik',
    step: steps.map((text, index) => ({ '@type': 'HowToStep', position: index + 1, text })),
    ...(kasus.length > 0 ? { isBasedOn: kasus.map(({ url }) => new URL(url, site).href) } : {}),
  };
}

/** The home page is that of this site, which may stand under a path of its host. */
function organisation({ situs }: Library, site: string): Thing {
  return { '@type': 'Organization', name: situs.pengelola, url: new URL(href('/'), site).href };
}

function graph(thing: Thing): Thing {
  return { '@context': 'https://schema.org', ...thing };
}
