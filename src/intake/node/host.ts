import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { type LintContext, lintContext } from '../../lint/context.ts';
import { knownIds } from '../../reading/folder.ts';
import { listFolder } from '../../reading/listing.ts';
import { readLists } from '../../reading/lists.ts';
import type { Situs } from '../../schema/situs.ts';
import { today } from '../../today.ts';
import { createIntake } from '../app.ts';
import type { Forge } from '../forge.ts';
import { githubForge } from '../github-forge.ts';
import type { ProofSettings } from '../proof.ts';
import { dailyRate } from '../rate.ts';
import { Receiver } from '../receive.ts';
import { rememberedStatus } from '../status.ts';
import { type GitForge, gitForge } from './git-forge.ts';
import { patientForge } from './patient-forge.ts';
import { type PrivateFiles, privateFiles } from './private-files.ts';
import { type IntakeSettings, intakeSecret } from './settings.ts';
import { proofsOnDisk } from './used-proofs.ts';

const HOUR_MS = 3_600_000;
const DELIVER_MS = 30_000;
const READ_AGAIN_MS = 600_000;
const MOST_QUESTIONS_A_DAY = 5000;

interface HostSettings {
  settings: IntakeSettings;
  situs: Pick<Situs, 'alamat' | 'jalur' | 'cabang'>;
  /** The content folder whose rules and lists hold. */
  contentDir: string;
  /** Is there a page at this path of the site? */
  isPublished: (page: string) => Promise<boolean>;
  /** Rounds of the proof of work; what the intake takes for enough when nothing is said. */
  cost?: number;
  /** How often what waits for the forge is brought to it. */
  deliverMs?: number;
  log?: (line: string) => void;
}

/** The intake for Node: keeps what it needs to remember in folders, and the submissions in Git or on GitHub. */
export function intakeHost({
  settings,
  situs,
  contentDir,
  isPublished,
  cost,
  deliverMs = DELIVER_MS,
  log = console.error,
}: HostSettings): IntakeHost {
  const parts = intakeParts({ settings, situs, contentDir, isPublished });
  const proof: ProofSettings = { secret: intakeSecret(settings.privateDir), ...(cost !== undefined && { cost }) };
  const used = proofsOnDisk(`${settings.privateDir}/bukti`);
  const forge = patientForge({ forge: parts.forge, dir: `${settings.privateDir}/antre`, log });
  const most = settings.mostADay === undefined ? {} : { most: settings.mostADay };
  const app = createIntake({
    ...{ proof, log },
    receiver: new Receiver({ ...parts, forge, proofs: { settings: proof, used } }),
    statusOf: rememberedStatus(forge),
    rates: { send: dailyRate(most), ask: dailyRate({ most: MOST_QUESTIONS_A_DAY }) },
    site: { origin: situs.alamat.replace(/\/$/, ''), base: situs.jalur.replace(/\/$/, '') },
    addressOf: (c) => network((settings.behindProxy ? c.req.header('x-real-ip') : getConnInfo(c).remote.address) ?? ''),
  });
  const purge = () => void parts.privately.purge();
  purge();
  // What went wrong, the next round may mend.
  const deliver = () => void forge.deliver().catch((error: unknown) => log(String(error)));
  deliver();
  const timers = [setInterval(purge, HOUR_MS).unref(), setInterval(deliver, deliverMs).unref()];
  const listen = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  return {
    listener: (request, response) => void listen(request, response),
    close: () => {
      for (const timer of timers) clearInterval(timer);
    },
  };
}

export interface IntakeHost {
  listener: RequestListener;
  close: () => void;
}

/** Where submissions go and what they are held to, for the intake and for the editors' command alike. */
export function intakeParts({
  settings,
  situs,
  contentDir,
  isPublished,
}: Omit<HostSettings, 'cost' | 'deliverMs' | 'log'>): IntakeKeeping {
  const { dir, privateDir, github, recipient } = settings;
  const main = situs.cabang;
  return {
    forge: github ? githubForge({ ...github, main, isPublished }) : gitForge({ dir, main, isPublished }),
    privately: privateFiles({ dir: `${privateDir}/kontak`, ...(recipient !== undefined && { recipient }) }),
    context: rememberedContext(contentDir),
  };
}

interface IntakeKeeping {
  /** Editors can write on a repository of Git; on GitHub they use its pages. */
  forge: Forge | GitForge;
  privately: PrivateFiles;
  context: () => Promise<LintContext>;
}

/** Asks the site whether it has a page. */
export function publishedAt({ alamat, jalur }: Pick<Situs, 'alamat' | 'jalur'>): (page: string) => Promise<boolean> {
  const site = alamat.replace(/\/$/, '') + jalur.replace(/\/$/, '');
  return async (page) => {
    const answer = await fetch(site + page, { method: 'HEAD', signal: AbortSignal.timeout(5000) }).catch(
      () => undefined,
    );
    return answer?.ok ?? false;
  };
}

/** The lists and the names in use change when the site is built anew, so now and then they are read again. */
function rememberedContext(contentDir: string): () => Promise<LintContext> {
  let read: { since: number; context: Promise<LintContext> } | undefined;
  return async () => {
    if (!read || Date.now() - read.since > READ_AGAIN_MS) {
      const context = readContext(contentDir);
      read = { since: Date.now(), context };
      context.catch(() => (read = undefined));
    }
    return { ...(await read.context), today: today() };
  };
}

async function readContext(contentDir: string): Promise<LintContext> {
  const [lists, { entries }] = await Promise.all([readLists(contentDir), listFolder(contentDir)]);
  return lintContext(lists, knownIds(lists, entries), today());
}

/** The network of an address: of IPv6, whose hosts have as many addresses as they like, the first half. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => '0');
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':');
}
