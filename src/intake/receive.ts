import type { z } from 'zod';
import type { LintContext } from '../lint/context.ts';
import { formMessage, readMessage } from '../schema/messages.ts';
import {
  type Accepted,
  type Refused,
  type Submission,
  type SubmissionProblem,
  submissionSchema,
} from '../writing/submission.ts';
import type { Carried } from '../writing/submission-message.ts';
import { ForgeError, type Forge, type Kept, type KeptFile, type SubmissionNote, TakenError } from './forge.ts';
import { fingerprint, kodeOf } from '../writing/kode.ts';
import { madeFile } from './made-file.ts';
import { isSound, type ProofSettings, type UsedProofs } from './proof.ts';
import { Queue, Turns } from './queue.ts';
import { SAID } from './words.ts';

/** Where the private part of a submission stays: never in the repository, and no longer than needed. */
export interface PrivateStore {
  keep(kode: string, details: PrivateDetails): Promise<void>;
  forget(kode: string): Promise<void>;
}

interface PrivateDetails {
  kontak?: string;
  /** The office that is not to be named. */
  kantor?: string;
}

export interface ReceiverParts {
  forge: Forge;
  /** Absent where nobody sends from outside: then nothing is received, and what the editors bring in is accepted. */
  proofs?: { settings: ProofSettings; used: UsedProofs };
  /** Absent where the intake has nothing to keep it in; contact details are then thrown away, and the writer is told. */
  privately?: PrivateStore;
  /** What the rules know of the library today. */
  context: () => Promise<LintContext>;
}

type Reception =
  | { status: 200 | 201; body: Accepted }
  | { status: 400 | 409 | 422; body: Refused }
  | { status: 503; body: Refused; retrySeconds: number };

// Those at once share processes of Git; on GitHub each makes some requests of its own.
const AT_ONCE = 32;
const MOST_WAITING = 200;
const MOST_CODES = 4;
const RETRY_SECONDS = 30;

/** Takes submissions in. What comes in is text and stays text; nothing of it is logged. */
export class Receiver {
  #parts: ReceiverParts;
  #queue = new Queue(AT_ONCE, MOST_WAITING);
  #turns = new Turns();

  constructor(parts: ReceiverParts) {
    this.#parts = parts;
  }

  /** The body of a POST in, the answer out. It never throws for what the body holds or the forge says. */
  async receive(text: string): Promise<Reception> {
    const read = readSubmission(text);
    if (!('submission' in read)) return read;
    const { altcha, ...rest } = read.submission;
    const { proofs } = this.#parts;
    const request = await fingerprint(JSON.stringify(rest));
    if (!proofs || !(await isSound(altcha, request, proofs.settings, proofs.used))) return refuse(400, SAID.noProof);
    // Two requests with one key, as after a lost answer, must not make two submissions.
    const run = await this.#queue.run(() => this.#turns.run(rest.kunci, () => this.accept(rest)));
    return run?.value ?? away();
  }

  /** The same for a submission that needs no proof of work, as the editors bring it in themselves. */
  async accept(submission: Carried): Promise<Reception> {
    try {
      return await this.#accept(submission, 0).catch((error: unknown) => {
        // Another process was faster with this key: what it kept is looked at now.
        if (error instanceof TakenError) return this.#accept(submission, 0);
        throw error;
      });
    } catch (error) {
      if (error instanceof ForgeError || error instanceof TakenError) return away();
      throw error;
    }
  }

  async #accept(submission: Carried, turn: number): Promise<Reception> {
    const { forge, context } = this.#parts;
    if (turn === MOST_CODES) throw new ForgeError('no free code');
    const [kode, kunci] = await Promise.all([kodeOf(submission.kunci, turn), fingerprint(submission.kunci)]);
    const before = await forge.find(kode);
    if (before && before.note.kunci !== kunci) return this.#accept(submission, turn + 1);
    if (before?.closed) return refuse(409, SAID.closed);
    const rules = await context();
    const diterima = before?.note.diterima ?? rules.today;
    const made = madeFile(submission, { kode, diterima }, rules);
    if (!made.ok)
      return { status: 422, body: { pesan: made.personal ? SAID.personal : SAID.toMend, temuan: made.problems } };
    const note: SubmissionNote = {
      ...{ kode, jenis: submission.jenis, diterima, berkas: made.path },
      ...{ kunci, isi: await fingerprint(made.text) },
    };
    const kontak = await this.#keepPrivately(submission, kode);
    await this.#keep({ note, text: made.text, tasks: made.tasks }, before);
    return { status: before ? 200 : 201, body: { kode, ...(kontak !== undefined && { kontak }) } };
  }

  async #keep(file: KeptFile, before: Kept | undefined): Promise<void> {
    if (before && !before.halfMade && before.note.isi === file.note.isi) return;
    const { forge, privately } = this.#parts;
    try {
      await forge.keep(file, before);
    } catch (error) {
      // Nothing is kept of what was not accepted.
      if (!before) await privately?.forget(file.note.kode);
      throw error;
    }
  }

  async #keepPrivately(submission: Carried, kode: string): Promise<boolean | undefined> {
    const details = privateDetails(submission);
    if (Object.keys(details).length === 0) return undefined;
    const { privately } = this.#parts;
    await privately?.keep(kode, details);
    return details.kontak === undefined ? undefined : privately !== undefined;
  }
}

/** The body as a submission. What is wrong with `isi` is the writer's to mend, the rest is no message of our pages. */
function readSubmission(text: string): { submission: Submission } | Reception {
  const parsed = submissionSchema.safeParse(parsedJson(text), { reportInput: true });
  if (parsed.success) return { submission: parsed.data };
  const { issues } = parsed.error;
  if (!issues.every(({ path }) => path[0] === 'isi' && path.length > 1)) return refuse(400, SAID.notJson);
  return { status: 422, body: { pesan: SAID.toMend, temuan: issues.map(problemOf) } };
}

function problemOf({ path, message }: z.core.$ZodIssue): SubmissionProblem {
  const { inForm, subject } = formMessage(readMessage(message));
  return {
    rule: 'front-matter',
    path: path.slice(1).join('.'),
    message: `${inForm}.`,
    ...(subject !== undefined && { subject }),
  };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function privateDetails(submission: Carried): PrivateDetails {
  if (!('isi' in submission)) return submission.kontak === undefined ? {} : { kontak: submission.kontak };
  const { isi } = submission;
  const kantor = 'samarkan' in isi && isi.samarkan ? isi.tempat.kantor : undefined;
  return { ...(isi.kontak !== undefined && { kontak: isi.kontak }), ...(kantor !== undefined && { kantor }) };
}

function refuse(status: 400 | 409, pesan: string): Reception {
  return { status, body: { pesan } };
}

function away(): Reception {
  return { status: 503, body: { pesan: SAID.away }, retrySeconds: RETRY_SECONDS };
}
