import type { BuildOptions } from 'esbuild';

/** The command: cli.js, and commands in chunks that load when called. */
export declare const COMMAND: BuildOptions;

/** The library, and the constructs beside it. */
export declare const LIBRARY: BuildOptions;
