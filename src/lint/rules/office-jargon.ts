import type { DocumentRule } from '../rule.ts';

/** Words of the office, and what people say. */
const JARGON: Readonly<Record<string, string>> = {
  implementasi: 'penerapan',
  mengimplementasikan: 'menerapkan',
  optimalisasi: 'perbaikan',
  mengoptimalkan: 'memperbaiki',
  stakeholder: 'pihak terkait',
  stakeholders: 'pihak terkait',
  output: 'luaran',
  outcome: 'hasil',
  monitoring: 'pemantauan',
  sinergitas: 'kerja sama',
  bersinergi: 'bekerja sama',
  komprehensif: 'lengkap',
  signifikan: 'besar (sebut angkanya)',
  efektivitas: 'hasil',
  'dalam rangka': 'untuk',
  'guna mendukung': 'untuk',
  'melakukan koordinasi': 'berunding',
  'melaksanakan kegiatan': 'mengerjakan',
  'adapun': '(hapus)',
  'merupakan salah satu': 'adalah',
  'berbasis digital': 'digital',
  'pada saat ini': 'kini',
}; // prettier-ignore
const JARGON_WORDS = new RegExp(`(?<!\\p{L})(${Object.keys(JARGON).join('|')})(?!\\p{L})`, 'giu');

export const officeJargon: DocumentRule = {
  id: 'office-jargon',
  name: 'Kata kantor',
  scope: 'document',
  group: 'saran',
  summary: 'Kata sehari-hari, bukan kata laporan.',
  why: 'Pegawai baru dan warga tidak memakai kata laporan. Mereka juga mencari dengan kata sehari-hari.',
  mend: ['Pakai padanan yang disebut pemeriksa, atau kata yang Anda ucapkan kepada rekan.'],
  good: [{ text: 'Penerapan jadwal baru dipantau selama sebulan.' }],
  bad: [{ text: 'Implementasi jadwal baru memerlukan monitoring.' }],
  check({ pieces }) {
    return pieces
      .filter(({ kind }) => kind === 'prose')
      .flatMap(({ value, line, column }) =>
        [...value.matchAll(JARGON_WORDS)].map(([word]) => ({
          line,
          column,
          message: `"${word}" dapat ditulis "${JARGON[word.toLowerCase()] ?? ''}".`,
        })),
      );
  },
};
