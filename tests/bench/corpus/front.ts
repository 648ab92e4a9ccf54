import { yamlText, type YamlValue } from '../../../src/writing/yaml-text.ts';

/** The text of an entry. Keys without a value are left out. */
export function document(front: Readonly<Record<string, unknown>>, body: string): string {
  return `---\n${yamlText(recordOf(front))}---\n\n${body.trim()}\n`;
}

function recordOf(data: object): Record<string, YamlValue> {
  const filled = Object.entries(data).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(filled.map(([key, value]) => [key, asYaml(value)]));
}

function asYaml(value: unknown): YamlValue {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map(asYaml);
  return typeof value === 'object' && value !== null ? recordOf(value) : String(value);
}
