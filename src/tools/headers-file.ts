import { existsSync, readFileSync } from 'node:fs';

/** Reads a `_headers` file as the hosts do that know it: a path that begins a line, and its headers, set in, under it. */
export function readHeadersFile(file: string): HeaderLine[] {
  if (!existsSync(file)) return [];
  const found: HeaderLine[] = [];
  let path = '';
  const lines = readFileSync(file, 'utf8').split('\n');
  for (const line of lines.filter((line) => line.trim() && !line.startsWith('#'))) {
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (!/^\s/.test(line)) path = line.trim();
    else if (name && value) found.push({ path, name, value });
    else throw new Error(`${file}: baris ini bukan header: ${line.trim()}`);
  }
  return found;
}

/** The headers of one address; those that two rules give are joined, as hosts do. */
export function headersOf(pathname: string, lines: readonly HeaderLine[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { name, value } of lines.filter(({ path }) => covers(path, pathname)))
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  return headers;
}

function covers(path: string, pathname: string): boolean {
  return path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
}

export interface HeaderLine {
  path: string;
  name: string;
  value: string;
}
