let worker = '';

/** Lets code that is not ours start the worker at this address; every other address it may come up with stays refused. */
export function allowWorker(address: string): void {
  if (worker === '')
    window.trustedTypes?.createPolicy('default', {
      createScriptURL: (asked) => {
        if (asked !== worker) throw new TypeError(`Bukan skrip situs ini: ${asked}`);
        return asked;
      },
    });
  worker = address;
}
