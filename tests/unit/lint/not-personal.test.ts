import { describe, expect, test } from 'vitest';
import { checkEntry } from '../../../src/lint/check.ts';
import { checkExample } from '../../../src/lint/sample.ts';
import { SAMPLE_ADOPSI, SAMPLE_BODY, SAMPLE_FRONT } from '../../../src/lint/sample-texts.ts';
import { adopsiSchema } from '../../../src/schema/adopsi.ts';
import { kasusSchema } from '../../../src/schema/kasus.ts';
import { praktikSchema } from '../../../src/schema/praktik.ts';

const { context } = checkExample({ text: '' }).document ?? {};
const declared = (potongan: string) =>
  `bukan_data_pribadi:\n  - potongan: ${JSON.stringify(potongan)}\n    alasan: Ini bukan data orang.\n`;
const found = (text: string, potongan: string) => {
  const source = `---\n${SAMPLE_FRONT}${declared(potongan)}---\n${SAMPLE_BODY.replace('\n## Yang', `\n${text}\n\n## Yang`)}`;
  const name = { path: 'content/kasus/jadwal-loket-contoh.mdx', collection: 'kasus', id: 'jadwal-loket-contoh', format: 'mdx' } as const; // prettier-ignore
  if (!context) throw new Error('the sample entry was not read');
  return checkEntry(name, source, context).findings;
};

describe('what the front matter declares to be no personal data', () => {
  test.each([
    ['a number', 'Meja bernomor 7399010101900001 dihitung.', 'Meja bernomor 7399010101900001'],
    ['a name', 'Tim Bu Melati merawat pasien.', 'Tim Bu Melati'],
    ['a name in other letters', 'Pasien memuji Pak Melati Abadi.', 'PAK MELATI ABADI'],
    ['words over two lines', 'Pasien menyebut Bu\nMelati Abadi sebagai merek.', 'Bu Melati Abadi sebagai merek'],
    ['words with marks', 'Pasien menyebut **Bu Melati** itu merek.', 'menyebut Bu Melati itu merek'],
    ['an address', 'Baca [berita](https://berita.example/081234567890).', 'https://berita.example/081234567890'],
    ['a day', 'Merek itu lahir 12 Maret 1985.', 'lahir 12 Maret 1985'],
  ])('passes: %s', (_what, text, potongan) => expect(found(text, potongan)).toEqual([]));

  test.each([
    ['a NIK of a region and a day', 'NIK 7371010101900001 dicatat.', 'NIK 7371010101900001'],
    ['in groups', 'Kode 7371 0101 0190 0001 dicatat.', 'Kode 7371 0101 0190 0001'],
    ['with letters', 'NIK 7371O1O1O19OOOO1 dicatat.', 'NIK 7371O1O1O19OOOO1'],
    ['other words than those around it', 'Ibu Melati dirawat. Posyandu Ibu Melati tutup.', 'Posyandu Ibu Melati'],
    ['a part of it', 'Ibu Melati Abadi dirawat.', 'Ibu Melati'],
  ])('is told all the same: %s', (_what, text, potongan) =>
    expect(found(text, potongan).map(({ rule }) => rule)).toContain('personal-data'),
  );

  test('has to stand in the text', () => {
    expect(found('Halo.', 'kata yang tidak ada')).toMatchObject([
      { rule: 'personal-data', about: { field: ['bukan_data_pribadi', 0, 'potongan'] }, message: 'potongan ini tidak ada di dalam tulisan.' }, // prettier-ignore
    ]);
  });

  test('is a field of every kind of entry, and nothing else is', () => {
    for (const { shape } of [kasusSchema, praktikSchema, adopsiSchema]) {
      const { bukan_data_pribadi: field } = shape;
      const row = { potongan: 'Tim Bu Melati', alasan: 'Nama sebuah tim.' };
      expect(field.safeParse([row]).success).toBe(true);
      expect(field.safeParse([{ ...row, alasan: 'merek' }]).success).toBe(false);
      expect(field.safeParse(Array.from({ length: 11 }, () => row)).success).toBe(false);
    }
    expect(SAMPLE_ADOPSI).not.toContain('bukan_data_pribadi');
  });
});

describe('a finding shows the words around it and never what was found', () => {
  const messages = (text: string) => checkExample({ text }).findings.map(({ message }) => message);
  test.each([
    [
      'Kemarin pagi petugas mencatat NIK pelapor Siti Aminah 7371010101900001 di buku besar yang tebal sekali.',
      'ada NIK atau nomor KK di sini: "… NIK pelapor ••• di buku besar yang tebal …".',
    ],
    ['Hubungi loket di 0812-3456-7890.', 'ada nomor ponsel di sini: "••• loket di •••".'],
    [
      'Ibu Melati Indah, pasien rujukan, menunggu.',
      'perlu dipastikan: "•••, pasien rujukan, menunggu" tampak seperti nama orang yang dilayani.',
    ],
    ['Kirim ke budi@surel.example atau 081234567890.', 'ada nomor ponsel di sini: "… ke ••• atau •••".'],
  ])('%s', (text, message) => expect(messages(text)).toContain(message));

  test.each([
    ['Nomor 7399010101900001 dicatat.', 'bukan_data_pribadi'],
    ['Nomor 7371010101900001 dicatat.', 'tulis ulang agar tidak serupa'],
  ])('%s: what to do where it is none', (text, advice) =>
    expect(checkExample({ text }).findings[0]?.help).toContain(advice),
  );
});
