/**
 * What is sent by WhatsApp, mail, or another app: words for people, and below a line `---` the file as the library keeps it. That line
 * is the file's own first one, so who brings a message in (`npm run terima`) takes what begins there.
 */
export interface Letter {
  /** Name of the site. */
  site: string;
  /** What it is: "Titipan cerita". */
  what: string;
  kode: string | undefined;
  /** Lines of the people's part: what the file does not hold, such as how to reach the writer. */
  lines: readonly string[];
  /** The file, front matter first. */
  text: string;
}

/** The line under which a message is for machines. */
export const MACHINE_LINE = '---';

export function letterText({ site, what, kode, lines, text }: Letter): string {
  const head = [`Kepada Redaksi ${site}`, '', `${what}${kode === undefined ? '' : ` ${kode}`}`, ...lines];
  return [...head, '', 'Bagian di bawah garis ini dibaca mesin. Biarkan apa adanya.', text].join('\n');
}

/** The file in a message: what begins with the first line `---`. Undefined where there is none. */
export function fileInLetter(message: string): string | undefined {
  const lines = message.replace(/\r\n?/g, '\n').split('\n');
  const start = lines.findIndex((line) => line.trim() === MACHINE_LINE);
  return start < 0 ? undefined : lines.slice(start).join('\n');
}
