import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { onTestFinished } from 'vitest';

/** Tells of every call of one function of `node:fs/promises`, before it is made, until the test ends. */
export function hearFiles(name: 'readFile' | 'readdir' | 'lstat', told: (file: string) => unknown): void {
  const real = fs.promises[name];
  const put = (made: object) => {
    Object.assign(fs.promises, { [name]: made });
    syncBuiltinESMExports();
  };
  put((file: string, ...rest: []) => (told(file), Reflect.apply(real, fs.promises, [file, ...rest])));
  onTestFinished(() => put(real));
}
