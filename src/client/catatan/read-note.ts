import { fits, isFieldName } from './field-shapes.ts';
import { type FieldValue, type Note, NOTE_KINDS, NOTE_VERSION, type NoteKind } from './note.ts';
import { isStamp } from './stamps.ts';

/** Parses and migrates a stored or imported note; gives the reason where it is none. */
export function readNote(value: unknown): { note: Note } | { reason: string } {
  const record = migrate(value);
  if (!isRecord(record)) return { reason: 'bukan catatan' };
  const { id, jenis, versi, isi, cap } = record;
  if (versi !== NOTE_VERSION)
    return { reason: isNewer(versi) ? 'dari versi situs yang lebih baru' : 'versi catatan tidak dikenal' };
  const kind = NOTE_KINDS.find((name) => name === jenis);
  if (kind === undefined) return { reason: 'jenis catatan tidak dikenal' };
  if (typeof id !== 'string' || !isId(id, kind)) return { reason: 'nama catatan tidak sah' };
  if (!isRecord(isi) || !isRecord(cap)) return { reason: 'isi atau cap waktunya tidak ada' };
  return readFields(id, kind, isi, cap);
}

/** Migrations from one version of the record to the next; index 0 brings version 1 to version 2. */
const STEPS: readonly ((record: Readonly<Record<string, unknown>>) => unknown)[] = [
  // Version 1 knew only when the whole note was changed: each field gets that stamp.
  ({ id, jenis, diubah, isi }) => ({
    id,
    jenis,
    versi: 2,
    isi,
    cap: isRecord(isi) ? Object.fromEntries(Object.keys(isi).map((field) => [field, diubah])) : {},
  }),
];

function migrate(value: unknown): unknown {
  let record = value;
  while (isRecord(record) && typeof record['versi'] === 'number') {
    const step = STEPS[record['versi'] - 1];
    if (!step) break;
    record = step(record);
  }
  return record;
}

function readFields(
  id: string,
  jenis: NoteKind,
  isi: Readonly<Record<string, unknown>>,
  cap: Readonly<Record<string, unknown>>,
): { note: Note } | { reason: string } {
  const values: Record<string, FieldValue> = {};
  const stamps: Record<string, string> = {};
  for (const [field, value] of Object.entries(isi)) {
    const mark = Object.hasOwn(cap, field) ? cap[field] : undefined;
    if (!isFieldName(field)) return { reason: 'nama bidang tidak sah' };
    if (!fits(jenis, field, value)) return { reason: `isi bidang "${field}" tidak sah` };
    if (!isStamp(mark)) return { reason: `cap waktu bidang "${field}" tidak sah` };
    values[field] = value;
    stamps[field] = mark;
  }
  return { note: { id, jenis, versi: NOTE_VERSION, isi: values, cap: stamps } };
}

function isId(id: string, jenis: NoteKind): boolean {
  return id.startsWith(`${jenis}-`) && id.length <= 160 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);
}

function isNewer(versi: unknown): boolean {
  return typeof versi === 'number' && versi > NOTE_VERSION;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
