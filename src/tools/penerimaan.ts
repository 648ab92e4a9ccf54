import { createServer } from 'node:http';
import process from 'node:process';
import { intakeHost, publishedAt } from '../intake/node/host.ts';
import { intakeSettings } from '../intake/node/settings.ts';
import { contentDir } from '../reading/paths.ts';
import { readSitus } from '../reading/situs.ts';
import { HOST, listen, stop } from './port.ts';
import { isMain, main } from './run.mjs';

const DEFAULT_PORT = 4322;
// Beyond these, who comes waits at the door of the system.
const MOST_CONNECTIONS = 1000;

/** `npm run penerimaan`: the intake alone, behind a web server such as nginx. */
async function serveIntake(): Promise<void> {
  const { situs } = await readSitus(contentDir());
  if (!situs) throw new Error('content/situs.yml belum benar. Jalankan "npm run periksa".');
  const settings = intakeSettings();
  const port = Number(process.env['PORT'] || DEFAULT_PORT);
  const intake = intakeHost({ settings, situs, contentDir: contentDir(), isPublished: publishedAt(situs) });
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 20_000 }, intake.listener);
  server.maxConnections = MOST_CONNECTIONS;
  const taken = await listen(server, port);
  console.log(`Penerimaan: http://${HOST}:${taken}${situs.jalur.replace(/\/$/, '')}/kirim`);
  console.log(`Kiriman disimpan di ${settings.github ? `GitHub, ${settings.github.repository}` : settings.dir}`);
  const close = () => void stop(server).then(() => intake.close());
  process.once('SIGINT', close).once('SIGTERM', close);
}

if (isMain(import.meta.url)) await main(serveIntake);
