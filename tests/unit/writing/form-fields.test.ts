import { describe, expect, test } from 'vitest';
import { type Field, formFields } from '../../../src/writing/form-fields.ts';

const field = (fields: readonly Field[], name: string): Field => {
  const found = fields.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no field ${name}`);
  return found;
};

describe('fields of the form', () => {
  test.each([
    ['kasus', 'judul', { type: 'text', kind: 'text', min: 20, max: 90 }],
    ['kasus', 'unit', { type: 'choice', of: 'unit' }],
    ['kasus', 'peran', { type: 'choices', of: 'peran', min: 1, max: 4 }],
    ['kasus', 'terbit', { type: 'text', kind: 'date' }],
    ['praktik', 'kesulitan', { type: 'choice', values: ['1', '2', '3'], numeric: true }],
    ['praktik', 'masalah', { type: 'items', min: 2, max: 5, item: { kind: 'text', min: 15, max: 110 } }],
    ['praktik', 'tanda_berhasil', { type: 'rows', min: 1, max: 6 }],
    ['adopsi', 'lisensi', { type: 'fixed' }],
  ] as const)('%s.%s follows its schema', (kind, name, shape) => {
    expect(field(formFields(kind), name).shape).toMatchObject(shape);
  });

  test('know the kinds of text from the schema', () => {
    const { shape } = field(formFields('kasus'), 'hasil');
    const kinds =
      shape.type === 'rows'
        ? shape.fields.map((part) => [part.name, 'kind' in part.shape ? part.shape.kind : part.shape.type])
        : [];
    expect(Object.fromEntries(kinds)).toEqual({
      indikator: 'text',
      satuan: 'text',
      arah: 'choice',
      sebelum: 'number',
      sesudah: 'number',
      masa_sebelum: 'span',
      masa_sesudah: 'span',
      n: 'integer',
      cara_ukur: 'paragraph',
      sumber: 'source',
      catatan: 'paragraph',
      kesimpulan: 'choice',
    });
  });

  test('ask what the schema asks, without ids and folders', () => {
    expect(field(formFields('kasus'), 'peran')).toMatchObject({
      label: 'Peran',
      help: 'Siapa yang paling terbantu membacanya?',
      required: true,
    });
    for (const kind of ['kasus', 'praktik', 'adopsi'] as const)
      for (const { help } of formFields(kind)) expect(help ?? '').not.toMatch(/content\/acuan|\bid\b/i);
  });

  test.each(['kasus', 'praktik', 'adopsi'] as const)('of %s name every value that can be chosen', (kind) => {
    const all = (fields: readonly Field[]): Field[] =>
      fields.flatMap((part) => [part, ...('fields' in part.shape ? all(part.shape.fields) : [])]);
    const unnamed = all(formFields(kind)).flatMap(({ name, shape }) =>
      shape.type === 'choice'
        ? shape.values.filter((value) => !shape.names[value]).map((value) => `${name}: ${value}`)
        : [],
    );
    expect(unnamed).toEqual([]);
  });
});
