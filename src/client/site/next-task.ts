/** Lets the page answer and paint before long work goes on. */
export function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
