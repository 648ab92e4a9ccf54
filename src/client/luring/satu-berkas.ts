import MiniSearch from 'minisearch';
import { createAkar } from '../../search/akar.ts';
import { rootsOf } from '../../search/document.ts';
import { EXCEPTIONS } from '../../search/exceptions.ts';
import { pinned } from '../../search/pinned.ts';
import { SPELLING } from '../../search/spelling.ts';
import { STOPWORDS } from '../../search/stopwords.ts';
import { make } from '../site/dom.ts';
import { outlastBack } from '../site/outlast-back.ts';

// Roots that this file's own texts use; filled in at build by src/integrations/editions.ts.
declare const __ROOTS__: string[];

const MOST_RESULTS = 30;
const akar = createAkar({ roots: new Set(__ROOTS__), exceptions: EXCEPTIONS, spelling: SPELLING });

/** Search in the one-file edition: reads its own page, so no index travels with it. */
function start(): void {
  const articles = [...document.querySelectorAll<HTMLDetailsElement>('details.tulisan')];
  const search = new MiniSearch<{ id: number; judul: string; kata: string; isi: string; temuan: string }>({
    fields: ['judul', 'kata', 'isi', 'temuan'],
    // The word as it stands is kept beside its root, so that a slip can be near to it.
    processTerm: (term) => {
      const word = term.toLowerCase();
      return STOPWORDS.has(word) ? null : [...new Set([akar(word), word])];
    },
    searchOptions: {
      // Findings are many: they help to find a practice, and hide none.
      boost: { judul: 6, kata: 4, temuan: 0.1 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  });
  search.addAll(
    articles.map((article, id) => ({
      id,
      judul: titleOf(article),
      kata: article.dataset['kata'] ?? '',
      isi: [...article.children]
        .filter((part) => !part.matches('.penelitian'))
        .map((part) => part.textContent)
        .join(' '),
      temuan: article.querySelector('.penelitian')?.textContent ?? '',
    })),
  );
  const answers = [...document.querySelectorAll<HTMLDetailsElement>('details.jawaban')];
  const namesOf = (answer: HTMLDetailsElement) => [titleOf(answer), ...(answer.dataset['kata'] ?? '').split('|')];
  const form = document.querySelector<HTMLFormElement>('#cari');
  const input = document.querySelector<HTMLInputElement>('#q');
  if (!form || !input) throw new Error('satu-berkas: formulir pencarian tidak ada.');
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('input', () => {
    outlastBack(input);
    const found = search.search(input.value);
    const shown = found.slice(0, MOST_RESULTS).map(({ id }) => articles[Number(id)]);
    show(shown, found.length, input.value);
    const pins = pinned(rootsOf(input.value, akar), answers, namesOf, akar);
    document.querySelector('#jawaban')?.replaceChildren(...pins.map((answer) => linkTo(answer, 'Jawaban singkat: ')));
  });
  window.addEventListener('hashchange', openTarget);
  openTarget();
}

function show(found: readonly (HTMLDetailsElement | undefined)[], count: number, query: string): void {
  const items = found.flatMap((article) => (article ? linkTo(article) : []));
  document.querySelector('#hasil')?.replaceChildren(...items);
  const status = document.querySelector('#status');
  if (status)
    status.textContent =
      query.trim() === ''
        ? ''
        : items.length > 0
          ? `${count} tulisan ditemukan${count > items.length ? `; ${items.length} yang paling cocok ditampilkan` : ''}.`
          : 'Tidak ada yang cocok. Coba kata lain, atau pilih peran di bawah.';
}

function linkTo(article: HTMLDetailsElement, before = ''): HTMLElement {
  return make('li', {}, make('a', { href: `#${article.id}` }, before + titleOf(article)));
}

/** A link into a closed text opens it and takes the reader there. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const article = target?.closest<HTMLDetailsElement>('details.tulisan, details.jawaban');
  if (!article) return;
  article.open = true;
  target?.scrollIntoView();
}

function titleOf(article: HTMLDetailsElement): string {
  return article.querySelector('summary')?.textContent.trim() ?? '';
}

start();
