import { z } from 'zod';
import { dateSchema } from '../schema/values.ts';
import { kodeSchema } from '../schema/titipan.ts';
import type { SubmissionStatus } from '../writing/submission.ts';

/** Where submissions are kept until the editors have read them: each on a branch of its own. */
export interface Forge {
  /** What is kept under a code; undefined when nothing is. */
  find(kode: string): Promise<Kept | undefined>;
  /**
   * Keeps a new submission or a revised one, all of it or nothing. What an earlier try left half made is finished. Throws `TakenError`
   * where another request was faster.
   */
  keep(file: KeptFile, before: Kept | undefined): Promise<void>;
  /** What has become of it; undefined when nothing is kept under the code. */
  status(kode: string): Promise<SubmissionStatus | undefined>;
  /** What the editors have not finished, the oldest first. */
  waiting(): Promise<Waiting[]>;
}

/** What is written with each submission for machines to read. It tells nothing of the writer. */
const noteSchema = z.strictObject({
  kode: kodeSchema,
  jenis: z.enum(['titipan', 'umpan', 'kasus', 'praktik', 'adopsi', 'studi']),
  diterima: dateSchema,
  /** `content/titipan/LP-7K3Q-9XWM.md` */
  berkas: z.string().regex(/^content\/(?:titipan|kasus|praktik|adopsi|studi)\/[\w-]+\.mdx?$/),
  /** Fingerprints of the key, and of the file's text. */
  kunci: z.string().regex(/^[\da-f]{32}$/),
  isi: z.string().regex(/^[\da-f]{32}$/),
});
export type SubmissionNote = z.output<typeof noteSchema>;

export const keptFileSchema = z.strictObject({
  note: noteSchema,
  text: z.string(),
  /** What the editors have to see to, a sentence each; no text of the writer. */
  tasks: z.array(z.string()).readonly(),
});
export type KeptFile = z.output<typeof keptFileSchema>;

/** A submission as the forge has it. */
export interface Kept {
  note: SubmissionNote;
  /** Have the editors published or refused it? */
  closed: boolean;
  /** Is something missing of it that `keep` would make, such as its pull request? */
  halfMade: boolean;
  /** Name of the last commit of its branch. */
  tip: string;
}

export interface Waiting extends Pick<SubmissionNote, 'kode' | 'jenis' | 'diterima'> {
  status: SubmissionStatus['status'];
}

/** The forge cannot be reached, or does not answer as it should. What it said is not for the writer. */
export class ForgeError extends Error {
  override name = 'ForgeError';
}

/** Another request has made or moved the branch in the meantime. */
export class TakenError extends Error {
  override name = 'TakenError';
}

const NOTE = /^Kiriman: (\{.*\})$/m;

/** The name of a submission's branch. */
export function branchOf(kode: string): string {
  return `kiriman/${kode}`;
}

/** Message of a commit: nothing in it was typed by the writer. */
export function commitMessage({ note, tasks }: KeptFile): string {
  const list = tasks.map((task) => `- ${task}\n`).join('');
  return `${note.jenis}: ${note.kode}\n\n${list}${list === '' ? '' : '\n'}Kiriman: ${JSON.stringify(note)}\n`;
}

/** The note in the message of a commit or the text of a pull request. */
export function noteIn(message: string): SubmissionNote | undefined {
  const [, json] = NOTE.exec(message) ?? [];
  if (json === undefined) return undefined;
  try {
    return noteSchema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

/** The path of the page of an entry file, below that of the site: `/kasus/x/`; undefined for what has no page. */
export function pageOf(berkas: string): string | undefined {
  const [, kind, id] = /^content\/(kasus|praktik)\/([a-z0-9-]+)\.mdx?$/.exec(berkas) ?? [];
  return kind === undefined ? undefined : `/${kind}/${id}/`;
}

/** What editors put at the beginning of a message that its writer is to see. */
export const TO_WRITER = 'Untuk penulis:';

/** The words after the editors' mark, as plain text. */
export function afterMark(text: string, mark: string): string | undefined {
  const trimmed = text.trim();
  return trimmed.startsWith(mark) ? trimmed.slice(mark.length).trim().slice(0, 2000) : undefined;
}
