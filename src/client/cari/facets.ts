import { normalise } from '../../search/akar.ts';
import { idsWith } from './engine.ts';

/** The chosen values of each facet. */
export type FacetChoice = ReadonlyMap<string, readonly string[]>;

export function choiceOf(boxes: Iterable<HTMLInputElement>): FacetChoice {
  const choice = new Map<string, string[]>();
  for (const { name, value, checked } of boxes) if (checked) choice.set(name, [...(choice.get(name) ?? []), value]);
  return choice;
}

/** Checks the boxes that an address names, and gives the values that no box has: renamed since, or written by hand. */
export function checkNamed(boxes: Iterable<HTMLInputElement>, state: URLSearchParams): string[] {
  const all = [...boxes];
  const fits = (box: HTMLInputElement, value: string) => normalise(box.value) === normalise(value.trim());
  for (const box of all) box.checked = state.getAll(box.name).some((value) => fits(box, value));
  return [...new Set(all.map(({ name }) => name))].flatMap((name) =>
    state.getAll(name).filter((value) => !all.some((box) => box.name === name && fits(box, value))),
  );
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
