import { expect, test } from 'vitest';
import { readMessage } from '../../../src/schema/messages.ts';
import { decimal, whole } from '../../../src/schema/values.ts';
import { readYaml } from '../../../src/markdown/yaml.ts';
import { numberFrom } from '../../../src/writing/entry-data.ts';

type Schema = ReturnType<typeof decimal> | ReturnType<typeof whole>;

/** What a number typed into the form, or into an issue, is read as; or else what is said of it. */
function inForm(schema: Schema, typed: string): number | string {
  const { data, error } = schema.safeParse(numberFrom(typed));
  return error ? readMessage(error.issues[0]?.message ?? '').inForm : data;
}

/** The same of a number written in a file. */
function inFile(schema: Schema, typed: string): number | string {
  const { data, error } = schema.safeParse((readYaml(`n: ${typed}\n`).data as { n: unknown }).n);
  return error ? readMessage(error.issues[0]?.message ?? '').says : data;
}

test.each<[typed: string, form: number | string, file: number | string]>([
  ['1250', 1250, 1250],
  ['1.250', 1250, '"1.250" dapat berarti 1250 atau 1.25. Tulis 1250 tanpa titik; bila memang pecahan, tulis 1.2500'],
  ['1.250,5', 1250.5, 'harus berupa angka dengan titik desimal, misalnya 9.2 (ditemukan teks "1.250,5")'],
  ['1,250', '"1,250" dapat berarti 1250 atau 1,25. Tulis 1250; bila memang pecahan, tulis 1,2500', '"1,250" dapat berarti 1250 atau 1.25. Tulis 1250; bila memang pecahan, tulis 1.25'],
  ['1,2500', 1.25, 'harus berupa angka dengan titik desimal, misalnya 9.2 (ditemukan teks "1,2500")'],
  ['1,250,000', '"1,250,000" memakai koma ribuan. Tulis 1250000', '"1,250,000" memakai koma ribuan. Tulis 1250000'],
  ['1,250.5', '"1,250.5" memakai koma ribuan. Tulis 1250,5', '"1,250.5" memakai koma ribuan. Tulis 1250.5'],
  ['9,2', 9.2, 'harus berupa angka dengan titik desimal, misalnya 9.2 (ditemukan teks "9,2")'],
])('%s in the form: %j; in a file: %j', (typed, form, file) => {
  expect([inForm(decimal('sebelum'), typed), inFile(decimal('sebelum'), typed)]).toEqual([form, file]);
}); // prettier-ignore

test.each<[typed: string, form: number | string, file: number | string]>([
  ['1250', 1250, 1250],
  ['1.250', 1250, '"1.250" memuat titik ribuan. Tulis 1250'],
  ['1,250', '"1,250" memuat koma ribuan. Tulis 1250', '"1,250" memuat koma ribuan. Tulis 1250'],
  ['1,250,000', '"1,250,000" memuat koma ribuan. Tulis 1250000', '"1,250,000" memuat koma ribuan. Tulis 1250000'],
  [
    '12 orang',
    'harus berupa angka bulat: tulis angkanya saja, misalnya 1250',
    'harus berupa angka bulat, misalnya 1250',
  ],
])('of the whole number %s in the form: %j; in a file: %j', (typed, form, file) => {
  expect([inForm(whole('n'), typed), inFile(whole('n'), typed)]).toEqual([form, file]);
});
