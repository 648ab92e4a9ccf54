import type { TextView } from '../document.ts';
import type { Piece } from '../pieces.ts';
import type { DocumentRule, Issue } from '../rule.ts';

// Zero-width joiners are kept between two pictographs, where they make one emoji of several.
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\uffff\u{e0000}-\u{e0fff}]|\r(?!\n)|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?)\u200d|[\u17b4\u17b5\u2800\uffa0\p{Cs}]|\u200d(?!\p{Extended_Pictographic})/gu;

// What stands in for a picture or a file while Astro and Vite build. In a text of ours they would put something else there, or stop.
const BUILD_MARK = /__(?:ASTRO|VITE)_\w*/;

export const controlCharacters: DocumentRule = {
  id: 'control-characters',
  name: 'Karakter tersembunyi',
  scope: 'document',
  group: 'aman',
  summary: 'Tidak ada karakter yang tidak terlihat, menyamar, atau membalik arah tulisan.',
  why: 'Karakter tersembunyi dapat membuat yang terbaca berbeda dari yang tersimpan, mengecoh pencarian, dan menyembunyikan nomor pribadi.',
  mend: [
    'Hapus kata di tempat yang disebut, lalu ketik ulang (jangan tempel dari tempat yang sama).',
    'Simpan berkas sebagai teks UTF-8.',
  ],
  good: [
    { text: 'Warga menunggu di ruang depan.' },
    { text: 'Kadar α-tokoferol dicatat.' },
    { text: 'Dosisnya 5 μg, hambatannya 4 kΩ, dan kadar TNFα turun.' },
    { text: 'Perawat 👩🏽‍⚕️ dan keluarga 👨‍👩‍👧 hadir.' },
  ],
  bad: [
    { text: 'Warga me\u200bnunggu di ruang depan.', shown: 'Warga me[U+200B]nunggu di ruang depan.' },
    { text: 'Warga me\u2800nunggu di ruang depan.', shown: 'Warga me[U+2800]nunggu di ruang depan.' },
    { text: 'Berkas \u202efdp.exe dibuka.', shown: 'Berkas [U+202E]fdp.exe dibuka.' },
    { text: 'Warga menunggu&#x202e; di ruang depan.' },
    { text: 'Warga m\u0435nunggu di ruang depan.' },
    { text: 'Gambarnya bernama `__VITE_ASSET__denah__`.' },
  ],
  check: hiddenIssues,
};

/** Letters of Cyrillic or Greek that look like Latin ones beside them. "kΩ", "μg", and "TNFα" hold none. */
const LOOK_ALIKE =
  /(?<=\p{Script=Latin})\p{Script=Cyrillic}|\p{Script=Cyrillic}(?=\p{Script=Latin})|(?<=[a-z])[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινορτυχ]|[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧιονρ](?=[a-z])/u;

/** Also for texts that are not entries: the lists and the settings of the site. */
export function hiddenIssues({ source, lines, pieces }: TextView): Issue[] {
  const mark = source.startsWith('\ufeff') ? 1 : 0;
  const raw = lines.flatMap((line, index): Issue[] => {
    const text = index === 0 ? line.slice(mark) : line;
    const found = [...text.matchAll(HIDDEN)];
    const first = found[0];
    return first
      ? [
          issue(
            index + 1,
            first.index + 1 + (index === 0 ? mark : 0),
            found.map(([char]) => char),
          ),
        ]
      : [];
  });
  const decoded = pieces.flatMap(({ value, line, column, endLine }): Issue[] => {
    const found = [...value.matchAll(HIDDEN)].map(([char]) => char);
    const shown = raw.some((other) => other.line >= line && other.line <= endLine);
    return found.length > 0 && !shown ? [issue(line, column, found)] : [];
  });
  return [...raw, ...decoded, ...pieces.flatMap(buildMarks), ...pieces.flatMap(lookAlikes)];
}

function buildMarks({ value, line, column }: Piece): Issue[] {
  const [mark] = BUILD_MARK.exec(value) ?? [];
  if (mark === undefined) return [];
  return [{ line, column, message: `"${mark}" dipakai mesin situs dan tidak dapat terbit.`, help: 'Tulis dengan kata lain.' }]; // prettier-ignore
}

function lookAlikes({ value, line, column }: Piece): Issue[] {
  const found = LOOK_ALIKE.exec(value);
  if (!found) return [];
  const before = /[\p{L}\p{N}]{0,30}$/u.exec(value.slice(Math.max(0, found.index - 30), found.index))?.[0] ?? '';
  const after = /^[\p{L}\p{N}]{0,30}/u.exec(value.slice(found.index))?.[0] ?? '';
  return [
    {
      line,
      column,
      message: `huruf "${found[0]}" di kata "${before}${after}" berasal dari aksara lain (${codeOf(found[0])}).`,
      help: 'Hapus kata itu, lalu ketik ulang dengan huruf Latin.',
    },
  ];
}

function issue(line: number, column: number, found: readonly string[]): Issue {
  const codes = [...new Set(found.map(codeOf))].slice(0, 3).join(', ');
  return {
    line,
    column,
    message: `ada karakter tersembunyi di baris ini: ${codes}.`,
    help: found.includes('\ufffd')
      ? 'Huruf yang rusak: simpan ulang sebagai UTF-8, lalu ketik lagi hurufnya.'
      : 'Hapus, lalu ketik ulang kata itu.',
  };
}

function codeOf(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
