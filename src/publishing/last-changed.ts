import type { Entry, Library } from '../catalog/library.ts';

/** The day on which what a page says last changed, by its path under the site (`kasus/x/`): of entries, studies, their lists and the home page. */
export function lastChanged({ kasus, praktik, adopsi, studi }: Library): Map<string, string> {
  const days = new Map<string, string>();
  const note = (path: string, day: string) => {
    if (day > (days.get(path) ?? '')) days.set(path, day);
  };
  for (const entry of [...kasus, ...praktik]) {
    const day = dayOf(entry);
    for (const path of ['', `${entry.jenis}/`, `${entry.jenis}/${entry.id}/`]) note(path, day);
    for (const axis of ['peran', 'tema', 'metode', 'kompetensi'] as const)
      for (const { id } of entry[axis]) note(`${axis}/${id}/`, day);
  }
  for (const { unit, wilayah, day } of [
    ...kasus.map((entry) => ({ ...entry, day: dayOf(entry) })),
    ...adopsi.map((report) => ({ ...report, day: report.data.tanggal })),
  ]) {
    note(`unit/${unit.id}/`, day);
    if (wilayah) note(`wilayah/${wilayah.id}/`, day);
  }
  for (const { id, data } of studi) for (const path of ['studi/', `studi/${id}/`]) note(path, data.terbit);
  return days;
}

/** A case changes when it is checked again, a practice with each report and study on it. */
function dayOf(entry: Entry): string {
  const others =
    entry.jenis === 'kasus'
      ? [entry.data.dicek_pada ?? '']
      : [...entry.adopsi.map(({ data }) => data.tanggal), ...entry.studi.map(({ data }) => data.terbit)];
  return [entry.data.terbit, ...others].reduce((last, day) => (day > last ? day : last));
}
