import type { Shape } from './form-fields.ts';

const TEXT_HINTS = {
  number: 'Angka saja, misalnya 9,2 atau 1063.',
  month: 'Misalnya 2024 atau 2024-03.',
  span: 'Misalnya 2024, 2024-03, atau 2023/2024.',
  url: 'Diawali https://.',
  id: 'Huruf kecil, angka, dan tanda hubung.',
  date: undefined,
  text: undefined,
  paragraph: undefined,
} as const;

/** How to write an answer: the limits and the form that its schema asks for. Lengths are in `lengthHint`. */
export function fieldHint(shape: Shape): string | undefined {
  switch (shape.type) {
    case 'text':
      return shape.kind === 'integer' ? integerHint(shape) : TEXT_HINTS[shape.kind];
    case 'choices':
      return shape.max === undefined ? undefined : `Pilih ${Math.max(shape.min, 1)}–${shape.max}.`;
    case 'rows':
    case 'items':
      return rowsHint(shape);
    default:
      return undefined;
  }
}

/** How long a text may be, for forms that do not count while it is written. */
export function lengthHint(shape: Shape): string | undefined {
  if (shape.type !== 'text' || shape.max === undefined || (shape.kind !== 'text' && shape.kind !== 'paragraph'))
    return undefined;
  return `${shape.min ?? 0}–${shape.max} karakter.`;
}

function integerHint({ min, max }: Shape & { type: 'text' }): string {
  return min !== undefined && min > 1 && max !== undefined ? `Angka bulat ${min}–${max}.` : 'Angka bulat.';
}

function rowsHint({ min, max }: Shape & { type: 'rows' | 'items' }): string | undefined {
  if (max === undefined) return min > 0 ? `Paling sedikit ${min}.` : undefined;
  return min > 0 ? `${min}–${max} baris.` : `Paling banyak ${max}.`;
}
