import { expect, test } from 'vitest';
import { carriedIn, type Carried, humanPart, submissionMessage } from '../../../src/writing/submission-message.ts';

const STORY: Carried = {
  jenis: 'titipan',
  kunci: '9d0a0f0e-6f4c-4c55-9d6d-6f5f2f6f7a01',
  isi: {
    cerita: 'Setiap Jumat kami belajar “Siskeudes” satu jam – sebelas kali, lalu berhenti 🙂.',
    tempat: { provinsi: '73', kabupaten: 'Luwu Timur', kantor: 'Kantor Desa Contoh' },
    akhir: 'dihentikan',
    pesan: '_Latih_ *dua* orang.',
    kontak: '0812-0000-0001',
    samarkan: true,
  },
};
const MESSAGE = submissionMessage(STORY, {
  kode: 'LP-7K3Q-9XWM',
  site: 'Lumbung Praktik',
  province: 'Sulawesi Selatan',
});

test('a person reads what was typed, the machine part stands below a line', () => {
  expect(humanPart(MESSAGE)).toMatchInlineSnapshot(`
    "Kepada redaksi Lumbung Praktik.
    Kiriman LP-7K3Q-9XWM.

    Ceritanya:
    Setiap Jumat kami belajar “Siskeudes” satu jam – sebelas kali, lalu berhenti 🙂.

    Di mana:
    Kantor Desa Contoh, Luwu Timur, Sulawesi Selatan (jangan sebut nama kantornya)

    Jadinya:
    Dihentikan.

    Pesan untuk kantor lain:
    _Latih_ *dua* orang.

    Cara bertanya kepada saya:
    0812-0000-0001"
  `);
});

test.each([
  ['as it was sent', (text: string) => text],
  ['with line ends of mail', (text: string) => text.replaceAll('\n', '\r\n')],
  ['passed on with marks before each line', (text: string) => text.replace(/^/gm, '> ')],
  ['broken into shorter lines', (text: string) => text.replace(/[\w-]{40}/g, '$&\n')],
  ['with a footer', (text: string) => `${text}\n\n.\nDikirim dari ponsel saya!`],
])('the machine part is read %s', (_how, change) => {
  expect(carriedIn(change(MESSAGE))).toEqual(STORY);
});

test.each([
  '',
  'Halo redaksi',
  '----- untuk redaksi, jangan diubah -----',
  '----- untuk redaksi, jangan diubah -----\n%%%',
  '----- untuk redaksi, jangan diubah -----\nAAAA',
])('in %j there is none', (text) => expect(carriedIn(text)).toBeUndefined());
