/** Front matter: quoted JSON is YAML too, and never surprises. */
export function document(front: Readonly<Record<string, unknown>>, body: string): string {
  const lines = Object.entries(front)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
    .flatMap(([key, value]) => field(key, value));
  return `---\n${lines.join('\n')}\n---\n\n${body.trim()}\n`;
}

function field(key: string, value: unknown): string[] {
  if (Array.isArray(value) && typeof value[0] === 'object')
    return [`${key}:`, ...value.map((row) => `  - ${inline(row)}`)];
  return [`${key}: ${inline(value)}`];
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => `${key}: ${inline(part)}`)
      .join(', ')}}`;
  return /^(19|20)\d\d-\d\d-\d\d$/.test(String(value)) ? String(value) : JSON.stringify(value);
}
