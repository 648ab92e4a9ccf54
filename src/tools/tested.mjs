/** What unit, site and browser tests read and build, and as of which day: made up, so that content/ may hold anything. */
export const TESTED = { CONTENT_DIR: 'tests/library', OUT_DIR: 'dist.tes', BUILD_DATE: '2026-11-24' };
