import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeCorpus } from '../bench/corpus.ts';
import { build, copyProject } from './project.ts';

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
} as const;

/** A library of five entries, built, whose titles, summaries, names, sources and lists all try to be something else than text. */
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
  const edit = (file: string, ...changes: [RegExp, string][]) => change(path.join(contentDir, file), changes);
  const field = (name: keyof typeof HOSTILE): [RegExp, string] => [
    new RegExp(`^${name}:.*$`, 'm'),
    `${name}: ${yaml(name)}`,
  ];
  const common: [RegExp, string][] = [field('judul'), field('ringkasan'), [/^alias:.*$/m, `alias: [${yaml('alias')}]`]];
  const source: [RegExp, string][] = [
    [/penerbit: "[^"]*"/, `penerbit: ${yaml('penerbit')}`],
    [/judul: "(?=Laporan)[^"]*"/, `judul: ${yaml('sumber')}`],
  ];
  const code: [RegExp, string] = [/^(## Masalah|## Mengapa)\n/m, `$1\n\nTulisan dalam kode: \`${HOSTILE.kode}\`.\n`];
  edit(kasus, ...common, field('batasan'), ...source, [/^unit:.*$/m, 'unit: unit-sintetis-0001'], code);
  edit(praktik, ...common, [/^masalah: \["[^"]*"/m, `masalah: [${yaml('masalah')}`], code);
  edit(adopsi, field('perubahan'), ...source);
  edit('acuan/unit.yml', [/"nama":"[^"]*"/, `"nama":${yaml('unit')}`]);
  edit('acuan/tema.yml', [/(?<=id: kependudukan, nama: )"[^"]*"/, yaml('tema')]);
  const outDir = path.join(project.dir, 'dist');
  const { code: exit, output } = await build({ dir: project.dir, contentDir, outDir });
  if (exit !== 0) throw new Error(output);
  return { outDir, kasus: addressOf(kasus), praktik: addressOf(praktik), remove: project.remove };
}

/** The field as YAML, which reads JSON's strings. */
function yaml(name: keyof typeof HOSTILE): string {
  return JSON.stringify(HOSTILE[name]);
}

function addressOf(file: string): string {
  return file.replace(/\.mdx?$/, '/');
}

function change(file: string, changes: readonly [RegExp, string][]): void {
  const text = changes.reduce(
    (before, [found, put]) => {
      if (!found.test(before)) throw new Error(`buildHostileSite: ${String(found)} is not in ${file}`);
      return before.replace(found, put);
    },
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, text);
}
