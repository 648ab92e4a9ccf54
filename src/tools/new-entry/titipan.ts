import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gitForge } from '../../intake/node/git-forge.ts';
import { intakeSettings } from '../../intake/node/settings.ts';
import { kodeSchema } from '../../schema/titipan.ts';
import { type ToldInTitipan, toldInTitipan } from '../../writing/titipan-draft.ts';
import type { Answers, Kind, Question } from './questions.ts';

/** What a titipan answers of the questions, and what it tells beside. */
export interface TitipanAnswers extends Pick<ToldInTitipan, 'values' | 'sections'> {
  answers: Answers;
  /** For the editor, a sentence each. */
  notes: string[];
  /** The file of the titipan, which goes when the entry is there. */
  file: string;
}

/**
 * Reads the titipan of a code: from the branch that is checked out, else from the repository of the intake. Throws, in Indonesian, where
 * it is in neither.
 */
export async function titipanOf(
  kind: Kind,
  word: string,
  dir: string,
  questions: readonly Question[],
): Promise<TitipanAnswers> {
  if (kind !== 'kasus') throw new Error('Dari titipan hanya dapat dibuat kasus: npm run baru -- kasus --dari KODE');
  const kode = kodeSchema.safeParse(word.toUpperCase()).data;
  if (kode === undefined) throw new Error(`Kode "${word}" tidak terbaca. Contoh: LP-7K3Q-9XWM`);
  const file = `content/titipan/${kode}.md`;
  const text =
    (await readFile(path.join(dir, 'titipan', `${kode}.md`), 'utf8').catch(() => undefined)) ??
    (await fromIntake(kode));
  if (text === undefined)
    throw new Error(`${file} tidak ada. Ambil dulu cabangnya: git fetch origin && git switch kiriman/${kode}`);
  const told = toldInTitipan(text);
  if (told === undefined) throw new Error(`${file} bukan cerita titipan. Umpan balik dan koreksi cukup dijawab.`);
  const { values, sections } = told;
  const unit = unitOf(told, questions);
  const answers = { akhir: String(values['akhir']), pelapor: 'unit', ...(unit !== undefined && { unit }) };
  return { ...{ values, sections, answers, file }, notes: notesOf(told, unit) };
}

/** On GitHub editors have its branch; a repository of Git alone may be on this machine. */
async function fromIntake(kode: string): Promise<string | undefined> {
  const { dir, github } = intakeSettings();
  if (github) return undefined;
  const forge = gitForge({ dir, main: 'main', isPublished: () => Promise.resolve(false) });
  return forge.text(kode);
}

/** The unit of the list that is called as the writer calls the office. */
function unitOf({ kantor, samarkan }: ToldInTitipan, questions: readonly Question[]): string | undefined {
  if (samarkan || kantor === undefined) return undefined;
  const units = questions.find(({ flag }) => flag === 'unit')?.choices ?? [];
  return units.find(({ nama }) => nama.toLowerCase() === kantor.toLowerCase())?.id;
}

function notesOf({ kantor, samarkan }: ToldInTitipan, unit: string | undefined): string[] {
  if (samarkan) return ['Pengirim minta nama kantornya disamarkan: pilih unit yang tidak menunjuknya, atau tanyakan.'];
  if (unit !== undefined) return [];
  return [
    kantor === undefined
      ? 'Kantornya tidak disebut. Tanyakan kepada pengirim.'
      : `Kantor menurut pengirim: ${kantor}. Belum ada di daftar? npm run baru -- unit`,
  ];
}
