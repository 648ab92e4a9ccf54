import fc from 'fast-check';
import { type Field, formFields, type Shape } from '../../../src/writing/form-fields.ts';
import type { FormState, FormValue } from '../../../src/writing/form-state.ts';
import { withoutHidden } from '../../../src/writing/hidden.ts';
import type { EntryCollection } from '../../../src/schema/index.ts';
import { sectionTitles } from '../../../src/schema/sections.ts';

/** A value as the schema takes it, and the same value as it is typed into the form. */
interface Pair {
  data: unknown;
  typed: FormValue;
}

/** What has broken YAML and Markdown writers before. */
export const HOSTILE = [
  '"', "'", ':', ': ', ' #', '#', '- ', '---', '...', '{', '}', '[a, b]', '<', '<b>', '</p>', '<!--', '<?', '&amp;', '&', '*a', '!tag',
  '|', '>', '%', '@', '`', '\\', '\\n', '\\"', '\t', '\n', '\r\n', '\n---\n', '\n\n# judul', '\n## Hasil\n', '🌾', '👩‍🌾', 'שלום', 'مرحبا', '\u202e', '\u200b',
  '\u0085', '\u2028', '\ufeff', '\u00a0', 'é', 'no', 'yes', 'null', '~', 'true', '1e3', '0x1f', '.inf', '2020-01-01', '12:30', '=', '?', ',', '{{x}}',
  '${x}', 'import x from "y"', '\ud800', '```', '~~~', '[^1]', '[^1]: x', '| a |', '__proto__', '  spasi', '\u0007',
] as const; // prettier-ignore

const fragment = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.constantFrom('kata', 'petugas loket', ' ', 'antrean', 'Senin') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

export function hostileText(min = 1, max = 400): fc.Arbitrary<string> {
  return fc.array(fragment, { minLength: 1, maxLength: 14 }).map((parts) => fitted(parts.join(''), min, max));
}

/** A sound entry of a kind, and the state of the form in which it was typed. */
export function entryPair(kind: EntryCollection): fc.Arbitrary<{ data: Record<string, unknown>; state: FormState }> {
  return fc
    .tuple(groupPair(formFields(kind), fc.constantFrom('sumber-1', 'sumber-2')), bodySections(kind))
    .map(([{ data, typed }, sections]) => ({
      data: { ...recordOf(data), lisensi: 'CC-BY-4.0' },
      state: { kind, id: '', values: typed as FormState['values'], sections, rest: '', format: 'md' as const },
    }));
}

type Ids = fc.Arbitrary<string>;

function groupPair(fields: readonly Field[], ids: Ids): fc.Arbitrary<Pair> {
  const parts = fields
    .filter(({ shape }) => shape.type !== 'fixed')
    .map((field) => fieldPair(field, ids).map((pair) => ({ name: field.name, pair })));
  return fc.tuple(...parts).map((named) => {
    const filled = named.flatMap(({ name, pair }) => (pair ? [{ name, pair }] : []));
    return {
      data: Object.fromEntries(filled.map(({ name, pair }) => [name, pair.data])),
      typed: Object.fromEntries(filled.map(({ name, pair }) => [name, pair.typed])),
    };
  });
}

function fieldPair({ name, shape, required }: Field, ids: Ids): fc.Arbitrary<Pair | undefined> {
  // Two sources, always, so that rows may name either; and all of a period or a source, whose parts depend on each other.
  if (name === 'sumber' && shape.type === 'rows')
    return fc.tuple(sourcePair(shape.fields, 'sumber-1'), sourcePair(shape.fields, 'sumber-2')).map(listPair);
  if (name === 'periode') return fc.constant(same({ mulai: '2018', selesai: '2020-06' }));
  if (name === 'masa') return fc.constant(same({ mulai: '2018', selesai: '2020-06' }));
  // What has to agree with another field is left out or always the same; the tests of the schemas try it.
  if (name === 'indikator' && !required) return fc.constant(undefined);
  if (name === 'satuan' && !required) return fc.constant(same('menit'));
  if (name === 'praktik' && shape.type === 'rows') return shapePair({ ...shape, max: 1 }, ids);
  if (name === 'pertanyaan' && shape.type === 'rows') return shapePair({ ...shape, min: 3 }, ids);
  if (name in AGREES) return fc.constant(AGREES[name]);
  const pair = shapePair(shape, ids);
  return required || name === 'url' ? pair : fc.option(pair, { nil: undefined });
}

const AGREES: Readonly<Record<string, Pair | undefined>> = {
  doi: same('10.1037/apl0000821'),
  jam_orang: { data: 8.5, typed: '8,5' },
  negara: same(['ID', 'GH']),
  hubungan: same('independen'),
  bentuk: same('uraian'),
  rentang: undefined,
  p: undefined,
  untuk: undefined,
};

function sourcePair(fields: readonly Field[], id: string): fc.Arbitrary<Pair> {
  return groupPair(fields, fc.constant(id)).map(({ data, typed }) => ({
    data: { ...recordOf(data), id },
    typed: { ...(typed as Record<string, FormValue>), id },
  }));
}

function shapePair(shape: Shape, ids: Ids): fc.Arbitrary<Pair> {
  switch (shape.type) {
    case 'text':
      return textPair(shape);
    case 'source':
      return ids.map(same);
    case 'choice':
      if (shape.numeric)
        return fc.constantFrom(...shape.values).map((value) => ({ data: Number(value), typed: value }));
      return (shape.of === undefined ? fc.constantFrom(...shape.values) : anyId()).map(same);
    case 'choices':
      return fc.uniqueArray(anyId(), { minLength: Math.max(1, shape.min), maxLength: shape.max ?? 5 }).map(same);
    case 'group':
      return groupPair(shape.fields, ids).filter(({ data }) => Object.keys(recordOf(data)).length > 0);
    case 'rows':
      return fc
        .array(groupPair(shape.fields, ids), {
          minLength: Math.max(1, shape.min),
          maxLength: Math.min(3, shape.max ?? 3),
        })
        .map(listPair);
    case 'items':
      return fc
        .array(shapePair(shape.item, ids), {
          minLength: Math.max(1, shape.min),
          maxLength: Math.min(4, shape.max ?? 4),
        })
        .map(listPair);
    case 'fixed':
      return fc.constant(same(''));
  }
}

function textPair({ kind, min = 1, max = 400 }: Shape & { type: 'text' }): fc.Arbitrary<Pair> {
  switch (kind) {
    case 'text':
    case 'paragraph':
      return hostileText(Math.max(1, min), max)
        .map((typed) => ({ data: withoutHidden(typed).trim(), typed }))
        .filter(({ data }) => size(data) >= Math.max(1, min));
    case 'number':
      return fc.integer({ min: -1e9, max: 1e9 }).map((value) => numberPair(value / 1000 || 0));
    case 'integer':
      return fc.integer({ min: Math.max(1, min ?? 1), max: Math.min(max ?? 1e9, 1e9) }).map(numberPair);
    case 'date':
      return fc
        .date({ min: new Date('1990-01-01'), max: new Date('2026-11-24'), noInvalidDate: true })
        .map((day) => same(day.toISOString().slice(0, 10)));
    case 'month':
    case 'span':
      return fc.constantFrom('2018', '2019-03', ...(kind === 'span' ? ['2015/2017', '2015-01/2016-12'] : [])).map(same);
    case 'url':
      return fc.webUrl({ withQueryParameters: true, withFragments: true }).map(same);
    case 'id':
      return anyId().map(same);
  }
}

function anyId(): fc.Arbitrary<string> {
  return fc.constantFrom(
    'no',
    'null',
    'true',
    '1e3',
    '123',
    '2020-01-01',
    'puskesmas-contoh',
    'yes',
    '0',
    'a',
    '0x1f',
    'x-9',
    'bidan',
    'y',
  );
}

/** Sections of which each is long enough, with anything typed among the words. */
function bodySections(kind: EntryCollection): fc.Arbitrary<FormState['sections']> {
  return fc.record(
    Object.fromEntries(
      sectionTitles(kind).map((title) => [
        title,
        ['Bahan diskusi', 'Langkah', 'Refleksi'].includes(title)
          ? lineList()
          : prose().map(title === '' ? headed : String),
      ]),
    ),
  );
}

function prose(): fc.Arbitrary<string> {
  const words = 'Petugas mencatat waktu tunggu warga di loket setiap Senin pagi lalu membahasnya bersama tim. '.repeat(
    5,
  );
  return hostileText(1, 300).map((text) => `${text}\n\n${words}`);
}

/** Where headings are free, each stands once and over some words. */
function headed(text: string): string {
  let count = 0;
  return text.replace(/^## Hasil.*/gm, (line) => `${line} ${(count += 1)}\n\nKata.\n`);
}

function lineList(): fc.Arbitrary<string> {
  const line = hostileText(1, 60).map((text) => `Apa ${text.replace(/\s+/g, ' ')} di loket kita?`);
  return fc.array(line, { minLength: 3, maxLength: 6 }).map((lines) => lines.join('\n'));
}

function fitted(text: string, min: number, max: number): string {
  const long = size(text) < min ? `${text} ${'isi kata lagi '.repeat(Math.ceil(min / 10) + 1)}` : text;
  return size(long) <= max ? long : [...long.trim()].slice(0, max).join('').trim();
}

/** As zod counts: code points, without the space around. */
function size(text: string): number {
  return [...text.trim()].length;
}

function listPair(pairs: readonly Pair[]): Pair {
  return { data: pairs.map(({ data }) => data), typed: pairs.map(({ typed }) => typed) };
}

function numberPair(value: number): Pair {
  // "742,405" would be asked about: a comma of thousands, or of decimals?
  return {
    data: value,
    typed: String(value)
      .replace('.', ',')
      .replace(/,\d{3}$/, '$&0'),
  };
}

function same(value: string | string[] | Record<string, string>): Pair {
  return { data: value, typed: value };
}

function recordOf(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
