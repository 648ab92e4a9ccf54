import type { Situs } from '../schema/situs.ts';
import type { DataFile } from './data-package.ts';
import { SCHEMA_VERSION, type Table } from './tables.ts';

/** DCAT 3 catalogue in JSON-LD (https://www.w3.org/TR/vocab-dcat-3/): one dataset a table, one distribution a file. */
export function dcatCatalog(
  tables: readonly Table[],
  files: readonly DataFile[],
  situs: Situs,
  home: string,
  today: string,
) {
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': situs.pengelola };
  const licence = { '@id': 'https://creativecommons.org/publicdomain/zero/1.0/' };
  const day = (value: string) => ({ '@value': value, '@type': 'xsd:date' });
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
    'dcterms:publisher': publisher,
    'dcterms:license': licence,
    'dcterms:modified': day(today),
    'foaf:homepage': { '@id': home },
    'dcat:dataset': tables.map((table) => ({
      '@id': `${home}#${table.name}`,
      '@type': 'dcat:Dataset',
      'dcterms:identifier': table.name,
      'dcterms:title': { '@value': table.title, '@language': 'id' },
      'dcterms:description': { '@value': table.description, '@language': 'id' },
      'dcterms:publisher': publisher,
      'dcterms:license': licence,
      'dcterms:language': { '@id': 'http://id.loc.gov/vocabulary/iso639-1/id' },
      'dcterms:spatial': { '@id': 'http://publications.europa.eu/resource/authority/country/IDN' },
      'dcterms:modified': day(today),
      'dcat:version': SCHEMA_VERSION,
      'dcat:keyword': ['pembelajaran di tempat kerja', 'aparatur sipil negara', table.name],
      ...(situs.kontak
        ? {
            'dcat:contactPoint': {
              '@type': 'vcard:Organization',
              'vcard:hasEmail': { '@id': `mailto:${situs.kontak}` },
            },
          }
        : {}),
      'dcat:distribution': files
        .filter(({ name }) => name === `${table.name}.csv` || name === `${table.name}.json`)
        .map((file) => ({
          '@id': home + file.name,
          '@type': 'dcat:Distribution',
          'dcat:downloadURL': { '@id': home + file.name },
          'dcat:accessURL': { '@id': home },
          'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${file.mediaType}` },
          'dcat:byteSize': { '@value': String(file.bytes), '@type': 'xsd:nonNegativeInteger' },
          'dcterms:license': licence,
          'spdx:checksum': {
            '@type': 'spdx:Checksum',
            'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
            'spdx:checksumValue': { '@value': file.sha256, '@type': 'xsd:hexBinary' },
          },
        })),
    })),
  };
}
