import { resolve } from 'node:path';
import { WorldError } from '../../io/world-error.ts';
import type { Expectation } from '../../model/expectation.ts';
import type { Group } from '../../model/group.ts';
import type { LiveObjects } from '../../model/live.ts';
import type { ModelStatus } from '../../model/status.ts';
import { parseDump } from '../../parse-manifests.ts';
import { statusJson } from '../../report/status-json.ts';
import { statusMarkdown } from '../../report/status-markdown.ts';
import { statusTable, statusWide } from '../../report/status-table.ts';
import { statusTree } from '../../report/status-tree.ts';
import { statusWhy } from '../../report/status-why.ts';
import { trueCondition } from '../../report/status-words.ts';
import { statusYaml } from '../../report/status-yaml.ts';
import type { Style } from '../../report/style.ts';
import { isExpectation, readExpectation } from '../../status/expectation.ts';
import { liveObjects } from '../../status/live.ts';
import { modelStatus } from '../../status/model.ts';
import type { Call, ExitCode } from '../command.ts';
import { sayProblems } from '../say.ts';
import { selectModels } from '../select.ts';
import { compileAll } from '../trees.ts';
import { readWorkspace } from '../workspace.ts';
import { styleFor } from '../world.ts';

/** A dump holds whole pods, some KiB each. */
const LIMIT_BYTES = 2 ** 30;

const REPORTS: Readonly<Record<string, (models: readonly ModelStatus[], style: Style) => string>> = {
  table: statusTable,
  wide: statusWide,
  tree: statusTree,
  yaml: statusYaml,
  json: statusJson,
  markdown: statusMarkdown,
};

/** What is wanted of one model, and where that was read. */
interface Wanted {
  readonly expectation: Expectation;
  /** Undefined where the cluster's own ConfigMap is all there is. */
  readonly manifests?: Iterable<Group>;
}

/** `flotilla status`: what is true of each model in a dump of a cluster; 1 unless all groups are available. */
export async function status(call: Call): Promise<ExitCode> {
  const { world, options, common } = call;
  const live = readDump(call);
  const wanted = committed(call) ?? inCluster(live, call.paths[0]);
  if (wanted === 'invalid') return 1;
  const compat = options['compat'] === 'matrixinfer' ? { compat: 'matrixinfer' as const } : {};
  const models = wanted.map(({ expectation, manifests }) => {
    const more = manifests === undefined ? {} : { isCommitted: true, manifests };
    return modelStatus(expectation, live, { now: world.now(), ...compat, ...more });
  });
  const style = styleFor(world, world.stdout, common.color);
  const report = options['why'] === true ? statusWhy : (REPORTS[String(options['output'])] ?? statusTable);
  world.stdout.write(report(models, style));
  return models.every((model) => trueCondition(model)?.type === 'Available') ? 0 : 1;
}

function readDump({ world, options }: Call): LiveObjects {
  const from = options['from'];
  if (typeof from !== 'string') {
    throw new WorldError({
      tried: 'read',
      on: 'the cluster',
      why: 'nothing says where its state is',
      hint: 'Run kubectl get pods,services,podgroups,configmaps -o json | flotilla status --from -',
    });
  }
  const text = from === '-' ? world.readStdin(LIMIT_BYTES) : world.files.read(resolve(world.root, from), LIMIT_BYTES);
  if (text === undefined) {
    throw new WorldError({
      tried: 'read',
      on: from,
      why: 'it does not exist',
      hint: 'Name a file, or - for standard input.',
    });
  }
  const { objects, problems } = parseDump(from, text);
  const [first] = problems;
  if (first !== undefined) {
    const hint = 'Write it with kubectl get pods,services,podgroups,configmaps -o json.';
    throw new WorldError({ tried: 'read', on: from, why: first.message, hint });
  }
  return liveObjects(objects);
}

// Without a checkout there is nothing committed to compare with, and the cluster's own word is taken.
function committed(call: Call): readonly Wanted[] | 'invalid' | undefined {
  const workspace = readWorkspace({ ...call, paths: [] }, true);
  if (sayProblems(call, workspace.problems, workspace.positionOf)) return 'invalid';
  if (workspace.models.length === 0) return undefined;
  const models = selectModels(workspace, call.paths[0]);
  return compileAll({ ...workspace, models }).map(({ compilation }) => ({
    expectation: compilation.expected,
    manifests: compilation.live,
  }));
}

function inCluster(live: LiveObjects, name: string | undefined): readonly Wanted[] {
  const found = (live.configMaps ?? []).filter(isExpectation).map(readExpectation);
  const broken = found.find((each) => !each.ok);
  if (broken !== undefined && !broken.ok) {
    throw new WorldError({
      tried: 'read',
      on: 'an expectation',
      why: broken.message,
      hint: 'Work in a checkout with -C.',
    });
  }
  const wanted = found.flatMap((each) => (each.ok ? [{ expectation: each.value }] : []));
  const named = wanted.filter(({ expectation }) => name === undefined || expectation.name === name);
  if (named.length > 0) return named;
  throw new WorldError({
    tried: 'find',
    on: name ?? 'a model',
    why: 'neither this folder nor the dump says what is expected',
    hint: 'Add configmaps to what kubectl gets, or work in a checkout with -C.',
  });
}
