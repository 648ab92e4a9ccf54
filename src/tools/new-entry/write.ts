import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { shownPath } from '../../reading/paths.ts';
import type { EntryInput } from '../../writing/entry-data.ts';
import { withUnitRow } from '../../writing/unit-row.ts';
import { checkData } from '../../markdown/entry.ts';
import { readYaml } from '../../markdown/yaml.ts';
import { unitSchema } from '../../schema/acuan.ts';
import type { EntryCollection } from '../../schema/index.ts';
import { messageText, readMessage } from '../../schema/messages.ts';

/** Writes a new entry and gives its path as the contributor knows it. Throws when an entry of that name is there already. */
export function writeEntry(dir: string, collection: EntryCollection, id: string, text: string): string {
  const [file = '', other = ''] = ['md', 'mdx'].map((ext) => path.join(dir, collection, `${id}.${ext}`));
  const taken = [file, other].find((candidate) => existsSync(candidate));
  if (taken !== undefined)
    throw new Error(`${shownPath(taken, dir)} sudah ada dan tidak ditimpa. Pakai nama lain: --id ${id}-2`);
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) rmSync(file, { force: true });
    throw error;
  }
  return shownPath(file, dir);
}

/** Adds a row to `unit.yml`; the rest of the file stays byte for byte. Throws when the id is taken or the row does not fit. */
export function writeUnit(dir: string, row: EntryInput): string {
  const file = path.join(dir, 'acuan', 'unit.yml');
  const shown = shownPath(file, dir);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const old = rowsOf(before, shown);
  const unit = unitSchema.safeParse(row);
  if (!unit.success)
    throw new Error(
      unit.error.issues
        .map(({ path: key, message }) => `${key.join('.')}: ${messageText(readMessage(message))}.`)
        .join('\n'),
    );
  const { id, nama } = unit.data;
  const twin = old.find((other) => has(other, 'id', id) || has(other, 'nama', nama));
  if (twin !== undefined) throw new Error(`Unit "${has(twin, 'id', id) ? id : nama}" sudah ada di ${shown}.`);
  const text = withUnitRow(before, row);
  const added = checkData(readYaml(text), unitSchema, [old.length]);
  if (rowsOf(text, shown).length !== old.length + 1 || added.data?.id !== id)
    throw new Error(`${shown} tidak dapat ditambahi otomatis. Tambahkan baris ini sendiri:\n${withUnitRow('', row)}`);
  writeFileSync(file, text);
  return shown;
}

function rowsOf(text: string, shown: string): unknown[] {
  const { data, findings } = readYaml(text);
  if (findings.length > 0)
    throw new Error(`${shown} belum terbaca: ${findings[0]?.message ?? ''} Jalankan "npm run periksa".`);
  return Array.isArray(data) ? data : [];
}

function has(row: unknown, key: string, value: string): boolean {
  return typeof row === 'object' && row !== null && String(Reflect.get(row, key)).toLowerCase() === value.toLowerCase();
}
