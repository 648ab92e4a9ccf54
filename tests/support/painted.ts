/** The cells that a path of runs paints (`M0 2.5h3m2 0h1`: row 2, columns 0–2 and 5), as rows. Throws where it leaves the box. */
export function painted(path: string, width: number, height: number): boolean[][] {
  const cells = Array.from({ length: height }, () => Array.from({ length: width }, () => false));
  let [x, y] = [0, 0];
  for (const [, command, a = '0', b = '0'] of path.matchAll(/([Mmh])([\d.]+)(?: ([\d.]+))?/g)) {
    if (command === 'M') [x, y] = [Number(a), Number(b) - 0.5];
    if (command === 'm') x += Number(a);
    if (command === 'h') {
      const row = cells[y];
      if (!row || x + Number(a) > width) throw new Error(`painted: ${x} + ${a}, ${y} is outside ${width} × ${height}`);
      row.fill(true, x, x + Number(a));
      x += Number(a);
    }
  }
  return cells;
}
