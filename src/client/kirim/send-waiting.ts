import { make } from '../site/dom.ts';
import { addressOfDraft } from '../tulis/draft-list.ts';
import { eraseDraft, getDraft } from '../tulis/draft-store.ts';
import { deliver } from './send-draft.ts';
import { tellArrival } from './sent-event.ts';
import { listWaiting, type Sent } from './sent-store.ts';
import { writeWaitingHint } from './waiting-hint.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
let running: Promise<void> | undefined;

/** Sends what its writer pressed "Kirim" for while the intake could not be reached, and says on the page what became of it. */
export function sendWaiting(): Promise<void> {
  return (running ??= sendAll().finally(() => (running = undefined)));
}

async function sendAll(): Promise<void> {
  for (const sent of await listWaiting()) {
    if (Date.parse(sent.menunggu?.sesudah ?? '') > Date.now()) continue;
    const report = await deliver(sent);
    if (report.sent) await arrived(sent, report);
    else if (!report.waits)
      notify([`“${nameOf(sent)}” belum terkirim. ${report.said} `], [`${draftOf(sent)}&perbaiki=1`, 'Buka tulisannya']);
  }
  if ((await listWaiting()).length === 0) writeWaitingHint(false);
}

async function arrived(sent: Sent, { kode, kontak }: { kode: string; kontak: boolean | undefined }): Promise<void> {
  const { draf, state } = sent;
  const isShown = tellArrival({ draf, state, kode, kontak });
  // What was changed since is a draft of its own right: it can be sent under the same code.
  const draft = await getDraft(draf).catch(() => undefined);
  if (draft && JSON.stringify(draft.state) === JSON.stringify(state)) await eraseDraft(draf);
  if (!isShown)
    notify(
      [
        `“${nameOf(sent)}” yang menunggu jaringan sudah kami terima. Kodenya `,
        make('strong', { className: 'whitespace-nowrap', textContent: kode }),
        '. ',
      ],
      [`${base}kirim/?kode=${kode}`, 'Lihat keadaannya'],
    );
}

function nameOf({ judul }: Sent): string {
  return judul === '' ? 'Tulisan Anda' : judul;
}

function draftOf({ draf, judul, state }: Sent): string {
  return addressOfDraft({ id: draf, title: judul, changed: '', revision: '', state }, base);
}

/** Above what the page is about. */
function notify(text: readonly (Node | string)[], [href, words]: readonly [href: string, words: string]): void {
  const place = make('p', {
    className: 'panel mt-4 max-w-baca border-l-4 border-l-daun wrap-anywhere',
    role: 'status',
  });
  document.querySelector('main')?.prepend(place);
  place.append(...text, make('a', { href, textContent: words }));
}
