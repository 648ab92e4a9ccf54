import type { Entry } from './library.ts';

/** Where the first action of an entry leads without a script: the steps of a practice; of a case the practice it did, else what to try, else a near one. */
export function tryUrl(entry: Entry): string | undefined {
  if (entry.jenis === 'praktik') return '#langkah';
  const [done] = entry.praktik;
  if (done) return done.url;
  // What the unit did is none of the practices: the nearest one may be of quite another matter.
  return entry.data.coba_senin.length > 0 ? '#coba-senin' : entry.terkait[0]?.url;
}

/** A message to a group, as WhatsApp takes it; the summary stands in the picture of the link. */
export function shareUrl({ data: { judul } }: Entry, address: string): string {
  return `https://wa.me/?text=${encodeURIComponent(`${judul}\n${address}`)}`;
}

/** The sheet for print that goes with an entry; of a case with a kit, the kit. */
export function sheetOf(entry: Entry): { name: string; short: string; url: string } {
  if (entry.jenis === 'praktik')
    return { name: 'Kartu satu halaman untuk dicetak', short: 'Cetak kartu', url: `${entry.url}kartu/` };
  const url = `${entry.url}diskusi/`;
  return entry.data.bahan
    ? { name: 'Perangkat diskusi empat halaman untuk dicetak', short: 'Perangkat diskusi', url }
    : { name: 'Lembar diskusi untuk dicetak', short: 'Lembar diskusi', url };
}
