import type { Library } from '../catalog/library.ts';
import { EXCEL, toCsv } from './csv.ts';
import { type DataFile, dataPackage } from './data-package.ts';
import { dcatCatalog } from './dcat.ts';
import type { Table } from './rows.ts';
import { tables } from './tables.ts';
import { CHANGELOG, SCHEMA_VERSION } from './version.ts';

export interface PublishedFile extends DataFile {
  text: string;
}

export interface DataFiles {
  tables: Table[];
  files: PublishedFile[];
}

const made = new WeakMap<Library, Promise<DataFiles>>();

/** Everything under /data/ but the page itself, made once a library. `home` is the full address of that folder. */
export function dataFiles(library: Library, home: string): Promise<DataFiles> {
  const files = made.get(library) ?? makeFiles(library, home);
  made.set(library, files);
  return files;
}

async function makeFiles(library: Library, home: string): Promise<DataFiles> {
  const site = new URL('/', home).href;
  const all = tables(library, site);
  const rows = await Promise.all(all.flatMap((table) => [csvFile(table), jsonFile(table, library.today)]));
  const descriptions = await Promise.all([
    published('datapackage.json', 'application/json', json(dataPackage(all, rows, library.situs, home, library.today))),
    published('dcat.jsonld', 'application/ld+json', json(dcatCatalog(all, rows, library.situs, home, library.today))),
    published('perubahan.json', 'application/json', json({ schemaVersion: SCHEMA_VERSION, perubahan: CHANGELOG })),
  ]);
  // Another form of the same tables, so no resource of its own to programs.
  const excel = await Promise.all(
    all.map((table) => published(`${table.name}.excel.csv`, 'text/csv', toCsv(table, EXCEL))),
  );
  const listed = [...rows, ...excel, ...descriptions];
  const sums = listed.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
  return { tables: all, files: [...listed, await published('SHA256SUMS', 'text/plain', sums)] };
}

function csvFile(table: Table): Promise<PublishedFile> {
  return published(`${table.name}.csv`, 'text/csv', toCsv(table));
}

function jsonFile({ name, title, description, rows }: Table, today: string): Promise<PublishedFile> {
  const head = {
    schemaVersion: SCHEMA_VERSION,
    terbitan: today,
    lisensi: 'CC0-1.0',
    nama: name,
    judul: title,
    keterangan: description,
  };
  return published(`${name}.json`, 'application/json', json({ ...head, baris: rows }));
}

async function published(name: string, mediaType: string, text: string): Promise<PublishedFile> {
  const bytes = new TextEncoder().encode(text);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { name, mediaType, bytes: bytes.length, sha256, text };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
