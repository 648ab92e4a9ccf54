import { ARAH_NAMES } from '../catalog/arah.ts';
import { KIND_NAMES } from '../catalog/kind-names.ts';
import satori from 'satori';
import { headline } from '../catalog/headline.ts';
import { type Cloth, cloth } from '../catalog/cloth.ts';
import type { Entry, Library } from '../catalog/library.ts';
import { type Band, bandOf } from '../catalog/tenun.ts';
import { TRIAL_NAMES } from '../schema/praktik.ts';
import { drawnBand, drawnCloth } from './drawn-cloth.ts';
import { drawnBox, type DrawnNode, drawnSvg, drawnText } from './drawn-nodes.ts';

const OG_WIDTH = 1200;
const OG_HEIGHT = 630;
const BAND_HEIGHT = 66;
const CLOTH_HEIGHT = 330;

/** What the picture shows of an entry, or of the site. */
export interface OgSubject {
  judul: string;
  /** "Pengalaman unit · Kesehatan" */
  kicker: string;
  /** The weaves of an entry, or the whole cloth of the library. */
  cloth: Band | Cloth;
  bukti?: { tingkat: number; nama: string };
  /** What came of a case: it stands under the title, in the place where a practice has its evidence. */
  hasil?: string;
  /** How long a first try of a practice takes. */
  coba?: string;
}

/** What the picture of an entry shows. */
export function ogSubject(entry: Entry, lists: Pick<Library, 'tema' | 'peran'>): OgSubject {
  const { jenis, data, tema, bukti } = entry;
  const direction = bukti.arah === 'belum-diketahui' ? '' : `, ${ARAH_NAMES[bukti.arah]}`;
  return {
    judul: data.judul,
    kicker: `${KIND_NAMES[jenis]} · ${tema[0]?.nama ?? ''}`,
    cloth: bandOf(entry, lists),
    bukti: { tingkat: bukti.tingkat, nama: `${bukti.nama}${direction}` },
    ...(entry.jenis === 'praktik'
      ? { coba: `Coba dalam ${TRIAL_NAMES[entry.data.coba]}` }
      : { hasil: headline(entry).hasil?.isi ?? '' }),
  };
}

/** What the picture of the site shows: its cloth. */
export function siteSubject(library: Library): OgSubject {
  return { judul: library.situs.semboyan, kicker: '', cloth: cloth(library) };
}

/** A picture for links shared elsewhere, as SVG with letters drawn as paths, so that no font need be installed to draw it. */
export function ogImage(subject: OgSubject, siteName: string, font: ArrayBuffer): Promise<string> {
  const { judul, kicker, hasil, coba, bukti } = subject;
  const top =
    'levels' in subject.cloth
      ? drawnCloth(subject.cloth, OG_WIDTH, CLOTH_HEIGHT)
      : drawnBand(subject.cloth, OG_WIDTH, BAND_HEIGHT);
  const main = hasil ? result(hasil) : bukti && strength(bukti, 44);
  const besides = coba === undefined ? hasil && bukti && strength(bukti, 28) : drawnText(coba, { fontSize: 28 });
  const tree = drawnBox(
    { width: '100%', height: '100%', flexDirection: 'column', background: '#fbf8f1', color: '#16231c' },
    [
      top,
      drawnBox({ flexDirection: 'column', flexGrow: 1, padding: '34px 64px 40px', justifyContent: 'space-between' }, [
        drawnBox({ flexDirection: 'column' }, [
          ...(kicker === '' ? [] : [drawnText(kicker, { fontSize: 28, color: '#46534b' })]),
          drawnText(judul, { fontSize: judul.length > 60 ? 50 : 60, lineHeight: 1.16, marginTop: 12 }),
        ]),
        ...(main ? [box(main)] : []),
        drawnBox({ justifyContent: 'space-between', alignItems: 'center' }, [
          drawnText(siteName, { fontSize: 34, color: '#14523a' }),
          ...(besides ? [besides] : []),
        ]),
      ]),
    ],
  );
  return satori(tree, {
    width: OG_WIDTH,
    height: OG_HEIGHT,
    fonts: [{ name: 'Plus Jakarta Sans', data: font, weight: 700, style: 'normal' }],
  });
}

function box(content: DrawnNode): DrawnNode {
  return drawnBox({ borderLeft: '10px solid #e2a21a', background: '#e3eee4', padding: '14px 26px' }, [content]);
}

function result(text: string): DrawnNode {
  const fontSize = text.length > 90 ? 32 : text.length > 45 ? 38 : 46;
  return drawnText(text, { fontSize, lineHeight: 1.2, color: '#14523a' });
}

function strength({ tingkat, nama }: NonNullable<OgSubject['bukti']>, fontSize: number): DrawnNode {
  return drawnBox({ alignItems: 'center' }, [
    grains(tingkat, fontSize),
    drawnText(`Bukti: ${nama}`, { fontSize, marginLeft: 18 }),
  ]);
}

function grains(level: number, size: number): DrawnNode {
  const paths = [1, 2, 3, 4].map(
    (n) =>
      `<path d="M${n * 11 - 5} 13c-5-3-5-9 0-12 5 3 5 9 0 12Z" stroke="#14523a" stroke-width="1.3" fill="${n <= level ? '#e2a21a' : '#fbf8f1'}"/>`,
  );
  return drawnSvg(paths.join(''), 4 * size, 1.25 * size, '0 0 45 14');
}
