import { find, make } from '../site/dom.ts';
import { askStatus } from './intake.ts';
import { isOwnPath, NEXT, stateName } from './sent-list.ts';

const KODE = /^LP-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/;

/** Asks the intake where a submission stands, and says it. */
export async function showStatus(page: HTMLElement, typed: string): Promise<void> {
  const kode = codeFrom(typed);
  const input = find(page, 'input');
  input.value = kode;
  const isCode = KODE.test(kode);
  input.setAttribute('aria-invalid', String(!isCode));
  if (!isCode) return say(page, 'Kode ditulis seperti LP-7K3Q-9XWM. Periksa ejaannya.');
  history.replaceState(null, '', `?kode=${kode}`);
  say(page, 'Sebentar …');
  const answer = await askStatus(page.dataset['penerimaan'] ?? '', kode);
  if (answer === 'unknown') return say(page, `Kode ${kode} tidak dikenal. Periksa ejaannya.`);
  if (answer === undefined)
    return say(page, 'Penerimaan tidak menjawab. Kiriman Anda tetap aman di sana. Coba lagi sebentar lagi.');
  const next = NEXT[answer.status];
  const path = answer.alamat ?? '';
  find(page, '[data-jawaban]').replaceChildren(
    make('p', { className: 'font-display text-[1.3rem] font-bold', textContent: stateName(page, answer) }),
    make('p', { textContent: next }),
    ...(answer.pesan ? [make('blockquote', { className: QUOTE, textContent: answer.pesan })] : []),
    ...(isOwnPath(path) ? [linkTo(page, path)] : []),
  );
}

const QUOTE = 'mt-2 border-l-4 border-kunyit pl-3 whitespace-pre-line wrap-anywhere';

function linkTo(page: HTMLElement, path: string): HTMLElement {
  const base = (page.dataset['base'] ?? '/').replace(/\/$/, '');
  const link = make('a', { className: 'tombol mt-3', href: base + path, textContent: 'Baca terbitannya' });
  return make('p', {}, link);
}

function say(page: HTMLElement, text: string): void {
  find(page, '[data-jawaban]').textContent = text;
}

/** As people type a code: small letters, without hyphens, O for 0 and I or L for 1. */
function codeFrom(typed: string): string {
  const signs = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/^LP/, '');
  const plain = signs.replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return plain.length === 8 ? `LP-${plain.slice(0, 4)}-${plain.slice(4)}` : typed.trim().toUpperCase();
}
