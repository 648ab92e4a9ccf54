import { z } from 'zod';
import { contextFrom } from '../lint/checker-data.ts';
import type { LintContext } from '../lint/context.ts';
import { createIntake } from './app.ts';
import { type Forge, ForgeError } from './forge.ts';
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

type Settings = z.output<typeof environmentSchema>;

const READ_AGAIN_MS = 600_000;

/**
 * The intake for hosts that run a `fetch` handler and have no disk. Submissions go to GitHub; what it must remember lives as long as the
 * process, and contact details are not kept, which the writer is told.
 */
export default {
  fetch(request: Request, environment: unknown): Response | Promise<Response> {
    memory ??= newMemory(environmentSchema.parse(environment));
    return intakeOf(memory).fetch(request);
  },
};

/**
 * What is remembered from one request to the next: values, never a promise. Cloudflare ends a request that waits for what another one
 * began, so each has a queue and a forge of its own; that one key makes one submission is held by the names of branches.
 */
type Memory = ReturnType<typeof newMemory>;

// Made at the first request: such hosts have no random numbers before.
let memory: Memory | undefined;

function newMemory(settings: Settings) {
  return {
    settings,
    used: proofsInMemory(),
    rates: { send: dailyRate(), ask: dailyRate({ most: 5000 }) },
    statusOf: rememberedStatus(forgeOf(settings)),
    context: contextOf(settings.SITUS),
  };
}

function forgeOf(settings: Settings): Forge {
  const { SITUS, KIRIMAN_GITHUB_API: api } = settings;
  return githubForge({
    ...{ repository: settings.KIRIMAN_GITHUB, token: settings.KIRIMAN_GITHUB_TOKEN, main: settings.KIRIMAN_CABANG },
    ...(api !== undefined && { api }),
    isPublished: async (page) => (await fetch(SITUS + page, { method: 'HEAD' }).catch(() => undefined))?.ok ?? false,
  });
}

function intakeOf({ settings, used, rates, statusOf, context }: Memory): ReturnType<typeof createIntake> {
  const proof = { secret: settings.KIRIMAN_RAHASIA };
  const { origin, pathname } = new URL(settings.SITUS);
  return createIntake({
    ...{ proof, rates, statusOf },
    receiver: new Receiver({ forge: forgeOf(settings), proofs: { settings: proof, used }, context }),
    site: { origin, base: pathname.replace(/\/$/, '') },
    // Set by the host itself; of what a client says of its address nothing is believed.
    addressOf: (c) => c.req.header('cf-connecting-ip') ?? c.req.header('x-nf-client-connection-ip') ?? '',
    log: (line) => console.error(line),
  });
}

/** What the rules know of the library, as the site itself gives it to its form. */
function contextOf(site: string): () => Promise<LintContext> {
  let read: { since: number; context: LintContext } | undefined;
  return async () => {
    if (!read || Date.now() - read.since > READ_AGAIN_MS)
      read = { since: Date.now(), context: await readContext(site) };
    return { ...read.context, today: todayInWesternIndonesia() };
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
