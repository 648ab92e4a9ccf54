import type { EntryCollection } from '../schema/index.ts';
import { BODIES, type Slot, SLOTS } from './entry-template-text.ts';
import { yamlLines, type YamlValue } from './yaml-text.ts';

/** Front matter that is already known, typed as the schema wants it. */
export type KnownFields = Readonly<Record<string, YamlValue>>;

/**
 * Text of a new entry: what is known stands in its place, what is not is a text or a comment that begins with `ISI:`. Apart from those
 * marks it fits the schema. Throws when a field without a placeholder is not known.
 */
export function entryTemplate(collection: EntryCollection, known: KnownFields): string {
  const lines = SLOTS[collection].flatMap((slot) => slotLines(slot, known[slot.key]));
  return ['---', ...lines, '---', '', BODIES[collection]].join('\n');
}

function slotLines({ key, placeholder, sample, optional }: Slot, value: YamlValue | undefined): string[] {
  const written = value ?? placeholder;
  if (written !== undefined) return yamlLines({ [key]: written }).map(({ text }) => text);
  if (sample) return [`# ISI: ${sample.todo}`, ...sample.text.split('\n').map((line) => `# ${line}`)];
  if (optional) return [];
  throw new Error(`entryTemplate: "${key}" belum diketahui.`);
}
