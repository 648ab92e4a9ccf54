// One process of Git may take its time over these; whoever comes meanwhile is in the next round.
const MOST_IN_A_ROUND = 64;

/** Gathers what is asked for while a round is under way and does it all in the next one: a process costs more than what it does. */
export function inRounds<Item, Answer>(
  work: (items: readonly Item[]) => Promise<(item: Item) => Answer>,
): (item: Item) => Promise<Answer> {
  const waiting: Asked<Item, Answer>[] = [];
  let isRunning = false;
  const run = async () => {
    isRunning = true;
    while (waiting.length > 0) {
      const round = waiting.splice(0, MOST_IN_A_ROUND);
      try {
        const answerTo = await work(round.map(({ item }) => item));
        for (const { item, resolve } of round) resolve(answerTo(item));
      } catch (error) {
        for (const { reject } of round) reject(error);
      }
    }
    isRunning = false;
  };
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      // Whoever asks in the same moment is in the same round.
      if (!isRunning) queueMicrotask(() => void (isRunning || run()));
    });
}

interface Asked<Item, Answer> {
  item: Item;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}
