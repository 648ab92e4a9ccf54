import type { Situs } from '../schema/situs.ts';
import type { DataFile } from './data-package.ts';
import { CC0_URL } from './licences.ts';
import type { Table } from './rows.ts';
import { SCHEMA_VERSION } from './version.ts';

const LICENCE = { '@id': CC0_URL };

/** DCAT 3 catalogue in JSON-LD (https://www.w3.org/TR/vocab-dcat-3/): one dataset a table, one distribution a file. */
export function dcatCatalog(
  tables: readonly Table[],
  files: readonly DataFile[],
  situs: Situs,
  home: string,
  today: string,
) {
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dcterms: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      vcard: 'http://www.w3.org/2006/vcard/ns#',
    },
    '@id': `${home}dcat.jsonld`,
    '@type': 'dcat:Catalog',
    'dcterms:title': { '@value': `${situs.nama}: data terbuka`, '@language': 'id' },
    'dcterms:description': { '@value': situs.semboyan, '@language': 'id' },
    'dcterms:publisher': publisher(situs),
    'dcterms:license': LICENCE,
    'dcterms:modified': day(today),
    'foaf:homepage': { '@id': home },
    'dcat:dataset': tables.map((table) => {
      const own = files.filter(({ name }) => name === `${table.name}.csv` || name === `${table.name}.json`);
      return {
        ...dataset(table, situs, home, today),
        'dcat:distribution': own.map((file) => distribution(file, home)),
      };
    }),
  };
}

function dataset({ name, title, description }: Table, situs: Situs, home: string, today: string) {
  const contact = { '@type': 'vcard:Organization', 'vcard:hasEmail': { '@id': `mailto:${situs.kontak}` } };
  return {
    '@id': `${home}#${name}`,
    '@type': 'dcat:Dataset',
    'dcterms:identifier': name,
    'dcterms:title': { '@value': title, '@language': 'id' },
    'dcterms:description': { '@value': description, '@language': 'id' },
    'dcterms:publisher': publisher(situs),
    'dcterms:license': LICENCE,
    'dcterms:language': { '@id': 'http://id.loc.gov/vocabulary/iso639-1/id' },
    'dcterms:spatial': { '@id': 'http://publications.europa.eu/resource/authority/country/IDN' },
    'dcterms:modified': day(today),
    'dcat:version': SCHEMA_VERSION,
    'dcat:keyword': ['pembelajaran di tempat kerja', 'aparatur sipil negara', name],
    ...(situs.kontak ? { 'dcat:contactPoint': contact } : {}),
  };
}

function distribution({ name, mediaType, bytes, sha256 }: DataFile, home: string) {
  return {
    '@id': home + name,
    '@type': 'dcat:Distribution',
    'dcat:downloadURL': { '@id': home + name },
    'dcat:accessURL': { '@id': home },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
    'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
    'dcterms:license': LICENCE,
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
    },
  };
}

function publisher({ pengelola }: Situs) {
  return { '@type': 'foaf:Agent', 'foaf:name': pengelola };
}

function day(value: string) {
  return { '@value': value, '@type': 'xsd:date' };
}
