import { count, kasus, unit, wilayah } from './claims.ts';
import { type CsvRow, readCsv } from './published.ts';

// What pages say of what failed, recomputed from the files and the published tables.
const WORDS: Readonly<Record<string, string>> = { berhasil: 'berhasil', sebagian: 'berhasil sebagian', 'tidak-berhasil': 'tidak berhasil', dihentikan: 'dihentikan' }; // prettier-ignore
const BAD = ['tidak-berhasil', 'dihentikan'].filter((akhir) => count(kasus, 'akhir', akhir) > 0);

/** How many cases failed. */
export const failedCount = BAD.reduce((sum, akhir) => sum + count(kasus, 'akhir', akhir), 0);
/** "tidak berhasil", and "atau dihentikan" where some were stopped. */
export const failedWords = BAD.map((akhir) => WORDS[akhir]).join(' atau ');

/** Whether a line names an experience or a report with its own place, years and ending: "Judul (Bali, 2013–2015, tidak berhasil)". */
export function isTrueEnding(line: string): boolean {
  const told = [
    ...readCsv('kasus').map((row) => [row['judul'], row, years(row), worse(row)] as const),
    ...readCsv('adopsi').map((row) => [nameOf(row), row, [`dilaporkan ${row['tanggal']?.slice(0, 4)}`], worse(row)] as const), // prettier-ignore
  ];
  return told.some(([name, row, when, bad]) =>
    ['', ', hanya dekat'].some((near) => {
      const facts = [placeOf(row), ...when, WORDS[row['akhir'] ?? ''], ...(bad ? ['angkanya memburuk'] : [])];
      return line === `${name} (${facts.join(', ')}${near})`;
    }),
  );
}

function nameOf({ unit: id }: CsvRow): string | undefined {
  return unit.find((row) => row.id === id)?.nama;
}

function placeOf({ unit: id }: CsvRow): string {
  const provinsi = unit.find((row) => row.id === id)?.provinsi;
  return wilayah.find((row) => row.id === provinsi)?.nama ?? 'Nasional';
}

function years({ periode_mulai: from = '', periode_selesai: until = '' }: CsvRow): string[] {
  const [first, last] = [from.replaceAll(/-\d\d/g, '').replace('/', '–'), until.slice(0, 4)];
  if (from === '') return [];
  if (until === '' || from.includes('/')) return [`mulai ${first}`];
  return [first === last ? first : `${first}–${last}`];
}

/** Three in four of its own figures on which its sources agree went the wrong way. */
function worse({ id }: CsvRow): boolean {
  const rows = readCsv('hasil').filter((row) => row['id_tulisan'] === id && row['diperselisihkan'] === 'tidak');
  const bad = rows.filter(({ arah, sebelum, sesudah, kesimpulan }) =>
    kesimpulan ? kesimpulan === 'memburuk' : sebelum !== sesudah && Number(sesudah) > Number(sebelum) !== (arah === 'naik'),
  ); // prettier-ignore
  return bad.length > 0 && bad.length * 4 >= rows.length * 3;
}
