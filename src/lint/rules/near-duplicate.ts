import { readFrontMatter } from '../front-values.ts';
import type { LibraryDocument } from '../document.ts';
import type { LibraryIssue, LibraryRule } from '../rule.ts';
import { type SimilarPair, similarPairs } from '../similarity.ts';

const MOST_ALIKE = 0.6;

export const nearDuplicate: LibraryRule = {
  id: 'near-duplicate',
  name: 'Tulisan yang mirip',
  scope: 'library',
  group: 'isi',
  summary: 'Tulisan tidak menyalin tulisan lain di perpustakaan ini.',
  why: 'Salinan membuat satu pengalaman tampak seperti dua, sehingga bukti terlihat lebih kuat daripada yang ada. Mengambil ide orang lain baik; asalnya disebut.',
  mend: [
    'Pengalaman yang disesuaikan dari pengalaman lain menyebut asalnya: adaptasi_dari: id-kasus-asal.',
    'Unit Anda mencoba praktik yang sama? Tulis laporan hasil percobaan yang pendek, bukan pengalaman baru.',
    'Selain itu, tulis ulang dengan pengalaman dan kata-kata unit Anda sendiri.',
  ],
  good: [
    {
      as: 'front',
      text: 'adaptasi_dari: jadwal-loket-asal',
      others: { 'content/kasus/jadwal-loket-asal.mdx': '' },
    },
  ],
  bad: [
    {
      text: 'Warga menunggu di ruang depan.',
      shown: 'Isi yang hampir seluruhnya sama dengan content/kasus/jadwal-loket-asal.mdx',
      others: { 'content/kasus/jadwal-loket-asal.mdx': '' },
    },
  ],
  check: ({ documents }) => {
    const issues = similarPairs(documents, MOST_ALIKE).flatMap(toIssues);
    // One finding a file: the text it is most like.
    const best = new Map<string, { share: number; issue: LibraryIssue }>();
    for (const found of issues)
      if ((best.get(found.issue.path)?.share ?? 0) < found.share) best.set(found.issue.path, found);
    return [...best.values()].map(({ issue }) => issue);
  },
};

/** Reports the later of two; both where neither is later. */
function toIssues({ a, b, share }: SimilarPair<LibraryDocument>): { share: number; issue: LibraryIssue }[] {
  const [first, second] = [readFrontMatter(a.source), readFrontMatter(b.source)];
  if (a.collection === b.collection && (first.adaptasi_dari === b.id || second.adaptasi_dari === a.id)) return [];
  const reported =
    first.date === second.date
      ? [[a, b] as const, [b, a] as const]
      : first.date < second.date
        ? [[b, a] as const]
        : [[a, b] as const];
  return reported.map(([document, other]) => ({ share, issue: issueOf(document, other, share) }));
}

function issueOf({ path, collection }: LibraryDocument, other: LibraryDocument, share: number): LibraryIssue {
  const cite = collection === 'kasus' && other.collection === 'kasus';
  return {
    path,
    line: 1,
    column: 1,
    about: { place: 'body' },
    message: `isi tulisan ini mirip ${Math.floor(share * 100)}% dengan ${other.path}.`,
    help: cite
      ? `Sebut asalnya dengan adaptasi_dari: ${other.id}, atau tulis ulang dengan pengalaman unit Anda.`
      : 'Tulis ulang dengan pengalaman unit Anda.',
  };
}
