import { authorship } from '../catalog/authorship.ts';
import type { SiteClaim } from '../catalog/site-claim.ts';
import { figureAge } from '../catalog/figure-age.ts';
import { flow } from '../catalog/flow.ts';
import { strengthLadder } from '../catalog/ladder.ts';
import type { Library } from '../catalog/library.ts';
import { voices } from '../catalog/voices.ts';
import { toCsv } from './csv.ts';

/** The numbers behind each claim of /transparansi/ as a CSV of its own: what "Unduh angka ini" gives. */
export function claimFiles(library: Library): { id: string; text: string }[] {
  return [
    claimFile(authorship(library)),
    claimFile(strengthLadder(library)),
    claimFile(flow(library)),
    claimFile(voices(library)),
    claimFile(figureAge(library)),
  ];
}

function claimFile<Row extends SiteClaim['rows'][number]>({ id, columns, rows }: SiteClaim<Row>) {
  return { id, text: toCsv({ fields: columns.map((name) => ({ name })), rows }) };
}
