/** Headers that a configuration of nginx gives an address, read from its `map` and `add_header` lines. */
export function nginxHeaders(config: string, address: string): Record<string, string> {
  const maps = new Map(
    [...config.matchAll(/^map \$uri (\$\w+) \{\n([^}]*)\}/gm)].map(([, name = '', rows = '']) => [
      name,
      valueOf(rows, address),
    ]),
  );
  const added = [...config.matchAll(/^\s+add_header ([\w-]+) (?:"([^"]*)"|(\$\w+)) always;$/gm)];
  if (added.length !== config.match(/add_header/g)?.length)
    throw new Error('nginxHeaders: a line is written otherwise');
  return Object.fromEntries(
    added.map(([, name = '', text, map]) => [name, text ?? maps.get(map ?? '') ?? '']).filter(([, value]) => value),
  );
}

/** The first pattern that fits, as nginx tries them; else the default. */
function valueOf(rows: string, address: string): string {
  const pairs = [...rows.matchAll(/^\s+(default|~\S+) "([^"]*)";$/gm)];
  const fits = pairs.find(([, key = '']) => key.startsWith('~') && new RegExp(key.slice(1)).test(address));
  return (fits ?? pairs.find(([, key]) => key === 'default'))?.[2] ?? '';
}
