/**
 * Write-ahead log in localStorage. IndexedDB answers later; a tab that is killed in between would lose what was typed last. So each
 * change is saved here at once, confirmed when the database has it, and restored by the next tab where that never came.
 */
export class WriteAhead<T> {
  readonly #prefix: string;
  readonly #read: (value: unknown) => T | undefined;

  /** `read` gives what is stored under a key that begins with `prefix`, or undefined for what it does not know. */
  constructor(prefix: string, read: (value: unknown) => T | undefined) {
    this.#prefix = prefix;
    this.#read = read;
  }

  /** Saves a change at once. False when the device does not let us. */
  save(name: string, value: T): boolean {
    try {
      localStorage.setItem(this.#prefix + name, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  }

  /** Drops a change that the database has. `isStored` tells a change from a later one under the same name. */
  confirm(name: string, isStored: (value: T) => boolean = () => true): void {
    const saved = this.#saved(this.#prefix + name);
    if (saved && isStored(saved.value)) localStorage.removeItem(saved.key);
  }

  /** Stores what a killed tab left. A tab that is open still may have saved more meanwhile; that stays. */
  async restore(store: (value: T) => Promise<unknown>): Promise<void> {
    for (const { key, text, value } of this.#all()) {
      await store(value);
      if (localStorage.getItem(key) === text) localStorage.removeItem(key);
    }
  }

  /** Changes that the database may not have, for when it does not open. */
  unconfirmed(): T[] {
    return this.#all().map(({ value }) => value);
  }

  /** Drops everything, when all is deleted. */
  clear(): void {
    for (const key of this.#keys()) localStorage.removeItem(key);
  }

  #all(): Saved<T>[] {
    return this.#keys().flatMap((key) => this.#saved(key) ?? []);
  }

  #saved(key: string): Saved<T> | undefined {
    try {
      const text = localStorage.getItem(key) ?? '';
      const value = this.#read(JSON.parse(text));
      return value === undefined ? undefined : { key, text, value };
    } catch {
      // Closed storage, or no JSON: nothing of ours.
      return undefined;
    }
  }

  #keys(): string[] {
    try {
      return Object.keys(localStorage).filter((key) => key.startsWith(this.#prefix));
    } catch {
      return [];
    }
  }
}

interface Saved<T> {
  key: string;
  text: string;
  value: T;
}
