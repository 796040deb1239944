/**
 * `guard.mjs <repository>` prints the seconds that synth takes, where nothing changed, to ask what writing would take out of service:
 * reading, compiling and comparing are not counted.
 */
import { argv, hrtime, stdout } from 'node:process';
import { AGENTS } from '../../src/agents/registry.ts';
import type { Session } from '../../src/cli/command.ts';
import { ALL_INPUTS } from '../../src/cli/repository/inputs.ts';
import { compareAll, partsOf, treesOfParts, verdictOnAll } from '../../src/cli/repository/parts.ts';
import { readWorkspaces } from '../../src/cli/repository/workspace.ts';
import { worldIn, worldOf } from '../../src/cli/world.ts';
import { DIALECTS } from '../../src/dialects/registry.ts';
import { nodeFiles } from '../../src/io/files.ts';
import { commandGit } from '../../src/io/git.ts';
import { bufferedOutput } from '../../src/io/terminal.ts';

const [, , folder = ''] = argv;
const unused = (): never => {
  throw new Error('the guard asks for nothing of it');
};
const world = worldOf({
  files: nodeFiles,
  git: commandGit,
  folder,
  calledAs: 'flotilla',
  lock: unused,
  stdout: bufferedOutput(1, () => process.stdout),
  stderr: bufferedOutput(2, () => process.stderr),
  readStdin: unused,
  now: unused,
  environment: {},
  openCluster: unused,
  sleep: unused,
  interruption: unused,
  questions: unused,
});
const common = { color: 'never', quiet: true } as const;
const session: Session = { world: worldIn(world, folder), common, agents: AGENTS, dialects: DIALECTS };
const { all } = readWorkspaces(session, { ...ALL_INPUTS, maxPods: '10000000' });
const parts = partsOf(session, all, true);
const compared = compareAll(session.world, treesOfParts(session.world, parts));

const start = hrtime.bigint();
const { refusals } = verdictOnAll(session, parts, compared);
const seconds = Number(hrtime.bigint() - start) / 1e9;
if (refusals.length > 0) throw new Error('something changed');
stdout.write(`${seconds}\n`);
