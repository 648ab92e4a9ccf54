import { vi } from 'vitest';

const METHODS: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & ThisType<Record<string, string>> = {
  getItem(key) {
    return this[key] ?? null;
  },
  setItem(key, value) {
    this[key] = value;
  },
  removeItem(key) {
    delete this[key];
  },
};

/** An empty localStorage: what is stored in it are its own keys, as in a browser. */
export function freshLocalStorage(): void {
  vi.stubGlobal('localStorage', Object.create(METHODS));
}
