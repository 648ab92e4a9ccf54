import satori from 'satori';
import type { EvidenceMap } from '../catalog/evidence-map.ts';
import {
  CONCLUSION_NAMES,
  JENJANG,
  type Jenjang,
  KESIMPULAN,
  type Kesimpulan,
  OUTCOME_NAMES,
} from '../schema/temuan.ts';
import { drawnBox, drawnSvg, drawnText, type DrawnNode } from './drawn-nodes.ts';

type Counts = Readonly<Record<Kesimpulan, number>>;

/** What the pictures of the evidence map show: a square for each finding. */
export interface MapSubject {
  id: 'peta';
  /** The map whole, by practice; else the sum of each level, for a shared link. */
  whole: boolean;
  sentence: string;
  rows: readonly { name: string; cells: readonly Counts[] }[];
}

const WIDTH = 1200;
const CARD_HEIGHT = 630;
const LABEL = 330;
const CELL = 132;

/** What the picture of the map shows of it. */
export function mapSubject({ rows, sentence }: EvidenceMap, whole: boolean): MapSubject {
  const shown = rows.map(({ praktik, cells }) => ({
    name: praktik.data.judul,
    cells: cells.map(({ counts }) => counts),
  }));
  return { id: 'peta', whole, sentence, rows: shown };
}

/** The map as SVG with letters drawn as paths. */
export function mapImage({ whole, sentence, rows }: MapSubject, siteName: string, font: ArrayBuffer): Promise<string> {
  const parts = whole ? wholeMap(rows) : levels(rows);
  const tree = drawnBox(
    {
      width: '100%',
      height: '100%',
      flexDirection: 'column',
      background: '#fbf8f1',
      color: '#16231c',
      padding: '36px 40px',
      boxSizing: 'border-box',
      justifyContent: 'space-between',
    },
    [
      drawnText(sentence, { fontSize: whole ? 30 : 36, lineHeight: 1.25 }),
      drawnBox({ flexDirection: 'column' }, parts),
      drawnBox({ justifyContent: 'space-between', alignItems: 'center' }, [
        legend(),
        drawnText(siteName, { fontSize: 26, color: '#14523a' }),
      ]),
    ],
  );
  const lines = rows.map(({ cells }) => linesOf(cells, CELL_LINE));
  const height = whole ? 260 + lines.reduce((sum, n) => sum + rowHeight(n), 0) : CARD_HEIGHT;
  return satori(tree, {
    width: WIDTH,
    height,
    fonts: [{ name: 'Plus Jakarta Sans', data: font, weight: 700, style: 'normal' }],
  });
}

const SQUARE = 9;
const PITCH = 12;
const CELL_LINE = 10;
const LEVEL_LINE = 62;

function wholeMap(rows: MapSubject['rows']): DrawnNode[] {
  const head = drawnBox({ marginBottom: 6 }, [
    drawnText('', { width: LABEL }),
    ...JENJANG.map((jenjang) => drawnText(OUTCOME_NAMES[jenjang], { width: CELL, fontSize: 15, color: '#46534b' })),
  ]);
  return [
    head,
    ...rows.map(({ name, cells }) =>
      drawnBox({ borderTop: '1px solid #cfc8b6', alignItems: 'center', height: rowHeight(linesOf(cells, CELL_LINE)) }, [
        drawnText(name, { width: LABEL, fontSize: 15, lineHeight: 1.15, paddingRight: 12 }),
        ...cells.map((counts) => drawnBox({ width: CELL }, [squares(counts, CELL_LINE)])),
      ]),
    ),
  ];
}

/** The sum of all practices at each level. */
function levels(rows: MapSubject['rows']): DrawnNode[] {
  return JENJANG.map((jenjang, index) => {
    const counts = sumOf(rows.flatMap(({ cells }) => cells[index] ?? []));
    return drawnBox({ borderTop: '1px solid #cfc8b6', alignItems: 'center', padding: '5px 0' }, [
      drawnText(nameWithCount(jenjang, counts), { width: LABEL, fontSize: 20, lineHeight: 1.15 }),
      squares(counts, LEVEL_LINE),
    ]);
  });
}

function nameWithCount(jenjang: Jenjang, counts: Counts): string {
  return `${OUTCOME_NAMES[jenjang]}: ${total(counts)}`;
}

const rowHeight = (lines: number) => Math.max(42, lines * PITCH + 12);

function linesOf(cells: readonly Counts[], perLine: number): number {
  return Math.max(0, ...cells.map((counts) => Math.ceil(total(counts) / perLine)));
}

/** One ink for all; what got better is full, what stayed is a frame, what got worse is crossed, what is unclear is a dot. */
function squares(counts: Counts, perLine: number): DrawnNode {
  const marks = KESIMPULAN.flatMap((key) => Array.from({ length: counts[key] }, () => key));
  const paths = marks.map((key, at) => mark(key, (at % perLine) * PITCH, Math.floor(at / perLine) * PITCH));
  const width = perLine * PITCH;
  const height = Math.max(1, Math.ceil(marks.length / perLine)) * PITCH;
  return drawnSvg(paths.join(''), width, height);
}

function mark(key: Kesimpulan, x: number, y: number): string {
  const ink = '#14523a';
  const frame = `<rect x="${x + 0.75}" y="${y + 0.75}" width="${SQUARE - 1.5}" height="${SQUARE - 1.5}" fill="none" stroke="${ink}" stroke-width="1.5"/>`;
  switch (key) {
    case 'membaik':
      return `<rect x="${x}" y="${y}" width="${SQUARE}" height="${SQUARE}" fill="${ink}"/>`;
    case 'tidak-berubah':
      return frame;
    case 'memburuk':
      return `<path d="M${x + 0.5} ${y + 0.5}l${SQUARE - 1} ${SQUARE - 1}m0 ${1 - SQUARE}l${1 - SQUARE} ${SQUARE - 1}" stroke="${ink}" stroke-width="2.2"/>`;
    case 'tidak-jelas':
      return `<circle cx="${x + SQUARE / 2}" cy="${y + SQUARE / 2}" r="2" fill="${ink}"/>`;
  }
}

function legend(): DrawnNode {
  const one = { membaik: 0, 'tidak-berubah': 0, memburuk: 0, 'tidak-jelas': 0 };
  return drawnBox(
    { alignItems: 'center' },
    KESIMPULAN.flatMap((key) => [
      squares({ ...one, [key]: 1 }, 1),
      drawnText(CONCLUSION_NAMES[key].toLowerCase(), { fontSize: 18, marginLeft: 6, marginRight: 22 }),
    ]),
  );
}

function sumOf(all: readonly Counts[]): Counts {
  const sum = (key: Kesimpulan) => all.reduce((count, counts) => count + counts[key], 0);
  return {
    membaik: sum('membaik'),
    'tidak-berubah': sum('tidak-berubah'),
    memburuk: sum('memburuk'),
    'tidak-jelas': sum('tidak-jelas'),
  };
}

function total(counts: Counts): number {
  return KESIMPULAN.reduce((sum, key) => sum + counts[key], 0);
}
