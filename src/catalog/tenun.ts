import type { Peran, Tema } from '../schema/acuan.ts';

/** Woven motifs, each a quarter of its tile: three rows of four cells, a bit a cell. Mirrored both ways they fill a tile of 8 by 6. */
const MOTIFS = [
  0x3ea, 0x76c, 0x19e, 0x2fc, 0x92d, 0x358, 0x07f, 0xbc6, 0x567, 0x9f0, 0x7e1, 0x656, 0x3cd, 0xb55, 0x699, 0x579, 0x5b5,
  0x333, 0xf00, 0x999,
] as const;
/** After so many themes motif and colours come together again; from then on the colours are one further. */
const ROUND = 60;
const TILE = 8;
const HALF = TILE / 2;
const FEWEST_TILES = 6;
export const TENUN_ROWS = 6;
const LAST_BIT = (HALF * TENUN_ROWS) / 2 - 1;
/** Pairs of ground and thread: `.tenun-0` … in global.css, and those of the pictures for links. */
export const TENUN_COLOURS = 6;

/** What a woven band shows: the weaves of its themes side by side, and a bright thread where each of its roles stands in the cloth. */
export interface Band {
  /** Places in the list of themes. */
  tema: readonly number[];
  /** Places of roles from the left edge to the right, 0–1. */
  peran: readonly number[];
}

/** One theme's piece of a band, in cells. */
export interface BandPart {
  colour: number;
  x: number;
  width: number;
  /** The threads as one path, to be stroked one cell wide. */
  d: string;
}

/** The band of what has these themes and roles; one for everyone has the threads of all roles. */
export function bandOf(entry: Topics, lists: { tema: readonly Tema[]; peran: readonly Peran[] }): Band {
  const roles = entry.everyone ? lists.peran : entry.peran;
  const place = ({ id }: Peran) => (lists.peran.findIndex((row) => row.id === id) + 0.5) / lists.peran.length;
  return { tema: entry.tema.map(({ id }) => lists.tema.findIndex((row) => row.id === id)), peran: roles.map(place) };
}

/** Which motif and which colours a theme wears, from its place in the list of themes: no two of 120 have both in common. */
export function weaveOf(temaIndex: number): { motif: number; colour: number } {
  const place = Math.max(temaIndex, 0);
  return { motif: place % MOTIFS.length, colour: (place + Math.floor(place / ROUND)) % TENUN_COLOURS };
}

/** The pieces of a band from left to right, of as many tiles together; where there are more themes, a tile for each. */
export function bandParts(tema: readonly number[], tiles = FEWEST_TILES): BandPart[] {
  const themes = tema.length === 0 ? [0] : tema;
  const width = themes.length > tiles ? TILE : Math.floor((tiles * TILE) / themes.length);
  return themes.map((index, at) => {
    const { motif, colour } = weaveOf(index);
    return { colour, x: at * width, width, d: threads(MOTIFS[motif] ?? 0, at * width, width) };
  });
}

/** The bright threads of a band as one path of diamonds, in a band of the given width. */
export function bandRoles(peran: readonly number[], width: number): string {
  return peran.map((place) => `M${Math.round(place * width * 10) / 10} .5l1.2 2.5-1.2 2.5-1.2-2.5z`).join('');
}

/** A row of cells as the rest of a path: a thread of two cells, four without and two with are "h2m4 0h2". */
export function threadRuns(row: readonly boolean[]): string {
  let path = '';
  for (let x = 0; x < row.length;) {
    const on = row[x];
    let end = x;
    while (end < row.length && row[end] === on) end += 1;
    if (on) path += `h${end - x}`;
    else if (end < row.length) path += `m${end - x} 0`;
    x = end;
  }
  return path;
}

function threads(quarter: number, from: number, width: number): string {
  return Array.from({ length: TENUN_ROWS }, (_, y) => {
    const row = Array.from({ length: width }, (__, x) => isThread(quarter, x % TILE, y));
    return row.includes(true) ? `M${from} ${y}.5${threadRuns(row)}` : '';
  }).join('');
}

function isThread(quarter: number, x: number, y: number): boolean {
  const column = Math.min(x, TILE - 1 - x);
  const row = Math.min(y, TENUN_ROWS - 1 - y);
  return ((quarter >> (LAST_BIT - row * HALF - column)) & 1) === 1;
}

interface Topics {
  tema: readonly Tema[];
  peran: readonly Peran[];
  everyone: Peran | undefined;
}
