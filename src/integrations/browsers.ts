/** The floor of what is interactive (.github/decisions/0015-browsers.md): what newer syntax there is, is written for these. */
export const BROWSERS = ['chrome100', 'firefox104', 'safari15.4'];
