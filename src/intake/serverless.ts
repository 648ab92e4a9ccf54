import { z } from 'zod';
import { contextFrom } from '../lint/checker-data.ts';
import type { LintContext } from '../lint/context.ts';
import { createIntake } from './app.ts';
import { ForgeError } from './forge.ts';
import { githubForge } from './github-forge.ts';
import { proofsInMemory } from './proof.ts';
import { dailyRate } from './rate.ts';
import { Receiver } from './receive.ts';
import { rememberedStatus } from './status.ts';

/** What the host has to be told; README.md of this room says what each is. */
const environmentSchema = z.object({
  /** Address of the site with its path: "https://lumbung.example.go.id". */
  SITUS: z.url().transform((address) => address.replace(/\/$/, '')),
  KIRIMAN_GITHUB: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  KIRIMAN_GITHUB_TOKEN: z.string().min(1),
  KIRIMAN_GITHUB_API: z.url().optional(),
  KIRIMAN_CABANG: z.string().default('main'),
  KIRIMAN_RAHASIA: z.string().min(32),
});

const READ_AGAIN_MS = 600_000;

/**
 * The intake for hosts that run a `fetch` handler and have no disk. Submissions go to GitHub; what it must remember lives as long as the
 * process, and contact details are not kept, which the writer is told.
 */
export default {
  fetch(request: Request, environment: unknown): Response | Promise<Response> {
    app ??= serverlessIntake(environment);
    return app.fetch(request);
  },
};

// Made at the first request: such hosts have no random numbers before.
let app: ReturnType<typeof createIntake> | undefined;

function serverlessIntake(environment: unknown): ReturnType<typeof createIntake> {
  const { SITUS, KIRIMAN_GITHUB, KIRIMAN_GITHUB_TOKEN, KIRIMAN_GITHUB_API, KIRIMAN_CABANG, KIRIMAN_RAHASIA } =
    environmentSchema.parse(environment);
  const forge = githubForge({
    ...{ repository: KIRIMAN_GITHUB, token: KIRIMAN_GITHUB_TOKEN, main: KIRIMAN_CABANG },
    ...(KIRIMAN_GITHUB_API !== undefined && { api: KIRIMAN_GITHUB_API }),
    isPublished: async (page) => (await fetch(SITUS + page, { method: 'HEAD' }).catch(() => undefined))?.ok ?? false,
  });
  const proof = { secret: KIRIMAN_RAHASIA };
  const { origin, pathname } = new URL(SITUS);
  return createIntake({
    proof,
    receiver: new Receiver({ forge, proofs: { settings: proof, used: proofsInMemory() }, context: contextOf(SITUS) }),
    statusOf: rememberedStatus(forge),
    rates: { send: dailyRate(), ask: dailyRate({ most: 5000 }) },
    site: { origin, base: pathname.replace(/\/$/, '') },
    // Set by the host itself; of what a client says of its address nothing is believed.
    addressOf: (c) => c.req.header('cf-connecting-ip') ?? c.req.header('x-nf-client-connection-ip') ?? '',
    log: (line) => console.error(line),
  });
}

/** What the rules know of the library, as the site itself gives it to its form. */
function contextOf(site: string): () => Promise<LintContext> {
  let read: { since: number; context: Promise<LintContext> } | undefined;
  return async () => {
    if (!read || Date.now() - read.since > READ_AGAIN_MS) {
      read = { since: Date.now(), context: readContext(site) };
      read.context.catch(() => (read = undefined));
    }
    return { ...(await read.context), today: todayInWesternIndonesia() };
  };
}

const idsSchema = z.record(z.string(), z.array(z.string()));
const checkerSchema = z.object({
  ids: idsSchema,
  regions: z.record(z.string(), z.object({ kab: z.number(), kota: z.number() })),
  abbreviations: z.array(z.string()),
  istilah: z.array(z.tuple([z.string(), z.string()])),
});

async function readContext(site: string): Promise<LintContext> {
  const response = await fetch(`${site}/kontribusi/tulis/daftar.json`).catch(() => undefined);
  const file = checkerSchema.safeParse(response?.ok ? await response.json() : undefined).data;
  if (file === undefined) throw new ForgeError('the site does not give its lists');
  return contextFrom(file, todayInWesternIndonesia());
}

function todayInWesternIndonesia(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date());
}
