import { KIND_NAMES } from '../catalog/kind-names.ts';
import satori from 'satori';
import type { Entry } from '../catalog/library.ts';
import { tenun } from '../catalog/tenun.ts';
import { drawnBox, type DrawnNode, drawnSvg, drawnText } from './drawn-nodes.ts';

const OG_WIDTH = 1200;
const OG_HEIGHT = 630;

/** What the picture shows of an entry. */
export interface OgSubject {
  id: string;
  judul: string;
  /** "Kasus · Kesehatan" */
  kicker: string;
  bukti?: { tingkat: number; nama: string };
}

/** What the picture of an entry shows. */
export function ogSubject({ id, jenis, data, tema, bukti }: Entry): OgSubject {
  const kicker = `${KIND_NAMES[jenis]} · ${tema[0]?.nama ?? ''}`;
  return { id, judul: data.judul, kicker, bukti: { tingkat: bukti.tingkat, nama: bukti.nama } };
}

/** A picture for links shared elsewhere, as SVG with letters drawn as paths, so that no font need be installed to draw it. */
export function ogImage({ id, judul, kicker, bukti }: OgSubject, siteName: string, font: ArrayBuffer): Promise<string> {
  const size = judul.length > 60 ? 58 : 68;
  const band = `<rect width="48" height="6" fill="#e3eee4"/><path d="${tenun(id)}" stroke="#14523a"/>`;
  const tree = drawnBox(
    { width: '100%', height: '100%', flexDirection: 'column', background: '#fbf8f1', color: '#16231c' },
    [
      drawnSvg(band, OG_WIDTH, 48, '0 0 48 6'),
      drawnBox({ flexDirection: 'column', flexGrow: 1, padding: '48px 64px', justifyContent: 'space-between' }, [
        drawnBox({ flexDirection: 'column' }, [
          drawnText(kicker, { fontSize: 30, color: '#46534b' }),
          drawnText(judul, { fontSize: size, lineHeight: 1.18, marginTop: 18 }),
        ]),
        drawnBox({ justifyContent: 'space-between', alignItems: 'flex-end' }, [
          drawnText(siteName, { fontSize: 36, color: '#14523a' }),
          ...(bukti
            ? [
                drawnBox({ alignItems: 'center' }, [
                  grains(bukti.tingkat),
                  drawnText(`Tingkat bukti: ${bukti.nama}`, { fontSize: 28, marginLeft: 18 }),
                ]),
              ]
            : []),
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

function grains(level: number): DrawnNode {
  const paths = [1, 2, 3, 4].map(
    (n) =>
      `<path d="M${n * 11 - 5} 13c-5-3-5-9 0-12 5 3 5 9 0 12Z" stroke="#14523a" stroke-width="1.3" fill="${n <= level ? '#e2a21a' : '#fbf8f1'}"/>`,
  );
  return drawnSvg(paths.join(''), 116, 36, '0 0 45 14');
}
