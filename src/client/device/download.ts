const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
};

/** Downloads text as a file. */
export function download({ name, text }: { name: string; text: string }): void {
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'text/markdown;charset=utf-8';
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
