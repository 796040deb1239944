// What esbuild makes of src/: the command in chunks, and the library.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Settings of both bundles. Not minified: start-up gains nothing, and a user's stack trace stays readable. */
const shared = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  metafile: true,
  logLevel: 'warning',
};

// commander and yaml are CommonJS on Node and call require() for Node's own modules, which an ES module does not have.
const REQUIRE = 'const require = process.getBuiltinModule;';

const inSource = (names) => names.map((name) => join(root, `src/${name}.ts`));

/** Import all that is loaded before a command is called: what src/cli/main.ts imports. */
const FIRST = inSource(['cli/program', 'io/files', 'io/git', 'io/lock', 'io/terminal']);

/** Import all that commands need that compile. */
const COMPILING = inSource([
  'project/project',
  ...['diff', 'list', 'plan', 'promote', 'synth', 'validate'].map((name) => `cli/commands/${name}`),
]);

/** What is called without a command that compiles. */
const ALONE = new Set(inSource(['cli/main', 'cli/commands/completion', 'cli/remembered', 'io/memory', 'io/questions']));

/**
 * Has whatever is loaded when it is called import all that is loaded by then: that is there already. But esbuild makes a chunk of
 * the modules that the same ones need, and so makes one of all that is there before the first command, and another of
 * what compiles, in place of forty: Node takes a millisecond for each.
 */
const inFewChunks = {
  name: 'in-few-chunks',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /\.ts$/ }, async ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const found = await resolve(path, { kind: 'import-statement', resolveDir });
      return { ...found, namespace: 'called' };
    });
    onLoad({ filter: /$/, namespace: 'called' }, ({ path }) => {
      const there = ALONE.has(path) ? FIRST : [...FIRST, ...COMPILING];
      const imports = there.map((each) => `import ${JSON.stringify(each)};`);
      return { contents: [...imports, `export * from ${JSON.stringify(path)};`].join('\n'), resolveDir: dirname(path) };
    });
  },
};

/** commander can start programs for subcommands, which flotilla has none of: Node's part for that would be loaded for nothing. */
const noProcessesInCommander = {
  name: 'no-processes-in-commander',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      /\/node_modules\/commander\//.test(importer) ? { path, namespace: 'nothing' } : undefined,
    );
    onLoad({ filter: /$/, namespace: 'nothing' }, () => ({ contents: '' }));
  },
};

/** The command: cli.js, and commands in chunks that load when called. */
export const COMMAND = {
  ...shared,
  entryPoints: { cli: 'src/cli/start.ts' },
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  banner: { js: REQUIRE },
  loader: { '.yaml': 'text' },
  plugins: [inFewChunks, noProcessesInCommander],
};

/** The same in one file, of which an executable is made: what it is compiled to is loaded when it is run. */
export const EXECUTABLE = {
  ...shared,
  entryPoints: { flotilla: 'src/cli/main.ts' },
  banner: { js: REQUIRE },
  loader: { '.yaml': 'text' },
  plugins: [noProcessesInCommander],
};

/** The library, and the constructs beside it: what both need is one chunk, so that its classes exist once. */
export const LIBRARY = {
  ...shared,
  entryPoints: { index: 'src/index.ts', cdk8s: 'src/constructs/index.ts' },
  external: ['yaml', 'cdk8s', 'constructs'],
  splitting: true,
  chunkNames: 'chunks/library-[hash]',
};
