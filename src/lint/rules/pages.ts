import { type Example, type Rule, RULE_GROUPS } from '../rule.ts';
import { checkExample } from '../sample.ts';
import { adviceRules } from './advice.ts';
import { documentRules, libraryRules } from './index.ts';

/** Every rule; each has a page of its own. */
export const rules: readonly Rule[] = [...documentRules, ...libraryRules, ...adviceRules];

/** What the page of a rule shows of an example. */
export interface ShownExample {
  /** Where in a file it stands. */
  place: string;
  text: string;
  /** What the checker says to it by this rule: message and next step. */
  tells: string | undefined;
}

const PLACES: Readonly<Record<NonNullable<Example['as']>, string>> = {
  front: 'Keterangan tulisan',
  name: 'Nama berkas',
  paragraph: 'Isi tulisan',
  body: 'Isi tulisan',
  file: 'Berkas',
};

/** The rules under their headings, in the order of the headings. */
export function ruleGroups(): { id: string; name: string; rules: readonly Rule[] }[] {
  return Object.entries(RULE_GROUPS).map(([id, name]) => ({
    id,
    name,
    rules: rules.filter(({ group }) => group === id),
  }));
}

/** The examples of a rule as its page shows them, each run through the checker. */
export function shownExamples({ id, good, bad }: Rule): { good: ShownExample[]; bad: ShownExample[] } {
  const show = (example: Example): ShownExample => ({
    place: PLACES[example.as ?? 'paragraph'],
    text: example.shown ?? example.text,
    tells: tellsOf(id, example),
  });
  return { good: good.map(show), bad: bad.map(show) };
}

function tellsOf(rule: string, example: Example): string | undefined {
  const finding = checkExample(example).findings.find(
    (found) => found.rule === rule && example.others?.[found.path] !== '',
  );
  return finding && [finding.message, finding.help].filter((part) => part !== undefined).join(' ');
}
