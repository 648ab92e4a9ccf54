import { type Forge, ForgeError, TakenError } from '../forge.ts';
import { Turns } from '../queue.ts';
import { WaitingFiles } from './waiting-files.ts';

const AWAY_MS = 30_000;
/** After that many failures one after the other the forge is away, and the rest need not find it out again. */
const MOST_FAILURES = 3;

interface PatientForgeSettings {
  forge: Forge;
  /** The folder of what waits: a private one, for nobody has read it yet. */
  dir: string;
  /** Takes a sentence for who runs the intake; it holds codes, never what was sent. */
  log: (line: string) => void;
  now?: () => number;
}

/** A forge that also takes what comes while the real one is away: in files, until `deliver` finds it back. */
export function patientForge({ forge, dir, log, now = Date.now }: PatientForgeSettings): PatientForge {
  const files = new WaitingFiles(dir);
  const turns = new Turns();
  // A forge that does not answer is not asked for each submission anew: an answer that does not come takes its time.
  let awayUntil = 0;
  // A clock that was set back must not make it longer.
  const isAway = () => now() < awayUntil && awayUntil - now() <= AWAY_MS;
  let last = '';
  const say = (line: string) => {
    if (line !== last && line !== '') log(line);
    last = line;
  };
  const unlessAway = async <T>(work: () => Promise<T>): Promise<{ value: T } | undefined> => {
    if (isAway()) return undefined;
    try {
      return { value: await work() };
    } catch (error) {
      if (!(error instanceof ForgeError)) throw error;
      awayUntil = now() + AWAY_MS;
      say(`Penyimpanan tidak menjawab (${error.message}). Kiriman menunggu di ${dir}.`);
      return undefined;
    }
  };

  const deliverOne = async (kode: string): Promise<void> => {
    const file = await files.read(kode);
    if (file === undefined) return;
    const before = await forge.find(kode);
    if (before && (before.closed || before.note.kunci !== file.note.kunci)) {
      await files.setAside(kode);
      say(`${kode} datang sesudah redaksi selesai menanganinya. Bacalah di ${dir}, berkas .tertahan.`);
      return;
    }
    if (!before || before.halfMade || before.note.isi !== file.note.isi) await forge.keep(file, before);
    await files.remove(kode);
  };

  const deliver = async (): Promise<void> => {
    let failures = 0;
    for (const kode of await files.kodes()) {
      try {
        await turns.run(kode, () => deliverOne(kode));
        failures = 0;
        awayUntil = 0;
        say('');
      } catch (error) {
        if (!(error instanceof ForgeError || error instanceof TakenError)) throw error;
        await files.postpone(kode, new Date(now()));
        say(`Kiriman masih menunggu di ${dir} (${error.message}).`);
        failures += 1;
        if (failures === MOST_FAILURES) return;
      }
    }
  };
  let delivering: Promise<void> | undefined;

  return {
    async find(kode) {
      const file = await files.read(kode);
      if (file) return { note: file.note, closed: false, halfMade: false, tip: '' };
      return (await unlessAway(() => forge.find(kode)))?.value;
    },
    keep: (file, before) =>
      turns.run(file.note.kode, async () => {
        const isWaiting = (await files.read(file.note.kode)) !== undefined;
        const kept = isWaiting ? undefined : await unlessAway(() => forge.keep(file, before));
        if (kept === undefined) await files.write(file);
      }),
    async status(kode) {
      return (await files.read(kode)) ? { status: 'diterima' } : forge.status(kode);
    },
    async waiting() {
      const here = (await Promise.all((await files.kodes()).map((kode) => files.read(kode)))).flatMap(
        (file) => file ?? [],
      );
      const there = (await forge.waiting()).filter(({ kode }) => here.every(({ note }) => note.kode !== kode));
      const rows = here.map(({ note: { kode, jenis, diterima } }) => ({ kode, jenis, diterima, status: 'diterima' as const })); // prettier-ignore
      return [...there, ...rows];
    },
    deliver: () => (delivering ??= deliver().finally(() => (delivering = undefined))),
  };
}

export interface PatientForge extends Forge {
  /** Brings what waits to the forge. Rejects only for a fault of this program or of its disk. */
  deliver(): Promise<void>;
}
