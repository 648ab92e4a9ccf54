import { copyFileSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { writeCorpus } from '../bench/corpus.ts';
import { build, copyProject } from './project.ts';

const PICTURE = path.resolve(import.meta.dirname, '../library/kasus/grafik-tunggu.png');

/** Says its own number when it runs; every text below that could run calls it. */
const shout = (number: number) => `self.DIRETAS=${number}`;

/** Texts that must stay texts, by the field they stand in. U+2028 is not among them: the rule control-characters refuses it. */
export const HOSTILE = {
  judul: `<script>${shout(1)}</script>"><img src=x onerror=${shout(2)}>`,
  ringkasan: `]]></script><svg onload=${shout(3)}> {{constructor.constructor('${shout(4)}')()}} \${7*7} &lt;b&gt; <!--  '); -- akhir ringkasan contoh sintetis.`,
  batasan: `</title></style></textarea><iframe srcdoc="<script>${shout(5)}</script>"></iframe> contoh sintetis, bukan unit sungguhan.`,
  alias: '=HYPERLINK("https://jahat.example";"klik")',
  penerbit: "+cmd|' /C calc'!A0<b onmouseover=self.DIRETAS=6>",
  sumber: '@SUM(1+1)*cmd"><a href=javascript:self.DIRETAS=7>buka</a>',
  unit: `Dinas "><script>${shout(8)}</script> & Contoh`,
  tema: `Tema ' onfocus=${shout(9)} autofocus x='`,
  masalah: `-1+1</script><img src=x onerror=${shout(10)}> antrean panjang`,
  perubahan: `Diubah menjadi <details open ontoggle=${shout(11)}> di loket.`,
  kode: `<script>${shout(12)}</script>`,
  gambar: `Denah > <script>${shout(13)}</script> tiga loket`,
  tautan: `<img src=x onerror=${shout(15)}>`,
  judulTautan: `Judul <img x" tabindex=1 autofocus onfocus=${shout(16)} x="`,
  sel: `</td></table><svg onload=${shout(17)}>`,
  butir: `</ul><iframe srcdoc="<script>${shout(18)}</script>"></iframe>`,
  artinya: `Arti"></dfn><script>${shout(19)}</script> kata ini.`,
  peran: `Perawat <style onload=${shout(20)}></style>`,
  nama: `<b onclick=${shout(21)}>Lumbung</b>`,
  semboyan: `Contoh </title><script>${shout(22)}</script>`,
  pengelola: `Redaksi "><img src=x onerror=${shout(23)}>`,
} as const;

/** A text in character references, in which it comes through the reader of Markdown as it is. */
const coded = (text: string) => text.replaceAll(/[^\w ]/gu, (sign) => `&#${sign.codePointAt(0)};`);

const FIGURE = `![${coded(HOSTILE.gambar)}](./denah.png)

Baca [panduan ${coded(HOSTILE.tautan)}](https://contoh.go.id/panduan "${coded(HOSTILE.judulTautan)}") dahulu.

| Loket | Isi |
| --- | --- |
| ${coded(HOSTILE.sel)} | satu |

- Butir ${coded(HOSTILE.butir)}
- Butir lain`;

/** A library of five entries, built, whose titles, summaries, names, sources, lists, pictures, links and settings all try to be something else than text. */
export async function buildHostileSite(): Promise<{
  outDir: string;
  kasus: string;
  praktik: string;
  remove: () => void;
}> {
  const project = copyProject();
  const contentDir = path.join(project.dir, 'jahat');
  await writeCorpus({
    n: 3,
    out: contentDir,
    seed: 1,
    pictures: 0,
    force: false,
    from: path.join(project.dir, 'content'),
  });
  const [kasus = '', praktik = '', adopsi = ''] = ['kasus', 'praktik', 'adopsi'].map(
    (kind) => globSync(`${kind}/*-00001.*`, { cwd: contentDir })[0],
  );
  const { judul, ringkasan, alias } = HOSTILE;
  const inBody = (body: string) =>
    body.replace('\n\n', `\n\nTulisan dalam kode: \`${HOSTILE.kode}\`.\n\n${FIGURE}\n\n`);
  for (const folder of ['kasus', 'praktik']) copyFileSync(PICTURE, path.join(contentDir, folder, 'denah.png'));
  const common = { judul, ringkasan, alias: [alias] };
  edit(path.join(contentDir, kasus), (data) => ({ ...data, ...common, batasan: HOSTILE.batasan, sumber: hostileSources(data), unit: 'unit-sintetis-0001', tema: ['kependudukan'] }), inBody); // prettier-ignore
  edit(path.join(contentDir, praktik), (data) => ({ ...data, ...common, masalah: [HOSTILE.masalah, ...data.masalah.slice(1)] }), inBody); // prettier-ignore
  edit(path.join(contentDir, adopsi), (data) => ({
    ...data,
    perubahan: HOSTILE.perubahan,
    sumber: hostileSources(data),
  }));
  editList(contentDir, 'unit', 'unit-sintetis-0001', { nama: HOSTILE.unit });
  editList(contentDir, 'tema', 'kependudukan', { nama: HOSTILE.tema });
  editList(contentDir, 'peran', 'perawat', { nama: HOSTILE.peran });
  editList(contentDir, 'istilah', 'luaran', { artinya: HOSTILE.artinya });
  const situs = path.join(contentDir, 'situs.yml');
  const { nama, semboyan, pengelola } = HOSTILE;
  writeFileSync(situs, stringify({ ...parse(readFileSync(situs, 'utf8')), nama, semboyan, pengelola }));
  const outDir = path.join(project.dir, 'dist');
  const { code: exit, output } = await build({ dir: project.dir, contentDir, outDir });
  if (exit !== 0) throw new Error(output);
  return { outDir, kasus: addressOf(kasus), praktik: addressOf(praktik), remove: project.remove };
}

function addressOf(file: string): string {
  return file.replace(/\.mdx?$/, '/');
}

interface Front extends Record<string, unknown> {
  masalah: string[];
  sumber: Record<string, unknown>[];
}

/** Changes the front matter of an entry, and what follows its first heading. */
function edit(file: string, change: (data: Front) => object, body: (text: string) => string = (text) => text): void {
  const [, front = '', text = ''] = readFileSync(file, 'utf8').match(/^---\n(.*?\n)---\n(.*)$/s) ?? [];
  writeFileSync(file, `---\n${stringify(change(parse(front) as Front))}---\n${body(text.trimStart())}`);
}

function hostileSources({ sumber: [first, ...rest] }: Front): object[] {
  return [{ ...first, judul: HOSTILE.sumber, penerbit: HOSTILE.penerbit }, ...rest];
}

/** Changes a row of a list. */
function editList(dir: string, list: string, id: string, change: object): void {
  const file = path.join(dir, 'acuan', `${list}.yml`);
  const rows = parse(readFileSync(file, 'utf8')) as { id: string }[];
  if (!rows.some((row) => row.id === id)) throw new Error(`buildHostileSite: ${list} has no ${id}`);
  writeFileSync(file, stringify(rows.map((row) => (row.id === id ? { ...row, ...change } : row))));
}
