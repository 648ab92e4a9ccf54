/** Of the texts, and of the open data. */
export const CC_BY_URL = 'https://creativecommons.org/licenses/by/4.0/';
export const CC0_URL = 'https://creativecommons.org/publicdomain/zero/1.0/';
