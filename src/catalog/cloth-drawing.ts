import type { Cloth } from './cloth.ts';

/** Rows of triangles over and under the cloth. */
export const EDGE = 2;
const GROUND = '#12402f';
const GOLD = '#e8ac2a';
/** Diamonds of the three levels: larger and brighter, so that neither has to be seen alone. */
const THREADS = [
  ['#bd9238', 'M.5.16.84.5.5.84.16.5z'],
  [GOLD, 'M.5.06.94.5.5.94.06.5z'],
  ['#fff0c4', 'M.5-.02 1.02.5.5 1.02-.02.5z'],
] as const;

type Woven = Pick<Cloth, 'width' | 'height' | 'levels' | 'groups'>;

/** The box the cloth is drawn in, in cells. */
export function clothBox({ width, height }: Woven): string {
  return `0 ${-EDGE} ${width} ${height + 2 * EDGE}`;
}

/** The cloth as the inside of an SVG: a dot where there is nothing yet. Runs are painted with patterns, which keeps it small. */
export function clothDrawing({ width, height, levels, groups }: Woven): string {
  const edge = `<path fill="url(#tumpal)" d="M0 ${-EDGE}h${width}v${EDGE}H0z"`;
  return [
    '<defs>',
    pattern('benang-0', 1, '<path fill="#5d8a73" d="M.5.41.59.5.5.59.41.5z"/>'),
    ...THREADS.map(([colour, d], index) => pattern(`benang-${index + 1}`, 1, `<path fill="${colour}" d="${d}"/>`)),
    pattern(
      'tumpal',
      EDGE,
      `<path fill="${GOLD}" d="M0 1.7 1 .2l1 1.5z"/><path fill="${GROUND}" d="m.6 1.7.4-.6.4.6z"/>`,
    ),
    '</defs>',
    `<path fill="${GROUND}" d="M0 ${-EDGE}h${width}v${height + 2 * EDGE}H0z"/>`,
    `${edge}/>${edge} transform="matrix(1 0 0 -1 0 ${height})"/>`,
    ...groups.map(
      (group) => `<path fill="url(#benang-0)" d="M${group.x} 0h${group.width}v${height}h-${group.width}z"/>`,
    ),
    ...levels.map((d, index) => `<path stroke="url(#benang-${index + 1})" d="${d}"/>`),
  ].join('');
}

function pattern(id: string, size: number, content: string): string {
  return `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">${content}</pattern>`;
}
