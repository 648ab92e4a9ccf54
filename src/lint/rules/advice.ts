import type { DocumentRule } from '../rule.ts';
import { longSentence } from './long-sentence.ts';
import { manyPassives } from './many-passives.ts';
import { officeJargon } from './office-jargon.ts';
import { roleScene } from './role-scene.ts';
import { toldAbsences } from './told-absences.ts';

/** Rules whose findings are hints. They stand apart from the others so that the form does not load what they know. */
export const adviceRules: readonly DocumentRule[] = [roleScene, toldAbsences, longSentence, manyPassives, officeJargon];
