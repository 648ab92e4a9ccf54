// Fails whoever opens or looks at a file of this project's content/, which is the editors' own. Loaded by the tests that must not
// depend on it and, through NODE_OPTIONS, by every process they start. What is caught is also written down, since the error may be.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));
const LOADED = Symbol.for(`lumbung.without:${CONTENT}`);
const append = fs.appendFileSync;

if (!Reflect.get(globalThis, LOADED)) {
  Reflect.set(globalThis, LOADED, true);
  guard(fs);
  guard(fs.promises, (error) => Promise.reject(error));
  syncBuiltinESMExports();
}

/** Puts a look at the path in front of each function of `node:fs`; constructors and inner functions stay. */
function guard(/** @type {Record<string, any>} */ functions, /** @type {(error: Error) => unknown} */ fail = raise) {
  for (const [name, original] of Object.entries(functions)) {
    if (typeof original !== 'function' || !/^[a-z]/.test(name)) continue;
    functions[name] = Object.assign(function (/** @type {any[]} */ ...args) {
      const error = refusal(args[0], name) ?? refusal(args[1]?.cwd, name);
      if (error) return fail(error);
      return Reflect.apply(original, this ?? functions, args);
    }, original);
  }
}

/** Why the file at a place may not be looked at; undefined for any other. */
function refusal(/** @type {unknown} */ place, /** @type {string} */ name) {
  const text = place instanceof URL ? fileURLToPath(place) : Buffer.isBuffer(place) ? place.toString() : place;
  if (typeof text !== 'string' || !text.includes('content')) return undefined;
  const file = path.resolve(text);
  if (file !== CONTENT && !file.startsWith(CONTENT + path.sep)) return undefined;
  const words = `${name}("${file}"): tests of the program read tests/library, never content/; what is true of content/ belongs into tests/content/.`;
  const report = process.env['LUMBUNG_OPENED'];
  if (report) append(report, `${words}\n`);
  return new Error(words);
}

function raise(/** @type {Error} */ error) {
  throw error;
}
