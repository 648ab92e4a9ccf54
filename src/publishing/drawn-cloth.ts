import type { Cloth } from '../catalog/cloth.ts';
import { clothBox, clothDrawing } from '../catalog/cloth-drawing.ts';
import { type Band, bandParts, bandRoles, TENUN_ROWS } from '../catalog/tenun.ts';
import { type DrawnNode, drawnSvg } from './drawn-nodes.ts';

/** Ground and thread, in the order of the classes `.tenun-0` … in styles/global.css. */
const COLOURS = [
  ['#e3eee4', '#14523a'],
  ['#e6e9f7', '#2c3c94'],
  ['#fae6df', '#8c2a17'],
  ['#14523a', '#ffffff'],
  ['#fbefcf', '#16231c'],
  ['#ded8c8', '#46534b'],
] as const;

/** Across the width of a picture, so that a cell is as wide as two are high. */
const TILES = 12;

/** A woven band for a picture, as tall and wide as told. */
export function drawnBand({ tema, peran }: Band, width: number, height: number): DrawnNode {
  const parts = bandParts(tema, TILES);
  const cells = parts.reduce((sum, part) => sum + part.width, 0);
  const woven = parts.map((part) => {
    const [ground, thread] = COLOURS[part.colour] ?? COLOURS[0];
    return `<rect x="${part.x}" width="${part.width}" height="${TENUN_ROWS}" fill="${ground}"/><path d="${part.d}" stroke="${thread}"/>`;
  });
  const roles = `<path d="${bandRoles(peran, cells)}" fill="#e2a21a" stroke="#16231c" stroke-width=".3"/>`;
  return drawnSvg([...woven, roles].join(''), width, height, `0 0 ${cells} ${TENUN_ROWS}`);
}

/** The whole cloth for a picture. */
export function drawnCloth(cloth: Cloth, width: number, height: number): DrawnNode {
  return drawnSvg(clothDrawing(cloth), width, height, clothBox(cloth));
}
