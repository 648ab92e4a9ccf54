import { ENDING_NAMES } from '../../schema/fields.ts';
import type { SuggestionRow } from '../../search/kamus-file.ts';
import type { Kamus } from '../../search/kamus.ts';
import { withoutFailure } from '../../search/outcome-words.ts';
import { MOST_PINNED, namedInFull, pinned } from '../../search/pinned.ts';
import type { QueryPlan } from '../../search/query.ts';
import { make } from '../site/dom.ts';
import { rowAddress } from './row-address.ts';

/** The house's own page that the query names in full. */
export function pageAsked(typed: string, kamus: Kamus): SuggestionRow | undefined {
  return namedInFull(typed, rowsOf(kamus, 'halaman'), namesOf, kamus.akar);
}

/** The page that is given, then answers that the query asks for, as links that stand before all results; at most two. */
export function pinnedLinks(
  page: SuggestionRow | undefined,
  plan: QueryPlan,
  kamus: Kamus,
  base: string,
): HTMLElement[] {
  const query = plan.terms.flatMap(({ roots }) => roots);
  const answers = pinned(query, rowsOf(kamus, 'jawaban'), namesOf, kamus.akar);
  return [...(page ? [page] : []), ...answers]
    .slice(0, MOST_PINNED)
    .map(([kind, id, title]) =>
      make(
        'a',
        { href: rowAddress(base, kind, id), className: 'jawaban-tautan' },
        make('span', { className: 'jawaban-nama' }, kind === 'halaman' ? 'Halaman' : 'Jawaban singkat'),
        title,
      ),
    );
}

/** Where the query names a failure: links to those alone that did not succeed, and to the practices they tried; unless the form asks for them already. */
export function failureLinks(typed: string, boxes: Iterable<HTMLInputElement>, base: string): HTMLElement[] {
  const left = withoutFailure(typed);
  const failed = [...boxes].filter(({ name, value }) => name === 'akhir' && FAILED.includes(value));
  if (left === undefined || failed.length === 0 || failed.some(({ checked }) => checked)) return [];
  const state = new URLSearchParams(left === '' ? [] : [['q', left]]);
  for (const { name, value } of failed) state.append(name, value);
  return [
    make('a', { href: `?${state.toString()}`, className: 'cip mt-2 mr-2' }, 'Hanya yang tidak berhasil'),
    make('a', { href: `${base}bukti/tidak-berhasil/`, className: 'cip mt-2' }, 'Menurut praktiknya'),
  ];
}

const FAILED: readonly string[] = [ENDING_NAMES['tidak-berhasil'], ENDING_NAMES.dihentikan];

function rowsOf(kamus: Kamus, kind: string): SuggestionRow[] {
  return kamus.suggestions.filter(([one]) => one === kind);
}

function namesOf([, , ...names]: SuggestionRow): string[] {
  return names;
}
