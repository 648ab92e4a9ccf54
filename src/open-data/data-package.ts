import type { FieldDescription } from '../schema/fields-of.ts';
import type { Situs } from '../schema/situs.ts';
import { LIST_DELIMITER } from './csv.ts';
import { CC0_URL } from './licences.ts';
import type { Table } from './rows.ts';
import { SCHEMA_VERSION } from './version.ts';

/** A published file: its address under /data/, its size in bytes and its SHA-256. */
export interface DataFile {
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
}

/** Data Package v2 descriptor (https://datapackage.org/standard/data-package/) of the CSV files. */
export function dataPackage(
  tables: readonly Table[],
  files: readonly DataFile[],
  situs: Situs,
  home: string,
  today: string,
) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'lumbung-praktik',
    id: home,
    title: `${situs.nama}: data terbuka`,
    description:
      'Kasus, praktik, adopsi, dan penelitian pembelajaran di tempat kerja aparatur sipil negara, dengan hasil, sumber, dan daftar acuannya.',
    homepage: home,
    version: `${SCHEMA_VERSION}.0+${today.replaceAll('-', '')}`,
    created: `${today}T00:00:00Z`,
    licenses: [{ name: 'CC0-1.0', path: CC0_URL, title: 'CC0 1.0 Universal' }],
    contributors: [{ title: situs.pengelola, roles: ['publisher'] }],
    resources: tables.map((table) => {
      const file = files.find(({ name }) => name === `${table.name}.csv`);
      return {
        name: table.name,
        type: 'table',
        path: `${table.name}.csv`,
        title: table.title,
        description: table.description,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        ...(file ? { bytes: file.bytes, hash: `sha256:${file.sha256}` } : {}),
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: { fields: table.fields.map(toField), missingValues: [''] },
      };
    }),
  };
}

function toField({ name, type, description, required, values }: FieldDescription) {
  const constraints = { ...(required ? { required } : {}), ...(values ? { enum: values } : {}) };
  return {
    name,
    type: type === 'object' ? 'string' : type,
    ...(type === 'list' ? { delimiter: LIST_DELIMITER } : {}),
    description,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
