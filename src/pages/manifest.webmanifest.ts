import type { APIRoute } from 'astro';
import { getLibrary } from '../content.ts';
import { href } from '../catalog/urls.ts';

export const GET: APIRoute = async () => {
  const { situs } = await getLibrary();
  const icon = (name: string, sizes: string, purpose: string) => ({
    src: href(`/${name}`),
    sizes,
    type: 'image/png',
    purpose,
  });
  const shortcut = (name: string, path: string) => ({
    name,
    url: href(path),
    icons: [icon('ikon-192.png', '192x192', 'any')],
  });
  return Response.json({
    name: situs.nama,
    short_name: 'Lumbung',
    description: situs.semboyan,
    lang: 'id',
    dir: 'ltr',
    id: href('/'),
    start_url: href('/'),
    scope: href('/'),
    display: 'standalone',
    background_color: '#fbf8f1',
    theme_color: '#14523a',
    categories: ['education', 'government'],
    icons: [
      icon('ikon-192.png', '192x192', 'any'),
      icon('ikon-512.png', '512x512', 'any'),
      icon('ikon-maskable.png', '512x512', 'maskable'),
    ],
    shortcuts: [
      shortcut('Cari', '/cari/'),
      shortcut('Masalah', '/masalah/'),
      shortcut('Baca tanpa jaringan', '/luring/'),
    ],
  });
};
