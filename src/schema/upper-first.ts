/** A sentence or name with its first letter upper-case; the rest stays as it is. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
