import { type Challenge, createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { z } from 'zod';
import { fingerprint } from '../writing/kode.ts';

/** Remembers which proofs were used, at least until they are no longer valid. */
export interface UsedProofs {
  /** Takes a proof for one request; false where it was taken for another one. `until` in milliseconds. */
  take(proof: string, request: string, until: number): Promise<boolean>;
}

export interface ProofSettings {
  /** Signs the challenges; the same in every process of an intake, and after a restart. */
  secret: string;
  /** Rounds of PBKDF2 for each try; about 256 tries are needed. */
  cost?: number;
}

// What a phone of 2020 does in about a second and a desk computer in a quarter of it.
const COST = 1000;
const ALGORITHM = 'PBKDF2/SHA-256';
const PREFIX = '00';
const VALID_MS = 20 * 60_000;

/** A challenge of ALTCHA v2, as its widget asks for it. */
export function newChallenge({ secret, cost = COST }: ProofSettings): Promise<Challenge> {
  return createChallenge({
    ...{ algorithm: ALGORITHM, cost, keyPrefix: PREFIX, deriveKey },
    hmacSignatureSecret: secret,
    expiresAt: new Date(Date.now() + VALID_MS),
  });
}

/** Is the widget's payload the solution of a challenge of ours that still holds, used for no other request than this one? */
export async function isSound(
  altcha: string,
  request: string,
  settings: ProofSettings,
  used: UsedProofs,
): Promise<boolean> {
  const payload = readPayload(altcha);
  if (payload === undefined) return false;
  const { challenge, solution } = payload;
  const { verified } = await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret: settings.secret });
  if (!verified) return false;
  const proof = await fingerprint(`${challenge.parameters.nonce}${challenge.parameters.salt}`);
  return used.take(proof, request, challenge.parameters.expiresAt * 1000);
}

const hex = z.string().regex(/^(?:[\da-f]{2}){1,64}$/);
const payloadSchema = z.strictObject({
  challenge: z.object({
    // What is not named here is not signed over, so it must not be there; a cost of another's choice would be paid by us.
    parameters: z.strictObject({
      algorithm: z.literal(ALGORITHM),
      nonce: hex,
      salt: hex,
      cost: z.int().min(1).max(1_000_000),
      keyLength: z.literal(32),
      keyPrefix: z.literal(PREFIX),
      expiresAt: z.int(),
    }),
    signature: hex,
  }),
  solution: z.object({ counter: z.int().min(0).max(0xffffffff), derivedKey: hex }),
});

function readPayload(altcha: string): z.output<typeof payloadSchema> | undefined {
  try {
    return payloadSchema.safeParse(JSON.parse(atob(altcha))).data;
  } catch {
    return undefined;
  }
}

/** Keeps used proofs in memory: enough for one process that may forget them when it starts anew. */
export function proofsInMemory(now: () => number = Date.now): UsedProofs {
  const taken = new Map<string, { request: string; until: number }>();
  return {
    async take(proof, request, until) {
      const before = taken.get(proof);
      if (before) return before.request === request;
      // In the order in which they were taken, so about that in which they end.
      for (const [old, { until: end }] of taken) {
        if (end > now()) break;
        taken.delete(old);
      }
      taken.set(proof, { request, until });
      return true;
    },
  };
}
