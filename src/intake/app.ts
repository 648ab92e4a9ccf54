import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';
import { kodeSchema } from '../schema/titipan.ts';
import { MOST_SUBMISSION_BYTES, type Refused } from '../writing/submission.ts';
import { readBody } from './body.ts';
import { ForgeError } from './forge.ts';
import { newChallenge, type ProofSettings } from './proof.ts';
import type { Rate } from './rate.ts';
import type { Receiver } from './receive.ts';
import type { StatusOf } from './status.ts';
import { SAID } from './words.ts';

// An honest phone on a slow line sends its few kilobytes in less.
const BODY_MS = 15_000;
const RETRY_SECONDS = 30;

export interface IntakeParts {
  receiver: Pick<Receiver, 'receive'>;
  statusOf: StatusOf;
  proof: ProofSettings;
  /** Of those who send, and of those who only ask. */
  rates: { send: Rate; ask: Rate };
  /** The site whose pages may send: "https://lumbung.example.go.id", and its path without a slash at the end. */
  site: { origin: string; base: string };
  /** The address of who asks, as the host knows it. */
  addressOf: (context: Context) => string;
  bodyMs?: number;
  /** Takes the name and the place of a fault of this program; never what was sent. */
  log: (line: string) => void;
}

/** The intake as a web application for any host that speaks fetch: Node, or a serverless one. */
export function createIntake(parts: IntakeParts): Hono {
  const { receiver, statusOf, proof, rates, site, addressOf, bodyMs = BODY_MS, log } = parts;
  const app = new Hono();
  const routes = new Hono();

  routes.use(secureHeaders(), async (c, next) => {
    c.header('Cache-Control', 'no-store');
    await next();
  });
  routes.use(
    cors({
      origin: (origin, c) => (isOwn(origin, site.origin, c.req.url) ? origin : null),
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['Content-Type'],
      exposeHeaders: ['Retry-After'],
      maxAge: 600,
    }),
  );
  routes.use(async (c, next) => {
    const origin = c.req.header('origin');
    if (origin !== undefined && !isOwn(origin, site.origin, c.req.url)) return c.json(refusal(SAID.elsewhere), 403);
    return next();
  });

  // Without its slash the address of the page is ours.
  routes.get('/', (c) => c.redirect(`${site.base}/kirim/`, 301));

  routes.get('/tantangan', async (c) => (await limited(c, rates.ask, addressOf)) ?? c.json(await newChallenge(proof)));

  routes.get('/:kode', async (c) => {
    const kode = kodeSchema.safeParse(c.req.param('kode').toUpperCase()).data;
    if (kode !== undefined && isPageRequest(c)) return c.redirect(`${site.base}/kirim/?kode=${kode}`, 303);
    const full = await limited(c, rates.ask, addressOf);
    if (full) return full;
    const status = kode === undefined ? undefined : await statusOf(kode);
    return status === undefined ? c.json(refusal(SAID.unknown), 404) : c.json(status);
  });

  routes.post('/', async (c) => {
    const full = await limited(c, rates.send, addressOf);
    if (full) return full;
    if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) return c.json(refusal(SAID.notJson), 400);
    const body = await readBody(c.req.raw, MOST_SUBMISSION_BYTES, bodyMs);
    if ('fault' in body) {
      if (body.fault === 'too-large') return c.json(refusal(SAID.tooLarge), 413);
      return body.fault === 'too-slow' ? c.json(refusal(SAID.tooSlow), 408) : c.json(refusal(SAID.notJson), 400);
    }
    const reception = await receiver.receive(body.text);
    return reception.status === 503
      ? later(c, 503, reception.body, new Date(Date.now() + reception.retrySeconds * 1000))
      : c.json(reception.body, reception.status);
  });

  app.route(`${site.base}/kirim`, routes);
  app.notFound((c) => c.json(refusal(SAID.unknown), 404));
  app.onError((error, c) => {
    // The message of an error may hold what was sent; where it happened does not.
    if (!(error instanceof ForgeError)) log(`${error.name}\n${framesOf(error)}`);
    return later(c, 503, refusal(SAID.away), new Date(Date.now() + RETRY_SECONDS * 1000));
  });
  return app;
}

/** Is the path one of the intake's, below that of the site? `/kirim/` with its slash is a page. */
export function isIntakePath(pathname: string, base: string): boolean {
  const inside = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : '';
  return inside === '/kirim' || /^\/kirim\/(?:tantangan|LP-[^/]*)$/i.test(inside);
}

function isOwn(origin: string, site: string, url: string): boolean {
  if (origin === site) return true;
  // Behind a proxy the scheme of our own address is not the one that browsers see.
  return URL.canParse(origin) && new URL(origin).host === new URL(url).host;
}

/** Does a person open the address of a code, and not a page of ours ask for it? */
function isPageRequest(c: Context): boolean {
  return (c.req.header('accept') ?? '').includes('text/html');
}

async function limited(c: Context, rate: Rate, addressOf: IntakeParts['addressOf']): Promise<Response | undefined> {
  const until = await rate.take(addressOf(c));
  return until && later(c, 429, refusal(SAID.tooMany), until);
}

function later(c: Context, status: 429 | 503, body: Refused, at: Date): Response {
  c.header('Retry-After', String(Math.max(1, Math.ceil((at.getTime() - Date.now()) / 1000))));
  return c.json({ ...body, coba_lagi: at.toISOString() }, status);
}

function refusal(pesan: string): Refused {
  return { pesan };
}

function framesOf({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .join('\n');
}
