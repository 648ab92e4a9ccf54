import { ARAH_NAMES, type Arah } from './arah.ts';
import type { CountFigure } from './breakdowns.ts';
import { BUKTI_NAMES } from './bukti.ts';
import type { Library } from './library.ts';
import { urls } from './urls.ts';

const DIRECTIONS = Object.keys(ARAH_NAMES) as Arah[];

/** Practices by the strength of their evidence, strongest first, and by its direction. */
export function evidenceLadder({ praktik }: Pick<Library, 'praktik'>): CountFigure {
  const at = (nama: string, arah: Arah) => praktik.filter(({ bukti }) => bukti.nama === nama && bukti.arah === arah);
  return {
    id: 'tangga',
    title: 'Praktik menurut kekuatan dan arah buktinya',
    explanation: '',
    columns: ['Kekuatan', ...DIRECTIONS.map((arah) => ARAH_NAMES[arah])],
    rows: BUKTI_NAMES.toReversed().map((nama) => ({
      name: nama,
      url: urls.cari({ jenis: 'Praktik', bukti: nama }),
      cells: DIRECTIONS.map((arah) => ({ n: at(nama, arah).length })),
    })),
  };
}
