/** Loads once for each key; a failed try is forgotten, so that a second can succeed. */
export function loadOnce<T>(store: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = store.get(key);
  if (known) return known;
  const made = make().catch((error: unknown) => {
    store.delete(key);
    throw error;
  });
  store.set(key, made);
  return made;
}
