import type { KnownFields } from '../../writing/entry-template.ts';
import type { EntryCollection } from '../../schema/index.ts';
import type { Answers } from './question.ts';

/** Answers as front matter: numbers as numbers, what was left out left out. */
export function toFields(collection: EntryCollection, answers: Answers, today: string): KnownFields {
  const { id: _id, mulai, selesai, kesulitan, ...rest } = answers;
  const given = Object.entries(rest).filter(([, value]) => value.length > 0);
  const periode = { mulai: yearOrMonth(mulai), ...(selesai ? { selesai: yearOrMonth(selesai) } : {}) };
  return {
    ...Object.fromEntries(given),
    ...(mulai ? { periode } : {}),
    ...(kesulitan ? { kesulitan: Number(kesulitan) } : {}),
    ...(collection === 'adopsi' ? {} : { terbit: today }),
  };
}

/** Answers as a row of `unit.yml`. */
export function toUnit({ id, kode_kabkota, nama_kabkota, ...rest }: Answers): Record<string, unknown> {
  const given = Object.entries(rest).filter(([, value]) => value.length > 0);
  const { induk, singkatan, ...place } = Object.fromEntries(given);
  return {
    id,
    ...place,
    ...(kode_kabkota ? { kabkota: { kode: kode_kabkota, nama: nama_kabkota } } : {}),
    ...(singkatan ? { singkatan } : {}),
    ...(induk ? { induk } : {}),
  };
}

function yearOrMonth(value: Answers[string] | undefined): string | number {
  return /^\d{4}$/.test(String(value)) ? Number(value) : String(value);
}
