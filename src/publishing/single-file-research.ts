import { ARAH_NAMES } from '../catalog/arah.ts';
import { conclusionText, figureText, studyPlace } from '../catalog/finding-text.ts';
import type { PraktikEntry } from '../catalog/library.ts';
import { isCounted } from '../catalog/measurements.ts';
import { bearing, isAbout } from '../catalog/practice-research.ts';
import { escapeHtml } from './html-text.ts';

/** What research found of a practice, for the one file: a row for each counted finding; the study's own page is on the site at `home`. */
export function researchRows(praktik: PraktikEntry, home: string): string {
  const studies = direct(praktik);
  if (studies.length === 0) return '';
  const items = studies.map(({ study, rows }) => {
    const title = `<a href="${new URL(`studi/${study.id}/`, home).href}">${escapeHtml(study.data.judul)}</a>`;
    return `<li>${title} (${escapeHtml(studyPlace(study))})${rows.map((row) => `<br>${escapeHtml(row)}`).join('')}</li>`;
  });
  return `<div class="penelitian"><h3>Kata penelitian: ${ARAH_NAMES[praktik.bukti.arah]}</h3><ul>${items.join('')}</ul></div>`;
}

/** The words of those rows, for the search of the file. */
export function researchText(praktik: PraktikEntry): string[] {
  return direct(praktik).flatMap(({ study, rows }) => [study.data.judul, studyPlace(study), ...rows]);
}

/** Studies of the practice itself that have a finding which counts for it. */
function direct(praktik: PraktikEntry) {
  return praktik.studi
    .filter((study) => bearing(study, praktik.id) === 'langsung')
    .map((study) => ({
      study,
      rows: study.data.temuan
        .filter((row) => isAbout(row, praktik.id) && isCounted(study.data.rancangan, row))
        .map((row) => `${row.hal}: ${[figureText(row), conclusionText(row.kesimpulan)].filter(Boolean).join(' · ')}`),
    }))
    .filter(({ rows }) => rows.length > 0);
}
