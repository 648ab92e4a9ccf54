import type { About, Finding } from '../../schema/finding.ts';
import { detect } from './detect.ts';
import type { PersonalHit } from './kinds.ts';
import type { Regions } from './regions.ts';

export const PERSONAL_DATA = 'personal-data';

/** A text with all personal data in it painted over; its length stays. */
export function redact(text: string, regions: Regions): string {
  return paint(text, detect(text, regions));
}

/** The same for finds that are known. */
export function paint(text: string, hits: readonly PersonalHit[]): string {
  const sorted = [...hits].sort((a, b) => a.start - b.start);
  const parts = sorted.flatMap(({ start, end }, index) => [
    text.slice(sorted[index - 1]?.end ?? 0, start),
    text.slice(start, end).replace(/\S/g, '•'),
  ]);
  return parts.join('') + text.slice(sorted.at(-1)?.end ?? 0);
}

/** Other rules quote what they found. Where that is personal, or stands on a line that is, the quote is left out. */
export function redactFindings(findings: readonly Finding[], regions: Regions): Finding[] {
  const personal = new Set(findings.filter(({ rule }) => rule === PERSONAL_DATA).map(lineOf));
  return findings.map((finding) => {
    const clean = (text: string) => {
      const unquoted = personal.has(lineOf(finding)) ? text.replace(/"[^"]*[\d@][^"]*"/g, '"…"') : text;
      return redact(unquoted, regions);
    };
    const shown = { ...finding, path: redact(finding.path, regions) };
    if (finding.about) shown.about = redactAbout(finding.about, regions);
    if (finding.rule === PERSONAL_DATA) return shown;
    return {
      ...shown,
      message: clean(finding.message),
      ...(finding.help === undefined ? {} : { help: clean(finding.help) }),
      ...(finding.inForm === undefined ? {} : { inForm: clean(finding.inForm) }),
    };
  });
}

/** Keys, titles and names of files are what their writer made of them. */
function redactAbout(about: About, regions: Regions): About {
  if ('picture' in about) return { ...about, picture: redact(about.picture, regions) };
  if ('section' in about) return { ...about, section: redact(about.section, regions) };
  if ('place' in about) return about;
  return { ...about, field: about.field.map((key) => (typeof key === 'string' ? redact(key, regions) : key)) };
}

function lineOf({ path, line }: Finding): string {
  return `${path}:${line}`;
}
