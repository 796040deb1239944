/** The folders of the pure core that stand side by side: each imports `model` and itself. */
const SIDE_BY_SIDE = 'parse|expand|rollout|emit|diff|status|report|doctor';

/** Import directions of src/, each with its reason; test/architecture.test.ts shows every one of them at work. */
const forbidden = [
  {
    name: 'no-cycle',
    comment: 'A file that needs itself in the end cannot be read or tested alone; a type in a cycle is no better.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-unresolved',
    comment: 'An import that leads nowhere escapes all other rules.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'generated-has-few-readers',
    comment:
      'Generated code is for model (its types), parse/structure.ts (its validators) and report/page/document.ts (its style and script), so that a new one is felt in one place each.',
    from: { path: '^src/', pathNot: '^src/(model/|parse/structure\\.ts$|report/page/document\\.ts$)' },
    to: { path: '^generated/' },
  },
  {
    name: 'model-takes-types-of-generated',
    comment: 'model is words and shapes: what it takes from generated code must vanish when compiled.',
    from: { path: '^src/model/' },
    to: { path: '^generated/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'model-stands-alone',
    comment: 'Everybody imports model, so model imports nobody: only generated types.',
    from: { path: '^src/model/' },
    to: { pathNot: '^(src/model|generated)/' },
  },
  {
    name: 'core-folders-stand-apart',
    comment:
      'parse, expand, rollout, emit, diff, status, report and doctor meet in compile.ts, or as values that a command hands on; an import between them would make two questions one.',
    from: { path: `^src/(${SIDE_BY_SIDE})/` },
    to: { path: '^src/', pathNot: '^src/($1|model)/' },
  },
  {
    name: 'pipeline-is-core',
    comment:
      'The files at the top of src/ are the pipeline on a page each: values in, values out, so they know core folders only.',
    from: { path: '^src/[^/]+\\.ts$', pathNot: '^src/index\\.ts$' },
    to: { path: '^src/[^/]+/', pathNot: `^src/(model|${SIDE_BY_SIDE})/` },
  },
  {
    name: 'core-has-no-world',
    comment:
      "Only io and cli touch files, processes and networks; the core takes values and returns values. Node's crypto has its own rule.",
    from: { path: '^src/', pathNot: '^src/(io|cli)/' },
    to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
  },
  {
    name: 'crypto-in-two-places',
    comment:
      'Two hashes exist, a revision (rollout/revision.ts) and the digest of an input (emit/header.ts); a third would need its own promise of stability.',
    from: { path: '^src/', pathNot: '^src/(rollout/revision|emit/header)\\.ts$' },
    to: { path: '^(node:)?crypto$', dependencyTypes: ['core'] },
  },
  {
    name: 'yaml-in-one-place',
    comment:
      'Text becomes trees in parse/documents.ts alone, so that its bounds on size, depth and aliases hold for every input.',
    from: { path: '^src/', pathNot: '^src/parse/documents\\.ts$' },
    to: { path: '(^|/)node_modules/yaml/' },
  },
  {
    name: 'core-needs-no-package',
    comment: 'The core needs no package but yaml, which has its own rule; each further one would be a decision.',
    from: { path: '^src/', pathNot: '^src/(io|cli|constructs)/' },
    to: { path: '(^|/)node_modules/', pathNot: '(^|/)node_modules/yaml/' },
  },
  {
    name: 'commander-in-cli',
    comment: "How arguments are read is the command line tool's own matter.",
    from: { path: '^src/', pathNot: '^src/cli/' },
    to: { path: '(^|/)node_modules/commander/' },
  },
  {
    name: 'no-development-packages',
    comment:
      'A user who installs the package gets its dependencies only; those of io and cli are bundled into the command.',
    from: { path: '^src/constructs/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm-peer'] },
  },
  {
    name: 'io-takes-types-of-model',
    comment: 'io moves bytes: it needs the shapes of model to say what it moves, and no rule of ours.',
    from: { path: '^src/io/' },
    to: { path: '^src/model/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'io-knows-no-core',
    comment: 'A port that knew the core could decide something; commands read, call the core, write and report.',
    from: { path: '^src/io/' },
    to: { path: '^src/', pathNot: '^src/(io|model)/' },
  },
  {
    name: 'constructs-use-the-library',
    comment:
      'Constructs are a user of the library: what they need, other users need too. They write through the Files port.',
    from: { path: '^src/constructs/' },
    to: { path: '^src/', pathNot: '^src/(constructs/|index\\.ts$|io/ports\\.ts$)' },
  },
  {
    name: 'nobody-imports-constructs',
    comment: 'cdk8s is heavy and optional: it loads for those who import flotilla/cdk8s.',
    from: { pathNot: '^(src/constructs|test)/' },
    to: { path: '^src/constructs/' },
  },
  {
    name: 'nobody-imports-cli',
    comment: 'cli is the outermost layer and reads the process; nothing inside may depend on it.',
    from: { pathNot: '^(src/cli|test)/' },
    to: { path: '^src/cli/' },
  },
  {
    name: 'index-is-for-users',
    comment: 'src/index.ts re-exports for users of the package; from inside, that detour makes a hub and then a cycle.',
    from: { path: '^src/', pathNot: '^src/constructs/' },
    to: { path: '^src/index\\.ts$' },
  },
  {
    name: 'src-stands-alone',
    comment: 'What is shipped depends on no test, benchmark or script.',
    from: { path: '^src/' },
    to: { path: '^(test|bench|scripts)/' },
  },
  {
    name: 'no-vague-names',
    comment:
      'utils, helpers and common grow into a second project that every folder imports; name a file after its subject.',
    from: {},
    to: { path: '(^|/)(utils?|helpers?|commons?)(/|\\.ts$)', pathNot: '(^|/)node_modules/' },
  },
].map((rule) => ({ severity: 'error', ...rule }));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden,
  options: {
    doNotFollow: { path: ['(^|/)node_modules/', '^generated/'] },
    // Type imports count: they are dependencies of the reader.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'node', 'default'] },
  },
};
