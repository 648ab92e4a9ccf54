import { createServer, type Server } from 'node:http';

export const HOST = 'localhost';
const PORTS_TRIED = 50;

/** Listens on `first` or on the next port that is free, on any when `first` is 0; gives the port taken. */
export async function listen(server: Server, first: number): Promise<number> {
  const last = first + PORTS_TRIED - 1;
  for (let port = first; port <= last; port += 1) {
    const taken = await tryPort(server, port);
    if (taken) return taken;
  }
  throw new Error(`Port ${first} sampai ${last} sedang dipakai semua. Pilih port lain, misalnya: PORT=8080 npm start`);
}

function tryPort(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error);
    server.once('error', onError).listen(port, HOST, () => {
      server.off('error', onError);
      resolve(portOf(server));
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('listen: the server has no TCP port');
  return address.port;
}

/** Cuts what is still open and waits until the server is gone. */
export function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** A port that nobody listens on at this moment, for a program that cannot take the next free one itself. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  await stop(server);
  return port;
}
