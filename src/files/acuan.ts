import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkData, checkReferences, inFile, type LocatedReference } from '../markdown/entry.ts';
import { readYaml } from '../markdown/yaml.ts';
import { ACUAN_NAMES, acuanSchemas, type AcuanName } from '../schema/acuan.ts';
import type { Finding, LocalFinding } from '../schema/finding.ts';
import { referencesOf } from '../schema/references.ts';
import { type Situs, situsSchema } from '../schema/situs.ts';
import { shownPath } from './paths.ts';

/** One controlled list as it was read: its rows, the ids they point at, and what is wrong with it. */
export interface AcuanList {
  name: AcuanName;
  file: string;
  rows: { id: string }[];
  references: LocatedReference[];
  findings: Finding[];
}

/** All controlled lists of a content folder, ids of one looked up in the others. */
export async function readAcuan(dir: string): Promise<Map<AcuanName, AcuanList>> {
  const lists = await Promise.all(ACUAN_NAMES.map((name) => readList(dir, name)));
  const ids = idsOf(lists);
  for (const list of lists)
    list.findings.push(...inFile(shownPath(list.file, dir), checkReferences(list.references, ids)));
  return new Map(lists.map((list) => [list.name, list]));
}

/** `situs.yml` as it was read; its references are looked up by `unknownInSitus`, where the lists are known. */
interface SitusFile {
  situs: Situs | undefined;
  references: LocatedReference[];
  findings: Finding[];
}

/** `situs.yml`: what an agency changes to run its own copy. */
export async function readSitus(dir: string): Promise<SitusFile> {
  const file = path.join(dir, 'situs.yml');
  const { yaml, findings } = await readYamlFile(file);
  const checked = checkData(yaml, situsSchema);
  const field = ['provinsi_fokus'];
  const id = checked.data?.provinsi_fokus;
  return {
    situs: checked.data,
    references: id === undefined ? [] : [{ collection: 'wilayah', id, field, ...yaml.locate(field) }],
    findings: inFile(shownPath(file, dir), [...findings, ...checked.findings]),
  };
}

/** What `situs.yml` points at and the lists do not have. */
export function unknownInSitus({ references }: SitusFile, acuan: ReadonlyMap<AcuanName, AcuanList>): Finding[] {
  return inFile('content/situs.yml', checkReferences(references, idsOf(acuan.values())));
}

function idsOf(lists: Iterable<AcuanList>): Map<string, Set<string>> {
  return new Map([...lists].map(({ name, rows }) => [name, new Set(rows.map(({ id }) => id))]));
}

async function readList(dir: string, name: AcuanName): Promise<AcuanList> {
  const file = path.join(dir, 'acuan', `${name}.yml`);
  const { yaml, findings } = await readYamlFile(file);
  const rows: AcuanList['rows'] = [];
  const references: LocatedReference[] = [];
  const items: unknown[] = Array.isArray(yaml.data) ? yaml.data : [];
  if (findings.length === 0 && !Array.isArray(yaml.data))
    findings.push({
      rule: 'front-matter',
      line: 1,
      column: 1,
      message: 'berkas ini harus berupa daftar baris "- {id: …}".',
    });
  const seen = new Set<string>();
  for (const [index] of items.entries()) {
    const row = checkData(yaml, acuanSchemas[name], [index]);
    findings.push(...row.findings);
    if (!row.data) continue;
    if (seen.has(row.data.id)) findings.push(doubleId(yaml.locate([index, 'id']), row.data.id));
    seen.add(row.data.id);
    rows.push(row.data);
    for (const reference of referencesOf(name, row.data))
      references.push({ ...reference, ...yaml.locate([index, ...reference.field]) });
  }
  return { name, file, rows, references, findings: inFile(shownPath(file, dir), findings) };
}

async function readYamlFile(file: string) {
  const source = await readFile(file, 'utf8').catch(() => undefined);
  const yaml = readYaml(source ?? '');
  const findings: LocalFinding[] =
    source === undefined
      ? [{ rule: 'front-matter', line: 1, column: 1, message: 'berkas ini tidak ada atau tidak dapat dibaca.' }]
      : [...yaml.findings];
  return { yaml: source === undefined ? { ...yaml, findings } : yaml, findings };
}

function doubleId(at: { line: number; column: number }, id: string): LocalFinding {
  return {
    rule: 'unique-id',
    ...at,
    message: `id "${id}" dipakai dua kali di berkas ini.`,
    help: 'Ganti salah satunya.',
  };
}
