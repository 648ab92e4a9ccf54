import type { Finding } from '../schema/finding.ts';
import { findingsOf } from './check.ts';
import type { Document } from './document.ts';
import { adviceRules } from './rules/advice.ts';

/** Hints for a better text. They never fail anything. */
export function adviceFor(document: Document): Finding[] {
  return findingsOf(adviceRules, document);
}
