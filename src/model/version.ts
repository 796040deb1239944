/** flotilla's own version, as in package.json; tests keep the two alike. */
export const VERSION = '0.1.0';
