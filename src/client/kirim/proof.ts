import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

/** Does the work that the intake asks for in the place of an account. Gives the payload of the ALTCHA widget. */
export async function solve(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey });
  if (!solution) throw new Error('solve: no solution in time');
  return btoa(JSON.stringify({ challenge, solution }));
}
