import type { SubmissionStatus } from '../writing/submission.ts';
import type { Forge } from './forge.ts';

const MINUTE_MS = 60_000;
const MOST_REMEMBERED = 1000;

export type StatusOf = (kode: string) => Promise<SubmissionStatus | undefined>;

/** What has become of a submission, asked of the forge at most once a minute. A failure is not remembered. */
export function rememberedStatus(forge: Pick<Forge, 'status'>, now: () => number = Date.now): StatusOf {
  const known = new Map<string, { since: number; answer: Promise<SubmissionStatus | undefined> }>();
  return (kode) => {
    const before = known.get(kode);
    if (before && now() - before.since < MINUTE_MS && now() >= before.since) return before.answer;
    const answer = forge.status(kode);
    known.delete(kode);
    known.set(kode, { since: now(), answer });
    const [oldest] = known.keys();
    if (known.size > MOST_REMEMBERED && oldest !== undefined) known.delete(oldest);
    answer.catch(() => known.delete(kode));
    return answer;
  };
}
