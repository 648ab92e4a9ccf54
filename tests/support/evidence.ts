import type { CsvRow } from './published.ts';

/** The rules as /tentang/bukti/ tells them, over nothing but the rows of bukti.csv. */
export function recompute(rows: readonly CsvRow[]): [level: number, direction: string] {
  const said = (list: readonly CsvRow[], word: string) => list.filter(({ kesimpulan }) => kesimpulan === word).length;
  const best = ['tinjauan', 'pembanding', 'sebelum-sesudah'].map((way) => rows.filter(({ banding }) => banding === way)).find((list) => list.length > 0) ?? []; // prettier-ignore
  const compared = rows.filter(({ banding }) => banding !== 'sebelum-sesudah');
  const direction =
    best.length === said(best, 'tidak-jelas')
      ? 'belum-diketahui'
      : said(best, 'membaik') / best.length >= 0.75 && said(compared, 'memburuk') === 0
        ? 'membaik'
        : said(best, 'memburuk') / best.length >= 0.75 && said(compared, 'membaik') === 0
          ? 'memburuk'
          : said(best, 'membaik') > 0
            ? 'campuran'
            : 'tidak-terbukti';
  const measured = rows.filter(({ berangka }) => berangka === 'ya');
  const independent = measured.some((row) => row['independen'] === 'ya');
  const inUnits = measured.filter(({ unit }) => unit !== '');
  const units = new Set(inUnits.map(({ unit }) => unit)).size;
  const all = new Set(inUnits.flatMap(({ tempat = '' }) => tempat.split('|').filter(Boolean)));
  const provinces = [...all].filter((place) => place.startsWith('ID-')).length;
  const places = all.size - (all.has('ID') && provinces > 0 ? 1 : 0);
  const reviews = measured.filter(({ banyak_studi }) => Number(banyak_studi) >= 5);
  const repeated = units >= 3 && independent;
  const wide = repeated && places >= 2 && inUnits.some(({ banding }) => banding === 'pembanding');
  const home = all.has('ID') || provinces > 0;
  if (home && (wide || reviews.some(({ banding }) => banding === 'tinjauan'))) return [4, direction];
  if (repeated || reviews.length > 0) return [3, direction];
  return [independent ? 2 : measured.length > 0 ? 1 : 0, direction];
}

/** A key `<praktik> <jenjang>` for each finding that the map counts, from the published tables alone. */
export function mapKeys(bearings: readonly CsvRow[], findings: readonly CsvRow[]): string[] {
  return mapPairs(bearings, findings).map(({ praktik, finding: { jenjang } }) => `${praktik} ${jenjang}`);
}

/** How many findings of these levels the map shows: one that stands at two practices is one. */
export function countFindings(bearings: readonly CsvRow[], findings: readonly CsvRow[], levels: readonly string[]) {
  const shown = mapPairs(bearings, findings).map(({ finding }) => finding);
  return new Set(shown.filter(({ jenjang = '' }) => levels.length === 0 || levels.includes(jenjang))).size;
}

function mapPairs(bearings: readonly CsvRow[], findings: readonly CsvRow[]) {
  const ofStudy = Map.groupBy(findings, (row) => row['id_studi']);
  return bearings
    .filter(({ kaitan }) => kaitan === 'langsung')
    .flatMap(({ id_studi, praktik = '' }) =>
      (ofStudy.get(id_studi) ?? [])
        .filter(({ untuk }) => untuk === '' || untuk?.split('|').includes(praktik))
        .map((finding) => ({ praktik, finding })),
    );
}
