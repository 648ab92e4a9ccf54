import type { Document } from './document.ts';

/** A hint for better writing. It never fails anything. */
export interface Advice {
  path: string;
  line: number;
  text: string;
}

const LONG_SENTENCE = 30;
const MANY_PASSIVES = 3;
const PASSIVE =
  /\bdi(?!a\b|antara|mana|rinya|ri\b|skusi|nas\b|gital|rektur|vi|ploma|agnos|et\b|ameter|menit)[a-z]{4,}\b/g;

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

/** Long sentences, piled-up passives and office jargon in the prose of a text. */
export function adviceFor({ pieces, path }: Document): Advice[] {
  return pieces
    .filter(({ kind }) => kind === 'prose')
    .flatMap(({ value, line }) =>
      value
        .split(/(?<=[.!?])\s+/)
        .flatMap(adviseOn)
        .map((text) => ({ path, line, text })),
    );
}

function adviseOn(sentence: string): string[] {
  const words = sentence.split(/\s+/).filter(Boolean);
  const opening = `"${words.slice(0, 5).join(' ')} …"`;
  const passives = sentence.match(PASSIVE)?.length ?? 0;
  return [
    ...(words.length > LONG_SENTENCE ? [`kalimat ${opening} ${words.length} kata; pecah menjadi dua.`] : []),
    ...(passives >= MANY_PASSIVES
      ? [`kalimat ${opening} memakai ${passives} kata kerja di-; sebut siapa yang melakukannya.`]
      : []),
    ...[...sentence.matchAll(JARGON_WORDS)].map(
      ([word]) => `"${word}" dapat ditulis "${JARGON[word.toLowerCase()] ?? ''}".`,
    ),
  ];
}
