/** Decimals that a number may have. Pages show as many as there are; more than these are no measurement. Without zod: pages need it too. */
export const MOST_DECIMALS = 4;
