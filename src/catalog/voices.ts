import type { Sumber } from '../schema/fields.ts';
import type { SiteClaim } from './site-claim.ts';
import type { Library } from './library.ts';
import { differentSources, sourceKey } from './statistics.ts';
import { href } from './urls.ts';

export type VoiceRow = {
  id_tema: string;
  tema: string;
  studi: number;
  lembaga: number;
  pemilik: number;
  media: number;
};

const VOICES: Readonly<Record<Sumber['jenis'], 'studi' | 'lembaga' | 'pemilik' | 'media'>> = {
  'studi-independen': 'studi',
  resmi: 'lembaga',
  'klaim-pemilik': 'pemilik',
  media: 'media',
  perorangan: 'media',
};

/** SiteClaim 4: who says it, by theme. A source counts once a theme, however many entries use it; themes without a source have no row. */
export function voices(library: Library): SiteClaim<VoiceRow> {
  const { entries, studi, tema } = library;
  const told = [...entries, ...studi];
  const kinds = differentSources(library);
  const rows = tema.flatMap(({ id, nama }): VoiceRow[] => {
    const sources = told.filter((entry) => entry.tema.some((row) => row.id === id)).flatMap(({ data }): readonly Sumber[] => data.sumber); // prettier-ignore
    const different = [...new Set(sources.map(sourceKey))].flatMap((key) => kinds.get(key) ?? []);
    const by = (voice: string) => different.filter(({ jenis }) => VOICES[jenis] === voice).length;
    return different.length === 0 ? [] : [{ id_tema: id, tema: nama, studi: by('studi'), lembaga: by('lembaga'), pemilik: by('pemilik'), media: by('media') }]; // prettier-ignore
  });
  const interested = rows.filter(({ studi: studies, lembaga, pemilik, media }) => pemilik + media > studies + lembaga);
  return {
    id: 'suara',
    title: `Di ${interested.length} dari ${rows.length} tema, pemilik program dan media lebih sering dikutip daripada studi dan lembaga lain`,
    explanation:
      'Tinggi batang adalah bagian dari sumber tema itu. Media sering meneruskan kata pemilik program. Tulisan perorangan dihitung bersama media.',
    see: { name: 'penelitiannya', url: href('/studi/') },
    columns: ['id_tema', 'tema', 'studi', 'lembaga', 'pemilik', 'media'],
    rows,
  };
}
