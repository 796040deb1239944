/**
 * The floors of src/, from the ground up: what stands on one imports what stands below it, and never its neighbours.
 * ARCHITECTURE.md draws them.
 */
const FLOORS = [
  ['model'],
  ['yaml', 'schema', 'kubernetes'],
  ['environments', 'agents', 'drain'],
  ['dialects'],
  ['companions'],
  ['project', 'rollout', 'expand', 'emit', 'diff', 'status', 'doctor', 'fit', 'report'],
];

const below = (floor) => `^src/(${FLOORS.slice(0, floor).flat().join('|')})/`;

/** A folder of the core sees the floors below its own, and itself. */
const floors = FLOORS.slice(1).map((rooms, index) => ({
  name: `floor-${index + 2}`,
  comment: `${rooms.join(', ')}: floor ${index + 2} imports what lies below it, so that a fact about the world stands in one place that everybody above can reach; neighbours meet in compile.ts, or as values that a command hands on.`,
  from: { path: `^src/(${rooms.join('|')})/` },
  to: { path: '^src/', pathNot: [below(index + 1), '^src/$1/'] },
}));

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
      'Generated code is for model (its types), schema (its validators, the schemas of CRDs) and report/page/document.ts (its style and script), so that a new one is felt in one place each.',
    from: { path: '^src/', pathNot: '^src/(model/|schema/|report/page/document\\.ts$)' },
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
    to: { pathNot: '^(src/model|generated)/', dependencyTypesNot: ['core'] },
  },
  ...floors,
  {
    name: 'kubernetes-knows-no-flotilla',
    comment:
      'kubernetes is what API server, kubelet and schedulers do for anybody: names, files and choices of ours are handed to it.',
    from: { path: '^src/kubernetes/' },
    to: { path: '^src/model/(names|vocabulary|layout|expectation|rollout|model-infer|templates)\\.ts$' },
  },
  {
    name: 'pipeline-is-core',
    comment:
      'compile.ts is the pipeline on a page, library.ts what users read with, and krm the same for lists of resources: values in, values out, so they know the core only.',
    from: { path: '^src/((compile|library)\\.ts$|krm/)' },
    to: { path: '^src/', pathNot: ['^src/((compile|library)\\.ts$|krm/)', below(FLOORS.length)] },
  },
  {
    name: 'slices-do-not-know-each-other',
    comment: 'A dialect or an agent is one folder: what two of them share lies beside them or below.',
    from: { path: '^src/(dialects|agents)/([^/]+)/' },
    to: { path: '^src/$1/[^/]+/', pathNot: '^src/$1/$2/' },
  },
  {
    name: 'agents-by-registry',
    comment:
      'An agent is a value in agents/registry.ts, and what help says of it in agents/help.ts: whoever imported one by its name would have to be found and changed for the next.',
    from: { path: '^src/', pathNot: '^src/agents/((registry|help)\\.ts$|[^/]+/)' },
    to: { path: '^src/agents/[^/]+/' },
  },
  {
    name: 'dialects-by-registry',
    comment:
      'A dialect is a value in dialects/registry.ts, and what help says of it in dialects/help.ts, for the same reason; index.ts shows users the one that constructs are for.',
    from: { path: '^src/', pathNot: '^src/(index\\.ts$|dialects/((registry|help)\\.ts$|[^/]+/))' },
    to: { path: '^src/dialects/[^/]+/' },
  },
  {
    name: 'core-has-no-world',
    comment:
      "Only io and cli touch files, processes and networks; the core takes values and returns values. Node's crypto has its own rule.",
    from: { path: '^src/', pathNot: '^src/(io|cli)/' },
    to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
  },
  {
    name: 'crypto-in-three-places',
    comment:
      'Two hashes are written for others to read, a revision (model/revision-hash.ts) and the digest of an input (yaml/header.ts); a third would need its own promise of stability. Those of io/memory.ts stay on one machine, with one build.',
    from: { path: '^src/', pathNot: '^src/(model/revision-hash|yaml/header|io/memory)\\.ts$' },
    to: { path: '^(node:)?crypto$', dependencyTypes: ['core'] },
  },
  {
    name: 'yaml-in-one-place',
    comment:
      'Text becomes a tree in yaml/read.ts and yaml/resolve.ts alone (yaml/plain.ts reads a part of YAML without the library), so that their bounds on size, depth and aliases hold for every input.',
    from: { path: '^src/', pathNot: '^src/yaml/(read|resolve)\\.ts$' },
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
    comment:
      'io moves bytes: it needs the shapes of model to say what it moves, the one reader of unknown JSON, what no stream may show, and how a pattern is read; no other rule of ours.',
    from: { path: '^src/io/' },
    to: {
      path: '^src/model/',
      pathNot: '^src/model/(fields|json|printable|wildcard)\\.ts$',
      dependencyTypesNot: ['type-only'],
    },
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
    // The benchmark times a part of a command in its own process.
    from: { pathNot: '^(src/cli|test|bench/processes)/' },
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
