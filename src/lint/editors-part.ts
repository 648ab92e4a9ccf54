import type { LocalFinding } from '../schema/finding.ts';

const SECTIONS = ['Bahan diskusi'];
const FIELDS = ['terbit'];

/**
 * Is a finding about what the editors do, so that its writer can leave it? They add a unit to the list, ask the questions for a
 * discussion, and date what they publish. What is personal or unsafe is everybody's.
 */
export function isEditorsPart({ rule, about }: Pick<LocalFinding, 'rule' | 'about'>): boolean {
  if (about === undefined || 'place' in about || 'picture' in about) return false;
  if ('section' in about) return rule === 'required-sections' && SECTIONS.includes(about.section);
  const field = String(about.field[0]);
  if (rule === 'unknown-reference') return field === 'unit';
  return rule === 'front-matter' && FIELDS.includes(field);
}
