import { KIND_NAMES } from '../catalog/kind-names.ts';
import type { Root } from 'mdast';
import { audienceOf } from '../catalog/everyone.ts';
import { addMonths } from '../catalog/denyut.ts';
import type { Entry, Library } from '../catalog/library.ts';
import { insideSentence, joinNames } from '../catalog/phrases.ts';
import { ENDING_NAMES, SOURCE_KIND_NAMES } from '../schema/fields.ts';
import type { Kasus } from '../schema/kasus.ts';
import { TRIAL_NAMES } from '../schema/praktik.ts';
import { formatDate } from '../catalog/wording.ts';
import type { AnswerPage } from '../catalog/answers.ts';
import { escapeHtml } from './html-text.ts';
import { answerIndex, answersWith, answerWords } from './single-file-answers.ts';
import { besideBody } from './search-documents.ts';
import { anchor, fileRenderer } from './single-file-body.ts';
import { researchRows, researchText } from './single-file-research.ts';

/** Name of the edition that is not of one role. */
export const WHOLE = 'lumbung-praktik';

/** One edition of the whole library, or of one role of a large one, as a file of its own. */
export interface Edition {
  /** File name without its ending. */
  name: string;
  title: string;
  entries: readonly Entry[];
  answers: readonly AnswerPage[];
}

// About 7 KB an entry: beyond this a file is too big to pass on by phone, and roles get files of their own.
const MOST = 200;
const FRESH_MONTHS = 6;

/** What the edition of no role holds, as a heading. */
export function wholeEditionName({ entries }: Pick<Library, 'entries'>): string {
  return entries.length > MOST ? `${MOST} tulisan dengan bukti terkuat` : 'Seluruh perpustakaan';
}

/** 359936 → "351,5 KB" */
export function formatKilobytes(bytes: number): string {
  return `${new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 }).format(bytes / 1024)} KB`;
}

/** One file for a library of up to 200 entries; beyond that the 200 best supported, and one file for each role. */
export function editions(library: Library): Edition[] {
  const { situs, entries, peran } = library;
  const edition = (name: string, title: string, all: readonly Entry[]): Edition => {
    const best = pickBest(all);
    return { name, title, entries: best, answers: answersWith(library, best) };
  };
  const whole = edition(WHOLE, situs.nama, entries);
  if (entries.length <= MOST) return [whole];
  const roles = peran.map(({ id, nama }) => {
    const own = entries.filter((entry) => entry.peran.some((row) => row.id === id));
    return edition(`${WHOLE}-${id}`, `${situs.nama}: ${nama}`, own);
  });
  return [whole, ...roles.filter((role) => role.entries.length > 0)];
}

/** The whole page, with everything in it; links into the site become links in the file where the entry is there. */
export function singleFile(edition: Edition, { library, home, script, treeOf, sha256 }: FileParts): string {
  const { situs, today } = library;
  const render = fileRenderer(edition, library, home);
  const articles = edition.entries.map((entry) => article(entry, render(entry, treeOf(entry)), home));
  const program = script.replaceAll('</script', '<\\/script');
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(sha256(program), sha256(STYLE))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(edition.title)}, terbitan ${formatDate(today)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="lompat" href="#isi">Langsung ke isi</a>
<header>
<p class="nama">${escapeHtml(edition.title)}</p>
<p>${escapeHtml(situs.semboyan)} Terbitan ${formatDate(today)}, ${edition.entries.length} tulisan dalam satu berkas, dapat dibaca tanpa jaringan. Setelah ${formatDate(addMonths(today, FRESH_MONTHS))}, mintalah yang lebih baru di <a href="${escapeHtml(home)}">${escapeHtml(home)}</a>.</p>
</header>
<main id="isi">
<h1>Cari atau pilih peran Anda</h1>
<form role="search" id="cari" hidden><label for="q">Tulis masalah dengan kata Anda sendiri</label><input id="q" type="search" autocomplete="off"></form>
<p role="status" id="status"></p>
<ol id="jawaban"></ol>
<ol id="hasil"></ol>
<noscript><p>Pencarian memerlukan JavaScript. Pakai daftar di bawah, atau “cari di halaman” pada peramban Anda.</p></noscript>
${answerIndex(edition.answers, edition.entries)}
${roleIndex(edition, library)}
${problemIndex(edition)}
<h2 id="semua">Semua tulisan</h2>
${articles.join('\n')}
</main>
<footer><p>Isi berlisensi CC BY 4.0, dikelola ${escapeHtml(situs.pengelola)}. Berkas ini boleh disalin dan dikirim kepada siapa saja.</p></footer>
<script>${program}</script>
</body>
</html>
`;
}

/** The file asks for nothing and runs its own script alone, on whatever host or disk it lies. Digests are in Base64. */
function policy(script: string, style: string): string {
  const sources = `script-src 'sha256-${script}'; style-src 'sha256-${style}'`;
  return `default-src 'none'; ${sources}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
}

/** All that can be searched in an edition, without markup: what its own search reads from the page. */
export function searchedText({ entries, answers }: Edition): string {
  return entries
    .flatMap((entry) => [
      ...factsOf(entry),
      ...[entry.data.judul, ...entry.data.alias, entry.data.ringkasan, entry.text],
      ...(entry.jenis === 'kasus' ? [...besideBody(entry.data), entry.data.batasan] : researchText(entry)),
      ...entry.data.sumber.flatMap(({ judul, penerbit, jenis }) => [judul, penerbit, SOURCE_KIND_NAMES[jenis]]),
    ])
    .concat(answerWords(answers))
    .join('\n');
}

function pickBest(entries: readonly Entry[]): Entry[] {
  if (entries.length <= MOST) return [...entries];
  return entries
    .toSorted((a, b) => b.bukti.tingkat - a.bukti.tingkat || b.data.terbit.localeCompare(a.data.terbit))
    .slice(0, MOST);
}

function roleIndex({ entries }: Edition, { peran, everyone }: Library): string {
  const shared = everyone ? [{ nama: everyone.nama, own: entries.filter((entry) => entry.everyone) }] : [];
  const rows = peran
    .map(({ id, nama }) => ({ nama, own: entries.filter((entry) => entry.peran.some((row) => row.id === id)) }))
    .concat(shared)
    .filter(({ own }) => own.length > 0);
  return `<h2>Menurut peran</h2>${rows.map(({ nama, own }) => `<details><summary>${escapeHtml(nama)} (${own.length})</summary><ul>${own.map(link).join('')}</ul></details>`).join('')}`;
}

function problemIndex({ entries }: Edition): string {
  const rows = entries.flatMap((entry) =>
    entry.jenis === 'praktik'
      ? entry.data.masalah.map((kalimat) => `<li><a href="#${anchor(entry)}">${escapeHtml(kalimat)}</a></li>`)
      : [],
  );
  return rows.length > 0
    ? `<h2>Menurut masalah</h2><details><summary>${rows.length} masalah</summary><ul>${rows.join('')}</ul></details>`
    : '';
}

function article(entry: Entry, body: string, home: string): string {
  const { data, jenis } = entry;
  const first = jenis === 'kasus' ? listed('Coba Senin (usul redaksi)', entry.data.coba_senin) : '';
  const after = jenis === 'kasus' ? limitsOf(entry.data) : researchRows(entry, home);
  const sources = data.sumber.map(
    ({ judul, penerbit, url, jenis: kind }) =>
      `<li>${url ? `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${escapeHtml(judul)}</a>` : escapeHtml(judul)}. ${escapeHtml(penerbit)}. ${SOURCE_KIND_NAMES[kind]}.</li>`,
  );
  return `<details class="tulisan" id="${anchor(entry)}" data-kata="${escapeHtml(data.alias.join(' '))}"><summary>${escapeHtml(data.judul)}</summary>
<p class="fakta">${factsOf(entry).map(escapeHtml).join(' · ')}</p><p class="ringkasan">${escapeHtml(data.ringkasan)}</p>
${first}${body}${after}${sources.length > 0 ? `<h3>Sumber</h3><ol>${sources.join('')}</ol>` : ''}</details>`;
}

function limitsOf({ belum_diketahui, batasan }: Kasus): string {
  return `${listed('Tanyakan dulu sebelum meniru', belum_diketahui)}<h3>Yang belum terbukti</h3><p>${escapeHtml(batasan)}</p>`;
}

function listed(title: string, texts: readonly string[]): string {
  return texts.length > 0
    ? `<h3>${title}</h3><ul>${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`
    : '';
}

function factsOf(entry: Entry): string[] {
  const { jenis } = entry;
  return [
    jenis === 'kasus'
      ? `${KIND_NAMES.kasus}, ${entry.unit.nama}`
      : `${KIND_NAMES.praktik}, coba dalam ${TRIAL_NAMES[entry.data.coba]}`,
    `Tingkat bukti: ${entry.bukti.nama}`,
    ...(jenis === 'kasus' ? [`Akhirnya: ${ENDING_NAMES[entry.data.akhir].toLowerCase()}`] : []),
    `Untuk ${joinNames(audienceOf(entry).map(({ nama }) => insideSentence(nama)))}`,
  ];
}

function link(entry: Entry): string {
  return `<li><a href="#${anchor(entry)}">${escapeHtml(entry.data.judul)}</a></li>`;
}

const STYLE = `:root{color-scheme:light dark;--p:#fbf8f1;--i:#16231c;--d:#14523a;--g:#cfc8b6;--l:#2c3c94;--k:#fbefcf}
@media (prefers-color-scheme:dark){:root{--p:#111a15;--i:#f0ece0;--d:#93d4ae;--g:#314137;--l:#b9c4ff;--k:#3a2f14}}
*{box-sizing:border-box}body{margin:0 auto;max-width:46rem;padding:0 1rem 3rem;background:var(--p);color:var(--i);font:1.06rem/1.6 system-ui,sans-serif;overflow-wrap:break-word}
a{color:var(--l)}h1,h2,h3,h4,.nama{line-height:1.25;color:var(--d)}.nama{font-size:1.3rem;font-weight:800;margin-bottom:0}
summary{min-height:44px;padding:.6rem 0;font-weight:600;cursor:pointer}details{border-bottom:1px solid var(--g)}.tulisan>summary{font-size:1.1rem}
details ul a,#hasil a,#jawaban a{display:inline-block;min-height:44px;padding:.5rem 0}input{width:100%;min-height:44px;padding:.4rem .8rem;font:inherit;border:2px solid var(--d);border-radius:.4rem;background:var(--p);color:inherit}
label{font-weight:600}.fakta{font-size:.92rem}.ringkasan{font-size:1.08rem}.catatan,.refleksi{padding:.6rem 1rem;border-left:4px solid var(--d);background:var(--k)}
.durasi{font-weight:700}.tabel{overflow-x:auto}table{border-collapse:collapse}th,td{padding:.4rem .7rem .4rem 0;border-bottom:1px solid var(--g);text-align:left}
mark{background:var(--k);color:inherit}:focus-visible{outline:3px solid var(--l);outline-offset:2px}.lompat{position:absolute;left:-99rem}.lompat:focus{left:1rem}
@media print{details:not([open]){display:none}}`;

/** What an edition is made of beside its entries. */
export interface FileParts {
  library: Library;
  /** Where the site stands, with its path. */
  home: string;
  script: string;
  treeOf: (entry: Entry) => Root;
  /** SHA-256 of a text, in Base64. */
  sha256: (text: string) => string;
}
