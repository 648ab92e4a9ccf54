import type { Kaitan } from '../schema/practice-rows.ts';
import { RANCANGAN } from '../schema/studi.ts';
import type { Temuan } from '../schema/temuan.ts';
import type { PraktikEntry, StudiEntry } from './library.ts';
import { figureText } from './finding-text.ts';
import { isCounted } from './measurements.ts';

/** A finding of a study on a practice, as its page shows it. */
interface ShownFinding {
  study: StudiEntry;
  kaitan: Kaitan;
  row: Temuan;
}

interface PracticeResearch {
  /** The three that matter most here; a failure is among them where there is one. */
  main: readonly ShownFinding[];
  /** What made it work or fail, and who says so. */
  conditions: readonly { text: string; study: StudiEntry }[];
  /** Studies made in Indonesia. */
  indonesian: readonly StudiEntry[];
  /** What nobody has measured yet, in sentences. */
  unknown: readonly string[];
}

const MOST_FINDINGS = 3;
const MOST_CONDITIONS = 5;

/** What research says of a practice: direct before partial, Indonesia first, then by design. */
export function practiceResearch(praktik: PraktikEntry): PracticeResearch {
  const studies = praktik.studi
    .map((study) => ({ study, kaitan: bearing(study, praktik.id) }))
    .toSorted((a, b) => rank(a) - rank(b));
  const findings = studies.flatMap(({ study, kaitan }) => {
    const rows = study.data.temuan.filter((row) => isAbout(row, praktik.id) && isCounted(study.data.rancangan, row));
    return rows.map((row): ShownFinding => ({ study, kaitan, row }));
  });
  return {
    main: mainFindings(findings),
    conditions: studies
      .flatMap(({ study }) => study.data.syarat.slice(0, 2).map((text) => ({ text, study })))
      .slice(0, MOST_CONDITIONS),
    indonesian: praktik.studi.filter(isFromIndonesia),
    unknown: unknowns(praktik, findings.filter(({ kaitan }) => kaitan === 'langsung')), // prettier-ignore
  };
}

/** Is a finding about a practice of its study? Without a word of it, it is about all. */
export function isAbout({ untuk }: Temuan, praktik: string): boolean {
  return untuk.length === 0 || untuk.includes(praktik);
}

/** How a study bears on a practice that it names. */
export function bearing({ praktik }: StudiEntry, id: string): Kaitan {
  return praktik.find(({ entry }) => entry.id === id)?.kaitan ?? 'sebagian';
}

export function isFromIndonesia({ data }: StudiEntry): boolean {
  return data.tempat.negara.includes('ID');
}

/**
 * One of each study, with a figure where it has one: the best from Indonesia, then the best designs. A failure that would not be shown
 * takes the place of its study's finding, or of the last.
 */
function mainFindings(findings: readonly ShownFinding[]): ShownFinding[] {
  const first = [...Map.groupBy(findings, ({ study }) => study).values()].flatMap(
    (own) => own.find(({ row }) => figureText(row) !== '') ?? own.slice(0, 1),
  );
  const home = first.find(({ study }) => isFromIndonesia(study));
  const chosen = [...(home ? [home] : []), ...first.filter((one) => one !== home)].slice(0, MOST_FINDINGS);
  const failure = findings.find(({ row }) => row.kesimpulan === 'tidak-berubah' || row.kesimpulan === 'memburuk');
  if (!failure || chosen.some(({ row }) => row.kesimpulan !== 'membaik')) return chosen;
  if (chosen.some(({ study }) => study === failure.study))
    return chosen.map((one) => (one.study === failure.study ? failure : one));
  return [...chosen.slice(0, MOST_FINDINGS - 1), failure];
}

/** Direct before partial, then the stronger design. */
function rank({ study, kaitan }: { study: StudiEntry; kaitan: Kaitan }): number {
  return (kaitan === 'langsung' ? 0 : RANCANGAN.length) + RANCANGAN.indexOf(study.data.rancangan);
}

function unknowns(praktik: PraktikEntry, direct: readonly ShownFinding[]): string[] {
  const has = (jenjang: Temuan['jenjang']) => direct.some(({ row }) => row.jenjang === jenjang);
  if (praktik.studi.length === 0) return ['Kami belum menemukan penelitian tentang praktik ini.'];
  return [
    ...(direct.length === 0
      ? ['Langkah praktik ini sendiri belum diteliti; yang ada hanya tentang cara yang mirip.']
      : []),
    ...(has('warga') ? [] : ['Apakah warga ikut merasakannya?']),
    ...(has('biaya') ? [] : ['Berapa biayanya bila dijalankan terus?']),
    ...(direct.some(({ study }) => isFromIndonesia(study))
      ? []
      : ['Apakah hasilnya sama di kantor pemerintah Indonesia?']),
  ];
}
