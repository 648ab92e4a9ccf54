import { z } from 'zod';
import { named } from './messages.ts';
import { text } from './values.ts';

export const NOT_PERSONAL = 'bukan_data_pribadi';

/** Words that the checker takes for personal data and that are none, with the reason for the second reader. */
export const notPersonalRow = z.strictObject({
  potongan: text('potongan', 4, 200)
    .describe('Kata-kata yang disangka data pribadi, disalin persis dari tulisan.')
    .meta({ ask: 'Kata-kata mana? Salin persis dari tulisan, dengan beberapa kata di sekitarnya.' }),
  alasan: text('alasan', 10, 200)
    .describe('Mengapa itu bukan data pribadi. Pembaca kedua menilainya.')
    .meta({ ask: 'Mengapa itu bukan data pribadi?' }),
});

export const notPersonalSchema = z
  .array(notPersonalRow)
  .max(10, { error: named(NOT_PERSONAL, 'paling banyak 10 baris') })
  .optional()
  .describe('Yang disangka data pribadi oleh pemeriksa, padahal bukan.')
  .meta({ ask: 'Ada yang disangka data pribadi, padahal bukan? Bila tidak ada, kosongkan.', formOnly: true });
