import type { SubmissionStatus } from '../writing/submission.ts';
import type { Forge } from './forge.ts';

const MINUTE_MS = 60_000;
const MOST_REMEMBERED = 1000;

export type StatusOf = (kode: string) => Promise<SubmissionStatus | undefined>;

/**
 * What has become of a submission, asked of the forge at most once a minute. A failure is not remembered; nor is what is still being
 * asked, as a serverless host lets no request wait for what another one began.
 */
export function rememberedStatus(forge: Pick<Forge, 'status'>, now: () => number = Date.now): StatusOf {
  const known = new Map<string, { since: number; answer: SubmissionStatus | undefined }>();
  return async (kode) => {
    const before = known.get(kode);
    const since = now();
    if (before && since - before.since < MINUTE_MS && since >= before.since) return before.answer;
    const answer = await forge.status(kode);
    known.delete(kode);
    known.set(kode, { since, answer });
    const [oldest] = known.keys();
    if (known.size > MOST_REMEMBERED && oldest !== undefined) known.delete(oldest);
    return answer;
  };
}
