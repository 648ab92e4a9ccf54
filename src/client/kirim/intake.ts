import { inTime } from '../site/in-time.ts';
import type { Accepted, Refused, SubmissionStatus } from '../../writing/submission.ts';
import type { Carried } from '../../writing/submission-message.ts';

/** What became of a try. `unreached`: no answer, or none of the intake's. */
export type SendOutcome =
  | { kind: 'accepted'; accepted: Accepted }
  | { kind: 'refused'; status: number; refused: Refused }
  | { kind: 'unreached' };

const PATIENCE_MS = 60_000;
/** A proof of work can be spent or too old by the time it arrives; a fresh one settles that. */
const STALE_PROOF = 400;

/** Sends a submission to the intake. Never throws. */
export async function sendToIntake(address: string, submission: Carried): Promise<SendOutcome> {
  const first = await tryOnce(address, submission);
  return first.kind === 'refused' && first.status === STALE_PROOF ? tryOnce(address, submission) : first;
}

/** What has become of a submission: its state, `unknown` where the intake knows no such code, undefined where none answers. */
export async function askStatus(address: string, kode: string): Promise<SubmissionStatus | 'unknown' | undefined> {
  try {
    const response = await ask(`${address}/${encodeURIComponent(kode)}`, { headers: { Accept: 'application/json' } });
    const answer: unknown = await response.json();
    if (response.status === 404 && isRefused(answer)) return 'unknown';
    return response.ok && isStatus(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}

async function tryOnce(address: string, submission: Carried): Promise<SendOutcome> {
  try {
    const asked = await ask(`${address}/tantangan`);
    if (!asked.ok) return await refusal(asked);
    // Its bytes come when something is sent, and never before.
    const { solve } = await import('./proof.ts');
    const altcha = await solve(await asked.json());
    const body = JSON.stringify({ ...submission, altcha });
    const response = await ask(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    if (!response.ok) return await refusal(response);
    const answer: unknown = await response.json();
    return isAccepted(answer) ? { kind: 'accepted', accepted: answer } : { kind: 'unreached' };
  } catch (error) {
    console.warn('Penerimaan tidak terhubung:', error);
    return { kind: 'unreached' };
  }
}

async function refusal(response: Response): Promise<SendOutcome> {
  const answer: unknown = await response.json().catch(() => undefined);
  return isRefused(answer) ? { kind: 'refused', status: response.status, refused: answer } : { kind: 'unreached' };
}

function ask(address: string, init: RequestInit = {}): Promise<Response> {
  const asked = { ...init, credentials: 'omit', cache: 'no-store' } as const;
  return inTime((signal) => fetch(address, { ...asked, signal }), PATIENCE_MS);
}

function isAccepted(answer: unknown): answer is Accepted {
  return isObject(answer) && typeof answer['kode'] === 'string';
}

function isRefused(answer: unknown): answer is Refused {
  return isObject(answer) && typeof answer['pesan'] === 'string';
}

function isStatus(answer: unknown): answer is SubmissionStatus {
  return isObject(answer) && typeof answer['status'] === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
