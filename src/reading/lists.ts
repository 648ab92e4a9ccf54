import path from 'node:path';
import { checkData, checkReferences, inFile, type LocatedReference } from '../markdown/entry.ts';
import { type AcuanName, acuanSchemas } from '../schema/acuan.ts';
import type { Finding, LocalFinding } from '../schema/finding.ts';
import type { entrySchemas } from '../schema/index.ts';
import { ACUAN_NAMES } from '../schema/names.ts';
import { referencesOf } from '../schema/references.ts';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

/** Reads all controlled lists of a content folder, ids of one looked up in the others; those of entries are looked up where these are known (folder.ts). */
export async function readLists(dir: string): Promise<Lists> {
  const lists = await Promise.all(ACUAN_NAMES.map((name) => readList(dir, name)));
  const ids = idsOf(lists);
  for (const list of lists) list.findings.push(...unknownIn(list, acuanSchemas, ids));
  return new Map(lists.map((list) => [list.name, list]));
}

/** References of a list into collections of one kind that lead nowhere: into other lists, or into entries. */
export function unknownIn(
  { path: file, references }: Pick<ListFile, 'path' | 'references'>,
  kind: typeof acuanSchemas | typeof entrySchemas,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): Finding[] {
  return inFile(
    file,
    checkReferences(
      references.filter(({ collection }) => Object.hasOwn(kind, collection)),
      ids,
    ),
  );
}

/** Ids by list. */
export function idsOf(lists: Iterable<Pick<ListFile, 'name' | 'rows'>>): Map<string, Set<string>> {
  return new Map([...lists].map(({ name, rows }) => [name, new Set(rows.map(({ id }) => id))]));
}

async function readList(dir: string, name: AcuanName): Promise<ListFile> {
  const file = await readYamlFile(dir, path.join('acuan', `${name}.yml`));
  const { yaml } = file;
  const rows: ListFile['rows'] = [];
  const references: LocatedReference[] = [];
  const findings: LocalFinding[] = [...yaml.findings];
  if (findings.length === 0 && !Array.isArray(yaml.data)) findings.push(NO_LIST);
  const seen = new Set<string>();
  for (const index of Array.isArray(yaml.data) ? yaml.data.keys() : []) {
    const row = checkData(yaml, acuanSchemas[name], [index]);
    findings.push(...row.findings);
    if (!row.data) continue;
    if (seen.has(row.data.id)) findings.push(doubleId(yaml.locate([index, 'id']), row.data.id));
    seen.add(row.data.id);
    rows.push(row.data);
    for (const reference of referencesOf(name, row.data))
      references.push({ ...reference, ...yaml.locate([index, ...reference.field]) });
  }
  return { ...file, name, rows, references, findings: inFile(file.path, findings) };
}

const NO_LIST: LocalFinding = {
  rule: 'front-matter',
  line: 1,
  column: 1,
  message: 'berkas ini harus berupa daftar baris "- {id: …}".',
};

function doubleId(at: { line: number; column: number }, id: string): LocalFinding {
  return {
    rule: 'unique-id',
    ...at,
    message: `id "${id}" dipakai dua kali di berkas ini.`,
    help: 'Ganti salah satunya.',
  };
}

/** One controlled list as it was read: its rows, the ids they point at, and what is wrong with it. */
export interface ListFile extends YamlFile {
  name: AcuanName;
  rows: { id: string }[];
  references: LocatedReference[];
  findings: Finding[];
}

export type Lists = ReadonlyMap<AcuanName, ListFile>;
