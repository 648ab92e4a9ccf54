import { normalise } from './akar.ts';
import { words } from './words.ts';

const FAILED: ReadonlySet<string> = new Set(
  'gagal kegagalan berhenti terhenti dihentikan mandek mandeg mangkrak tersendat'.split(' '),
);
const NOT: ReadonlySet<string> = new Set('tidak tak belum kurang nggak gagal'.split(' '));
const SUCCEEDED: ReadonlySet<string> = new Set('berhasil sukses jalan jadi'.split(' '));

/** What a query asks beside its words for failure: "rapat mandek" → "rapat". Undefined when it has no such word. */
export function withoutFailure(query: string): string | undefined {
  const all = words(query).map(({ text }) => text);
  const isFailure = (at: number) => {
    const [word, before, after] = [all[at], all[at - 1], all[at + 1]].map((one) => normalise(one ?? ''));
    if (word === undefined || before === undefined || after === undefined) return false;
    return FAILED.has(word) || (NOT.has(word) && SUCCEEDED.has(after)) || (NOT.has(before) && SUCCEEDED.has(word));
  };
  const left = all.filter((_, at) => !isFailure(at));
  return left.length === all.length ? undefined : left.join(' ');
}
