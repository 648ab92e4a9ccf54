import { expect, test } from 'vitest';
import { allowedConclusions, KESIMPULAN, temuanSchema } from '../../../src/schema/temuan.ts';
import { type Data, issues, temuan, temuanData } from '../examples.ts';

const { nilai: _nilai, satuan: _satuan, ...words } = temuanData;
const said = (change: Data) => issues(temuanSchema, { ...words, ...change });
/** What the numbers of a row allow. A conclusion that they refuse is no part of the question. */
const allowed = (change: Data) => allowedConclusions({ ...temuan({ nilai: undefined, satuan: undefined }), ...change });
const BETTER = ['membaik', 'tidak-berubah', 'tidak-jelas'];
const WORSE = ['memburuk', 'tidak-berubah', 'tidak-jelas'];
const NOTHING = ['tidak-berubah', 'tidak-jelas'];

test.each<[string, Data, readonly string[]]>([
  ['words alone', {}, KESIMPULAN],
  ['a difference in the better direction', { nilai: -12 }, BETTER],
  ['a difference in the worse direction', { nilai: 12 }, WORSE],
  ['no difference', { nilai: 0 }, NOTHING],
  ['an interval over no effect', { nilai: -12, rentang: [-25, 1] }, NOTHING],
  ['an interval that touches no effect', { nilai: -12, rentang: [-25, 0] }, NOTHING],
  ['an interval clear of no effect', { nilai: -12, rentang: [-25, -1] }, ['membaik']],
  ['an interval clear of it on the worse side', { nilai: 12, rentang: [1, 25] }, ['memburuk']],
  [
    'an interval over 0 of a ratio that is clear of 1',
    { bentuk: 'rasio', nilai: 0.5, rentang: [0.3, 0.8] },
    ['membaik'],
  ],
  ['an interval over 1 of a ratio', { bentuk: 'rasio', nilai: 0.9, rentang: [0.7, 1.1] }, NOTHING],
  ['a ratio above 1 where less is better', { bentuk: 'rasio', nilai: 1.4 }, WORSE],
  ['p below one in twenty', { nilai: -12, p: '0.03' }, ['membaik']],
  ['p below a bound', { nilai: -12, p: '<0.001' }, ['membaik']],
  ['p below a bound that decides nothing', { nilai: -12, p: '<0.1' }, BETTER],
  ['p of one in twenty', { nilai: -12, p: '0.05' }, NOTHING],
  ['p above a bound', { nilai: -12, p: '>0.05' }, NOTHING],
  ['p above a bound that decides nothing', { nilai: -12, p: '>0.01' }, BETTER],
  ['an interval before p', { nilai: -12, rentang: [-25, 1], p: '0.03' }, NOTHING],
  ['before and after, better', { bentuk: 'sebelum-sesudah', sebelum: 40, sesudah: 18 }, BETTER],
  ['before and after, worse', { bentuk: 'sebelum-sesudah', sebelum: 18, sesudah: 40 }, WORSE],
  ['before and after, the same', { bentuk: 'sebelum-sesudah', sebelum: 18, sesudah: 18 }, NOTHING],
  ['before alone', { bentuk: 'sebelum-sesudah', sebelum: 18 }, KESIMPULAN],
  [
    'a fall that others had too',
    { bentuk: 'sebelum-sesudah', sebelum: 40, sesudah: 30, pembanding: { sebelum: 41, sesudah: 31 } },
    NOTHING,
  ],
  [
    'a fall that others had more of',
    { bentuk: 'sebelum-sesudah', sebelum: 40, sesudah: 30, pembanding: { sebelum: 41, sesudah: 21 } },
    WORSE,
  ],
  ['two groups at the end', { sesudah: 18, pembanding: { sesudah: 40 } }, BETTER],
  ['a count of studies', { bentuk: 'cacah-studi', nilai: 3 }, KESIMPULAN],
  ['a figure of a description', { bentuk: 'uraian', nilai: 3 }, KESIMPULAN],
])('%s leaves open what it leaves open', (_what, change, conclusions) => {
  expect(allowed(change)).toEqual(conclusions);
});

test('a rise is better where more is better', () => {
  expect(allowed({ nilai: 12, arah: 'naik', rentang: [1, 25] })).toEqual(['membaik']);
});

test.each<[string, Data, string]>([
  [
    'a conclusion against the interval',
    { nilai: -12, satuan: 'menit', rentang: [-25, 1] },
    'kesimpulan: kesimpulan "membaik" berlawanan dengan angkanya. Yang cocok: tidak-berubah, tidak-jelas',
  ],
  ['a number without its unit', { nilai: -12 }, 'satuan: satuan wajib diisi bila ada angka'],
  ['an interval of nothing', { satuan: 'menit', rentang: [-25, -1] }, 'nilai: nilai wajib diisi bila ada rentang'],
  [
    'an interval the wrong way round',
    { nilai: -12, satuan: 'menit', rentang: [-1, -25] },
    'rentang: rentang terbalik: -1 lebih besar daripada -25',
  ],
  [
    'an interval without its value',
    { nilai: -12, satuan: 'menit', rentang: [-9, -1] },
    'rentang: rentang [-9, -1] tidak memuat nilai -12',
  ],
  [
    'an interval of one number',
    { nilai: -12, satuan: 'menit', rentang: [-25] },
    'rentang: rentang harus berupa dua angka, misalnya [-0.06, 0.12]',
  ],
  [
    'a difference in a row of before and after',
    { bentuk: 'sebelum-sesudah', nilai: -12, satuan: 'menit' },
    'nilai: nilai bukan untuk bentuk sebelum-sesudah. Isi sebelum dan sesudah, atau pakai bentuk selisih',
  ],
  [
    'a ratio below nothing',
    { bentuk: 'rasio', nilai: -0.4, satuan: 'RR' },
    'nilai: nilai rasio harus lebih dari 0. Perubahan persen ditulis dengan bentuk selisih',
  ],
  [
    'a correlation as an effect',
    { bentuk: 'ukuran-efek', arah: 'naik', nilai: 0.4, satuan: 'r' },
    'bentuk: bentuk satuan "r" adalah korelasi. Tulis hubungan',
  ],
  [
    'a p that is no number',
    { nilai: -12, satuan: 'menit', p: '0,0.3' },
    'p: p "0,0.3" tidak terbaca. Tulis misalnya "<0,001", ">0,05", atau "0,03"',
  ],
])('%s is refused', (_what, change, message) => {
  expect(said(change)).toContain(message);
});

test('p is kept as it was printed, a decimal comma as a point', () => {
  expect([0.03, '<0.001', '0,03'].map((p) => temuan({ p }).p)).toEqual(['0.03', '<0.001', '0.03']);
});
