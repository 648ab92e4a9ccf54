import { ENDING_NAMES } from '../../schema/fields.ts';
import type { Kamus } from '../../search/kamus.ts';
import { withoutFailure } from '../../search/outcome-words.ts';
import { pinned } from '../../search/pinned.ts';
import type { QueryPlan } from '../../search/query.ts';
import { make } from '../site/dom.ts';

/** Answers that the query asks for, as links that stand before all results. */
export function answerLinks(plan: QueryPlan, kamus: Kamus, base: string): HTMLElement[] {
  const rows = kamus.suggestions.filter(([kind]) => kind === 'jawaban');
  const query = plan.terms.flatMap(({ roots }) => roots);
  return pinned(query, rows, ([, , ...names]) => names, kamus.akar).map(([, id, title]) =>
    make(
      'a',
      { href: `${base}masalah/${id}/`, className: 'jawaban-tautan' },
      make('span', { className: 'jawaban-nama' }, 'Jawaban singkat'),
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
