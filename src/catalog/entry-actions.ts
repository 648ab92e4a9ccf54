import type { Entry } from './library.ts';

/** Where the first action of an entry leads without a script: the steps of a practice; of a case its first practice, else what to try. */
export function tryUrl(entry: Entry): string | undefined {
  if (entry.jenis === 'praktik') return '#langkah';
  const practice = entry.praktik[0] ?? entry.terkait[0];
  if (practice) return practice.url;
  return entry.data.coba_senin.length > 0 ? '#coba-senin' : undefined;
}

/** A message to a group, as WhatsApp takes it; the summary stands in the picture of the link. */
export function shareUrl({ data: { judul } }: Entry, address: string): string {
  return `https://wa.me/?text=${encodeURIComponent(`${judul}\n${address}`)}`;
}

/** The sheet for print that goes with an entry. */
export function sheetOf({ jenis, url }: Entry): { name: string; short: string; url: string } {
  return jenis === 'kasus'
    ? { name: 'Lembar diskusi untuk dicetak', short: 'Lembar diskusi', url: `${url}diskusi/` }
    : { name: 'Kartu satu halaman untuk dicetak', short: 'Cetak kartu', url: `${url}kartu/` };
}
