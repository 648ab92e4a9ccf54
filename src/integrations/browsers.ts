// Safari 16 stands for 15.4: decision 15 says why.
/** The floor of what is interactive (.github/decisions/0015-browsers.md): what newer syntax there is, is written for these. */
export const BROWSERS = ['chrome100', 'firefox104', 'safari16'];
