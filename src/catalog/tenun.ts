const COLUMNS = 24;
const ROWS = 6;
export const TENUN_COLOURS = 6;

/**
 * A narrow woven band drawn from an id: mirrored left to right as a woven motif is. Returns the `d` of one SVG path in a
 * box of 48 by 6 units, to be stroked one unit wide; the same id always gives the same band.
 */
export function tenun(id: string): string {
  let seed = hash(id);
  const rows = Array.from({ length: ROWS / 2 }, () => {
    // Threads run at least two cells, as in a woven band; that also keeps the path short.
    const half = Array.from({ length: COLUMNS / 4 }, () => {
      seed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) >>> 0;
      return seed % 5 < 2;
    }).flatMap((on) => [on, on]);
    return [...half, ...[...half].reverse()];
  });
  return [...rows, ...[...rows].reverse()].map((row, y) => runs([...row, ...row], y)).join('');
}

/** Which of the colour pairs a theme wears, from its place in the list of themes. */
export function tenunColour(temaIndex: number): number {
  return Math.max(temaIndex, 0) % TENUN_COLOURS;
}

function runs(row: readonly boolean[], y: number): string {
  let path = `M0 ${y + 0.5}`;
  let skip = 0;
  for (let x = 0; x < row.length;) {
    const on = row[x];
    let end = x;
    while (end < row.length && row[end] === on) end += 1;
    if (on) path += `${skip ? `m${skip} 0` : ''}h${end - x}`;
    skip = on ? 0 : end - x;
    x = end;
  }
  return path.replace(/^M0 ([\d.]+)m(\d+) 0/, 'M$2 $1');
}

// FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
