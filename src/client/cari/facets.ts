import { idsWith } from './engine.ts';

/** The chosen values of each facet. */
export type FacetChoice = ReadonlyMap<string, readonly string[]>;

export function choiceOf(boxes: Iterable<HTMLInputElement>): FacetChoice {
  const choice = new Map<string, string[]>();
  for (const { name, value, checked } of boxes) if (checked) choice.set(name, [...(choice.get(name) ?? []), value]);
  return choice;
}

/** Filters ids by the chosen facet values: OR inside a facet, AND across. */
export async function narrow(base: string, ids: readonly string[], choice: FacetChoice): Promise<string[]> {
  const sets = await Promise.all([...choice].map(([facet, values]) => anyOf(base, facet, values)));
  return ids.filter((id) => sets.every((set) => set.has(id)));
}

/** Counts how many of `ids` each value would leave, without the facet's own choice. */
export async function countValues(
  base: string,
  ids: readonly string[],
  choice: FacetChoice,
  boxes: readonly { name: string; value: string }[],
): Promise<number[]> {
  const pools = new Map<string, string[]>();
  for (const facet of new Set(boxes.map(({ name }) => name)))
    pools.set(facet, await narrow(base, ids, new Map([...choice].filter(([other]) => other !== facet))));
  return Promise.all(
    boxes.map(async ({ name, value }) => {
      const having = await idsWith(base, name, value);
      return (pools.get(name) ?? []).filter((id) => having.has(id)).length;
    }),
  );
}

async function anyOf(base: string, facet: string, values: readonly string[]): Promise<Set<string>> {
  const sets = await Promise.all(values.map((value) => idsWith(base, facet, value)));
  return new Set(sets.flatMap((set) => [...set]));
}
