import { parseArgs } from 'node:util';
import { nearest } from '../../schema/nearest.ts';
import { type Answers, type Kind, KINDS, type Question } from './questions.ts';

export const NEW_ENTRY_USAGE = `Pakai: npm run baru -- ${KINDS.join('|')} [--judul "…" --unit id … --ya]
  --ya          jangan bertanya; isi dari pilihan perintah saja
  --dari KODE   kasus dari cerita titipan: yang sudah diceritakan diisikan
Contoh: npm run baru -- kasus
        npm run baru -- kasus --dari LP-7K3Q-9XWM
        npm run baru -- adopsi --praktik bedah-kasus --unit rsud-labuang-baji --akhir sebagian --ya`;

/** The kind asked for. Throws a message with the nearest kind when there is no such kind. */
export function kindOf(word: string | undefined): Kind {
  const kind = KINDS.find((known) => known === word);
  if (kind) return kind;
  if (word === undefined) throw new Error(`Sebutkan apa yang mau dibuat.\n${NEW_ENTRY_USAGE}`);
  const guess = nearest(word, KINDS);
  throw new Error(
    `Jenis "${word}" tidak dikenal. ${guess ? `Maksud Anda "${guess}"? ` : ''}Pilihannya: ${KINDS.join(', ')}.`,
  );
}

/** Answers given as flags: `--peran perawat,bidan` and `--peran perawat --peran bidan` alike. Throws for an unknown flag. */
export function answersFromFlags(args: readonly string[], questions: readonly Question[]): Flags {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      ya: { type: 'boolean' },
      dari: { type: 'string' },
      ...Object.fromEntries(questions.map(({ flag }) => [flag, { type: 'string' as const }])),
    },
  });
  const answers: Record<string, string | string[]> = {};
  let silent = false;
  let from: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional') throw new Error(`"${token.value}" tidak terbaca. Apit teks dengan tanda kutip.`);
    if (token.kind !== 'option') continue;
    const { name, value } = token;
    const question = questions.find(({ flag }) => flag === name);
    if (name === 'ya') silent = true;
    else if (name === 'dari' && value !== undefined) from = value;
    else if (name !== 'dari' && !question) throw new Error(unknownFlag(name, questions));
    else if (value === undefined) throw new Error(`--${name} belum diisi, misalnya --${name} "…".`);
    else if (question?.kind === 'many') answers[name] = [...[answers[name] ?? []].flat(), ...listOf(value)];
    else answers[name] = value.trim();
  }
  return { answers, silent, from };
}

interface Flags {
  answers: Answers;
  silent: boolean;
  /** Code of the titipan that the entry is made of. */
  from: string | undefined;
}

function listOf(value: string): string[] {
  return value
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
}

function unknownFlag(name: string, questions: readonly Question[]): string {
  const known = ['ya', 'dari', ...questions.map(({ flag }) => flag)];
  const guess = nearest(name, known);
  return `Pilihan --${name} tidak dikenal. ${guess ? `Maksud Anda --${guess}?` : `Yang ada: --${known.join(', --')}.`}`;
}
