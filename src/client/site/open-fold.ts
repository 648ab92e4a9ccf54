/** Opens the folds around what the address leads to: some browsers do not do it by themselves. */
export function openFold(): void {
  const target = document.getElementById(location.hash.slice(1));
  const isClosed = target?.closest('details:not([open])');
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  if (isClosed) target?.scrollIntoView();
}
