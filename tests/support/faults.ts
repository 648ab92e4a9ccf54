import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import process from 'node:process';

// Loaded before a build (`node --import`): does at one certain moment what systems do at any. `FAULT` says what, `FAULT_FILE` to which file.
const { rename, writeFile, readFile } = fs.promises;
const { FAULT, FAULT_FILE = '' } = process.env;
const is = (file: unknown) => path.basename(String(file)) === FAULT_FILE;

/** The disk is full from the first file on whose path has FAULT_FILE in it: nothing can be written any more. */
let full = false;
if (FAULT === 'disk-full')
  fs.promises.writeFile = (file, ...rest) => {
    full ||= String(file).includes(FAULT_FILE);
    const error = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28 });
    return full ? Promise.reject(error) : writeFile(file, ...rest);
  };

/** Someone deletes the file after it was listed and before it is read. */
if (FAULT === 'vanish')
  fs.promises.readFile = ((file: string, ...rest: []) => {
    if (is(file)) fs.rmSync(file, { force: true });
    return readFile(file, ...rest);
  }) as typeof readFile;

/** The machine stops after the old site was moved aside and before the new one took its place. */
if (FAULT === 'kill-in-swap')
  fs.promises.rename = async (from, to) => {
    await rename(from, to);
    if (String(to).includes('.lama-')) process.kill(process.pid, 'SIGKILL');
  };

syncBuiltinESMExports();
