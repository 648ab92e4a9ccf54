/** Where nothing was found, the words that were searched go along to the editors, if their writer wants that. */
export function offerQuestion(home: HTMLElement): void {
  const link = home.querySelector<HTMLAnchorElement>('a[data-titip-pertanyaan]');
  const words = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  if (!link || words === '') return;
  link.search = new URLSearchParams({ tentang: 'pertanyaan', teks: `Saya mencari: ${words}` }).toString();
}
