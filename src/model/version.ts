/** flotilla's own version, as in package.json; tests keep the two alike. */
export const VERSION = '0.1.0';

/** Where the documentation is published, as `npm run site` lays it out. */
export const DOCS_URL = 'https://flotilla.dev';
