import { KIND_NAMES } from '../catalog/kind-names.ts';
import satori from 'satori';
import { studyPlace } from '../catalog/finding-text.ts';
import type { Entry, StudiEntry } from '../catalog/library.ts';
import { tenun } from '../catalog/tenun.ts';
import { DESIGN_NAMES } from '../schema/studi.ts';

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

// As React's elements are, which satori takes.
type Node = { type: string; props: Record<string, unknown>; key: null };

/** What the picture of an entry shows. */
export function ogSubject({ id, jenis, data, tema, bukti }: Entry): OgSubject {
  const kicker = `${KIND_NAMES[jenis]} · ${tema[0]?.nama ?? ''}`;
  return { id, judul: data.judul, kicker, bukti: { tingkat: bukti.tingkat, nama: bukti.nama } };
}

/** What the picture of a study shows: it has no level, so it says how it was made and where. */
export function studySubject(study: StudiEntry): OgSubject {
  const { id, data } = study;
  return { id, judul: data.judul, kicker: `Penelitian · ${DESIGN_NAMES[data.rancangan]} · ${studyPlace(study)}` };
}

/** A picture for links shared elsewhere, as SVG with letters drawn as paths, so that no font need be installed to draw it. */
export function ogImage({ id, judul, kicker, bukti }: OgSubject, siteName: string, font: ArrayBuffer): Promise<string> {
  const size = judul.length > 60 ? 58 : 68;
  const band = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 6" preserveAspectRatio="none" width="1200" height="48"><rect width="48" height="6" fill="#e3eee4"/><path d="${tenun(id)}" stroke="#14523a"/></svg>`;
  const tree = box(
    { width: '100%', height: '100%', flexDirection: 'column', background: '#fbf8f1', color: '#16231c' },
    [
      {
        type: 'img',
        props: { src: `data:image/svg+xml,${encodeURIComponent(band)}`, width: OG_WIDTH, height: 48 },
        key: null,
      },
      box({ flexDirection: 'column', flexGrow: 1, padding: '48px 64px', justifyContent: 'space-between' }, [
        box({ flexDirection: 'column' }, [
          text(kicker, { fontSize: 30, color: '#46534b' }),
          text(judul, { fontSize: size, lineHeight: 1.18, marginTop: 18 }),
        ]),
        box({ justifyContent: 'space-between', alignItems: 'flex-end' }, [
          text(siteName, { fontSize: 36, color: '#14523a' }),
          ...(bukti
            ? [
                box({ alignItems: 'center' }, [
                  grains(bukti.tingkat),
                  text(`Tingkat bukti: ${bukti.nama}`, { fontSize: 28, marginLeft: 18 }),
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

function grains(level: number): Node {
  const paths = [0, 1, 2, 3, 4].map(
    (n) =>
      `<path d="M${6 + n * 11} 13c-5-3-5-9 0-12 5 3 5 9 0 12Z" stroke="#14523a" stroke-width="1.3" fill="${n <= level ? '#e2a21a' : '#fbf8f1'}"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 56 14" width="144" height="36">${paths.join('')}</svg>`;
  return {
    type: 'img',
    props: { src: `data:image/svg+xml,${encodeURIComponent(svg)}`, width: 144, height: 36 },
    key: null,
  };
}

function box(style: Record<string, unknown>, children: Node[]): Node {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children }, key: null };
}

function text(value: string, style: Record<string, unknown>): Node {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children: value }, key: null };
}
