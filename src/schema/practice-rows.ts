import type { z } from 'zod';
import { named } from './messages.ts';

/** Is it the steps of a practice themselves that were done or studied, or merely something near? Only the former is evidence. */
export const KAITAN = ['langsung', 'sebagian'] as const;
export type Kaitan = (typeof KAITAN)[number];

/** Adds a finding for each practice that a row above names already. */
export function checkPracticeRows(rows: readonly { id: string }[], ctx: z.RefinementCtx): void {
  const ids = rows.map(({ id }) => id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) === index) return;
    ctx.addIssue({ code: 'custom', path: ['praktik', index, 'id'], message: named('id praktik', `"${id}" ditulis dua kali`) }); // prettier-ignore
  });
}
