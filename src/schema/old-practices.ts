import type { Kaitan } from './practice-rows.ts';

type Row = Readonly<{ id: string; kaitan: Kaitan }>;

/**
 * Files, drafts and messages of a kasus used to name practices by two lists of ids: `praktik` for what was done, `praktik_terkait` for what
 * is near. Gives them as rows; all else stays as it is.
 */
export function withPracticeRows<V>(data: Readonly<Record<string, V>>): Record<string, V | readonly (V | Row)[]> {
  const { praktik_terkait: near, ...rest } = data;
  if (!isOld(data)) return data;
  return { ...rest, praktik: [...rowsOf(data['praktik'], 'langsung'), ...rowsOf(near, 'sebagian')] };
}

/** Where a value of `withPracticeRows(data)` stands in `data`. */
export function practicePath(data: Readonly<Record<string, unknown>>, path: readonly PropertyKey[]): PropertyKey[] {
  const [key, row, ...rest] = path;
  if (key !== 'praktik' || typeof row !== 'number' || !isOld(data)) return [...path];
  const done = rowsOf(data['praktik'], 'langsung').length;
  return row < done ? [...path] : ['praktik_terkait', row - done, ...rest];
}

function isOld({ praktik, praktik_terkait: near }: Readonly<Record<string, unknown>>): boolean {
  return Array.isArray(near) || (Array.isArray(praktik) && praktik.some((item) => typeof item === 'string'));
}

function rowsOf<V>(value: V | undefined, kaitan: Kaitan): readonly (V | Row)[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [value];
  return value.map((item: V) => (typeof item === 'string' ? { id: item, kaitan } : item));
}
