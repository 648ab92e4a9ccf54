import { z } from 'zod';
import { type FormState, type FormValue, isFormKind } from './form-state.ts';

// Forms nest rows in groups in rows, not deeper.
const DEEPEST = 6;

const savedState = z.object({
  kind: z.custom<FormState['kind']>(isFormKind),
  id: z.string(),
  values: z.record(
    z.string(),
    z.custom<FormValue>((value) => isFormValue(value)),
  ),
  sections: z.record(z.string(), z.string()),
  rest: z.string(),
  format: z.enum(['md', 'mdx']),
});

/** What a form was saved as; undefined for what no form can show. */
export function readSavedState(saved: unknown): FormState | undefined {
  return savedState.safeParse(saved).data;
}

/** How many controls a value fills; a row counts as one, so that empty rows do. */
export function countControls(value: FormValue): number {
  if (typeof value === 'string') return 1;
  return Object.values(value).reduce((sum: number, part: FormValue) => sum + countControls(part), 1);
}

function isFormValue(value: unknown, deepest = DEEPEST): value is FormValue {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null || deepest === 0) return false;
  return Object.values(value).every((part) => isFormValue(part, deepest - 1));
}
