import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { abbreviationsIn } from '../abbreviations.ts';
import type { Document } from '../document.ts';
import type { DocumentRule, Issue } from '../rule.ts';

/** A text that has more is not mended by a longer list. */
const MOST = 30;

export const unexpandedAbbreviation: DocumentRule = {
  id: 'unexpanded-abbreviation',
  name: 'Singkatan',
  scope: 'document',
  group: 'isi',
  summary: 'Singkatan dijelaskan sekali, atau sudah ada di daftar istilah.',
  why: 'Singkatan yang biasa di satu dinas asing di dinas lain. Pegawai baru sering malu bertanya.',
  mend: [
    'Tulis kepanjangannya, lalu singkatannya dalam kurung, saat pertama muncul: badan permusyawaratan desa (BPD).',
    'Bila sering dipakai banyak unit, tambahkan ke content/acuan/istilah.yml.',
    'Kata yang bukan singkatan ditulis dengan huruf kecil; untuk penekanan pakai **tebal**.',
  ],
  good: [
    {
      text: 'Ketua badan permusyawaratan desa (BPD) ikut membahas. BPD lalu mengusulkan jadwal. Caranya mengikuti SOP.',
    },
  ],
  bad: [{ text: 'Ketua BPD ikut membahas jadwal loket.' }],
  check(document) {
    const all = textOf(document);
    const plain = new Set(all.match(/\p{Ll}{4,}/gu) ?? []);
    const known = new Set([...linkedWords(document), ...expandedWords(all)]);
    const issues: Issue[] = [];
    for (const { kind, value, line, column } of document.pieces) {
      if (kind !== 'prose') continue;
      for (const { word } of abbreviationsIn(value)) {
        if (issues.length === MOST) return issues;
        if (known.has(word) || document.context.abbreviations.has(word) || plain.has(word.toLowerCase())) continue;
        known.add(word);
        issues.push({
          ...(positionOf(document, word, line) ?? { line, column }),
          message: `singkatan "${word}" belum dijelaskan.`,
          help: `Tulis kepanjangannya sekali: … (${word}).`,
        });
      }
    }
    return issues;
  },
};

/** Words that lead to the page of this site that explains them. */
function linkedWords({ tree }: Document): Set<string> {
  const words = new Set<string>();
  visit(tree, (node) => {
    const explains = (node.type === 'link' && node.url.startsWith('/')) || ('name' in node && node.name === 'Istilah');
    if (explains) for (const { word } of abbreviationsIn(toString(node))) words.add(word);
  });
  return words;
}

function textOf({ pieces, kasus, praktik }: Document): string {
  const front = [kasus?.ringkasan, kasus?.judul, kasus?.batasan, praktik?.ringkasan].filter(
    (value) => value !== undefined,
  );
  const body = pieces
    .filter(({ kind }) => kind !== 'front' && kind !== 'url' && kind !== 'code')
    .map(({ value }) => value);
  return [...front, ...body].join('\n').replace(/\s+/g, ' ');
}

const WORD = '(?<![\\p{L}\\p{N}])(?<word>[\\p{L}\\p{N}]+)';
/** `BPD (badan …)`, `BPD, singkatan dari …`, `aplikasi JAKI`, `sebuah lembaga pelatihan, LPK, …`. */
const EXPANDED = [
  `${WORD} \\(\\p{L}+ `,
  `${WORD},? (?:singkatan|kependekan|kepanjangan|yaitu|yakni|ialah|adalah|atau|yang) `,
  `\\bdisingkat (?:menjadi )?${WORD}`,
  `\\b(?:aplikasi|program|proyek|sistem|platform|kantor berita|merek) ${WORD}`,
  `\\b(?:sebuah|suatu) [^.,]{3,40}, ${WORD}, `,
].map((way) => new RegExp(way, 'giu'));

/** All words that a text explains, in capitals; those in brackets too: `badan permusyawaratan desa (BPD)`. */
function expandedWords(text: string): string[] {
  const said = EXPANDED.flatMap((way) => [...text.matchAll(way)].map(({ groups }) => groups?.['word'] ?? ''));
  const inBrackets = [...text.matchAll(/\p{L}[”"']? \(([^()]{1,110})\)/gu)].flatMap(
    ([, inside = '']) => inside.match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  return [...said, ...inBrackets].map((word) => word.toUpperCase());
}

function positionOf({ lines }: Document, word: string, from: number): { line: number; column: number } | undefined {
  for (let line = from; line <= Math.min(from + 40, lines.length); line++) {
    const column = new RegExp(`(?<!\\w)${word}(?!\\w)`).exec(lines[line - 1] ?? '')?.index;
    if (column !== undefined) return { line, column: column + 1 };
  }
  return undefined;
}
