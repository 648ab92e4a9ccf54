/** A database on this device. It opens when it is first asked, and again after the browser closed it. */
export class Database {
  readonly #name: string;
  readonly #version: number;
  readonly #upgrade: (database: IDBDatabase) => void;
  #opening: Promise<IDBDatabase> | undefined;

  /** `upgrade` makes the stores that are not there yet; it may meet a database of any older version. */
  constructor(name: string, version: number, upgrade: (database: IDBDatabase) => void) {
    this.#name = name;
    this.#version = version;
    this.#upgrade = upgrade;
  }

  /** Runs one request as a transaction of its own; resolves when it is stored. */
  run<T>(store: string, mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    return this.transact([store], mode, (transaction) => {
      const request = ask(transaction.objectStore(store));
      return () => request.result;
    });
  }

  /** Runs several requests that are stored together or not at all. What `work` returns gives the result at the end. */
  async transact<T>(
    stores: string[],
    mode: IDBTransactionMode,
    work: (transaction: IDBTransaction) => () => T,
  ): Promise<T> {
    const database = await this.#open();
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(stores, mode);
      const result = work(transaction);
      const over = letGoForBack(transaction, () => resolve(this.transact(stores, mode, work)));
      transaction.oncomplete = () => (over(), resolve(result()));
      transaction.onabort = () => over() && reject(transaction.error ?? new Error(`${this.#name}: dibatalkan`));
    });
  }

  #open(): Promise<IDBDatabase> {
    this.#opening ??= new Promise<IDBDatabase>((resolve, reject) => {
      if (!globalThis.indexedDB) throw new DOMException(this.#name, 'NotSupportedError');
      const request = indexedDB.open(this.#name, this.#version);
      request.onupgradeneeded = () => this.#upgrade(request.result);
      request.onerror = () => reject(request.error ?? new Error(`${this.#name}: tidak dapat dibuka`));
      request.onsuccess = () => {
        request.result.onclose = this.#forget;
        request.result.onversionchange = () => (request.result.close(), this.#forget());
        resolve(request.result);
      };
    });
    // A database that could not be opened now may be there at the next try.
    this.#opening.catch(this.#forget);
    return this.#opening;
  }

  readonly #forget = (): void => {
    this.#opening = undefined;
  };
}

/**
 * Safari keeps a page that is left for Back together with its transaction, for which the next page would wait for ever. So it is
 * aborted, and begun `again` when the page is back; what it was to store was saved ahead. Gives what ends this, which tells whether
 * the page was there all the time.
 */
function letGoForBack(transaction: IDBTransaction, again: () => void): () => boolean {
  const ending = new AbortController();
  let isThere = true;
  const leave = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    // Throws where all is stored, and only the word of it has not come.
    transaction.abort();
    isThere = false;
    addEventListener('pageshow', again, { once: true });
  };
  globalThis.addEventListener?.('pagehide', leave, { signal: ending.signal });
  return () => (ending.abort(), isThere);
}
