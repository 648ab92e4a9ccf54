import { PICTURE_BESIDE } from '../schema/components.ts';

/** Addresses a contributed link may have: http(s), mailto, a path of this site, a neighbour file, an anchor. Nothing else. */
export function isSafeLink(url: string): boolean {
  return !hasControlOrSpace(url) && /^(https?:\/\/[^/\\]|mailto:[^?]+$|\/(?![/\\])|#|\.{1,2}\/)/i.test(url);
}

/** Addresses a contributed picture may have: a bitmap file beside the text. */
export function isSafeImage(url: string): boolean {
  return PICTURE_BESIDE.test(url);
}

/** What is wrong with the name of a picture that should lie beside the text, and how to name it. */
export function pictureProblem(name: string): { message: string; help: string } | undefined {
  if (isSafeImage(name) || /^[a-z]{2,}:|^\/\//i.test(name)) return undefined;
  const said = `nama gambar "${name.slice(0, 60)}"`;
  const file = name.replaceAll('%20', ' ').replace(/^[./\\]+/, '').split(/[\\/]/).at(-1) ?? ''; // prettier-ignore
  const plain = file.toLowerCase().replace(/[^a-z0-9.]+/g, '-').replace(/-(?=\.)|^-|-$/g, ''); // prettier-ignore
  const better = /^[a-z0-9][a-z0-9-]*\.(png|jpe?g|webp|avif)$/.test(plain) ? plain : 'nama-gambar.png';
  const help = `Ganti nama berkasnya, misalnya ${better}, lalu tulis "./${better}".`;
  if (/^\/|\.\.[\\/]|^[a-z]:[\\/]/i.test(name))
    return { message: `${said} menunjuk ke folder lain.`, help: `Simpan gambarnya di sebelah tulisan, lalu tulis "./${better}".` }; // prettier-ignore
  if (!/\.(png|jpe?g|webp|avif)$/i.test(name))
    return { message: `${said} tidak berakhir dengan .png, .jpg, .webp, atau .avif.`, help: `Simpan gambarnya dalam salah satu bentuk itu, lalu tulis "./${better}".` }; // prettier-ignore
  const wrong = /[^\w./-]/u.exec(name)?.[0];
  if (wrong === undefined) return { message: `${said} belum diawali "./".`, help: `Tulis "./${better}".` };
  const sign = /\s/.test(wrong) ? 'spasi' : `tanda "${wrong}"`;
  return { message: `${said} memuat ${sign}, jadi gambarnya tidak tampil.`, help };
}

function hasControlOrSpace(url: string): boolean {
  return [...url].some((char) => char <= ' ' || char === '\u007f');
}
