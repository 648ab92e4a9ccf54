import { z } from 'zod';
import { ForgeError } from './forge.ts';

// An answer may take this long; a request of ours waits for several of them.
const LONGEST_MS = 10_000;
const VERSION = '2022-11-28';

export interface GithubSettings {
  /** "owner/name" of the repository. */
  repository: string;
  /** A fine-grained token for that repository alone: contents and pull requests, read and write. */
  token: string;
  /** https://api.github.com, or that of a GitHub Enterprise. */
  api?: string;
}

/** Asks GitHub's REST API (https://docs.github.com/rest). What it answers is held to a schema; all else is a `ForgeError`. */
export class GithubClient {
  #settings: GithubSettings;

  constructor(settings: GithubSettings) {
    this.#settings = settings;
  }

  /** `path` follows the one of the repository: `/pulls?state=open`. Undefined where GitHub says 404. */
  async get<S extends z.ZodType>(path: string, schema: S): Promise<z.output<S> | undefined> {
    const response = await this.#ask('GET', path);
    return response.status === 404 ? undefined : read(response, schema);
  }

  async send<S extends z.ZodType>(
    method: 'POST' | 'PATCH',
    path: string,
    body: object,
    schema: S,
  ): Promise<z.output<S>> {
    return read(await this.#ask(method, path, body), schema);
  }

  /** Gives the status; 404 and 422, of which the caller knows what they mean, are no fault. */
  async try(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: object): Promise<number> {
    const response = await this.#ask(method, path, body);
    await response.body?.cancel();
    if (!response.ok && response.status !== 404 && response.status !== 422) throw fault(response);
    return response.status;
  }

  async #ask(method: string, path: string, body?: object): Promise<Response> {
    const { repository, token, api = 'https://api.github.com' } = this.#settings;
    try {
      return await fetch(`${api}/repos/${repository}${path}`, {
        method,
        headers: {
          Accept: 'application/vnd.github+json',
          Authorization: `Bearer ${token}`,
          'User-Agent': 'lumbung-praktik',
          'X-GitHub-Api-Version': VERSION,
          ...(body && { 'Content-Type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
        // A token is for one host: another one is not gone to. Workers know no redirect "error".
        redirect: 'manual',
        signal: AbortSignal.timeout(LONGEST_MS),
      });
    } catch {
      throw new ForgeError(`GitHub: ${method} got no answer`);
    }
  }
}

async function read<S extends z.ZodType>(response: Response, schema: S): Promise<z.output<S>> {
  if (!response.ok) {
    await response.body?.cancel();
    throw fault(response);
  }
  const parsed = schema.safeParse(await response.json().catch(() => undefined));
  if (!parsed.success) throw new ForgeError('GitHub: an answer of another shape');
  return parsed.data;
}

function fault({ status }: Response): ForgeError {
  return new ForgeError(`GitHub: ${status}`);
}
