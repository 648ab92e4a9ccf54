import { formatPeriod, formatDate } from '../../catalog/wording.ts';
import { isBefore } from '../../schema/spans.ts';
import type { Document } from '../document.ts';
import type { DocumentRule, Issue } from '../rule.ts';

/** A year, month or day. What is written otherwise is a finding of the schema. */
const TIME = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/;
/** Fields that tell of something that has happened; `cek_lagi` and `periode.selesai` may lie ahead. */
const PAST =
  /^(terbit|tanggal|dicek_pada|periode\.mulai|hasil\.\d+\.masa_(sebelum|sesudah)|luaran\.\d+\.pada|sumber\.\d+\.(dibaca|tahun))$/;

export const futureDate: DocumentRule = {
  id: 'future-date',
  name: 'Tanggal di masa depan',
  scope: 'document',
  group: 'angka',
  summary: 'Yang sudah terjadi tidak bertanggal di masa depan.',
  why: 'Tanda terakhir dicek dan urutan terbaru dihitung dari tanggal. Tanggal di masa depan membuat tulisan selamanya tampak baru.',
  mend: [
    'Periksa tahunnya; biasanya salah ketik.',
    'Rencana yang belum dijalankan ditulis di isi, bukan sebagai hasil.',
  ],
  good: [{ as: 'front', text: 'cek_lagi: 2027-01-10\nterbit: 2025-07-10' }],
  bad: [
    { as: 'front', text: 'terbit: 2099-07-10' },
    { as: 'front', text: 'dicek_pada: 2099-01-01' },
  ],
  check: (document) =>
    document.pieces.filter(({ kind }) => kind === 'front').flatMap((piece) => toIssue(document, piece)),
};

function toIssue({ context }: Document, { key = [], value, line, column }: Document['pieces'][number]): Issue[] {
  const field = key.join('.');
  if (!PAST.test(field) || !value.split('/').some((time) => TIME.test(time) && isBefore(context.today, time)))
    return [];
  return [
    {
      line,
      column,
      about: { field: key },
      subject: String(key.at(-1) ?? field),
      message: `${key.at(-1) ?? field} ${formatPeriod(value)} masih di masa depan (hari ini ${formatDate(context.today)}).`,
      help: 'Periksa tahun dan bulannya.',
    },
  ];
}
