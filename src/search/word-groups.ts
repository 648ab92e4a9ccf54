/** Lines of `root: word word …` as word → root, in the order of the words. */
export function byWord(lines: string): Map<string, string> {
  const groups = lines.trim().split('\n');
  const pairs = groups.flatMap((line) => {
    const [root = '', words = ''] = line.split(': ');
    return words.split(' ').map((word) => [word, root] as const);
  });
  return new Map([...pairs].sort(([a], [b]) => (a < b ? -1 : 1)));
}
