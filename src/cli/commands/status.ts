import { WorldError } from '../../io/world-error.ts';
import type { ModelStatus } from '../../model/status.ts';
import { statusJson } from '../../report/status/json.ts';
import { statusMarkdown } from '../../report/status/markdown.ts';
import { statusPage } from '../../report/status/page.ts';
import { statusTable, statusWide } from '../../report/status/table.ts';
import { statusTree } from '../../report/status/tree.ts';
import { statusWhy } from '../../report/status/why.ts';
import { statusYaml } from '../../report/status/yaml.ts';
import type { Style } from '../../report/style.ts';
import type { Goal } from '../../status/goals.ts';
import { durationMs } from '../cluster/duration.ts';
import { areAvailable, followStatus, haveReached, sayUnmet } from '../cluster/follow.ts';
import { readLive } from '../cluster/live.ts';
import { askedModels, type JudgedModel, judge } from '../cluster/models.ts';
import type { Call, ExitCode } from '../command.ts';
import { styleFor } from '../world.ts';

interface Look {
  readonly style: Style;
  readonly readAt: number;
  /** Columns of the terminal, if there is one. */
  readonly width: number | undefined;
}

type Report = (models: readonly ModelStatus[], look: Look) => string;

const REPORTS: Readonly<Record<string, Report>> = {
  table: (models, { style, width }) => statusTable(models, style, width),
  wide: (models, { style }) => statusWide(models, style),
  tree: (models, { style }) => statusTree(models, style),
  yaml: statusYaml,
  json: statusJson,
  markdown: statusMarkdown,
  html: (models, { readAt }) => statusPage(models, { readAt }),
};

const WHY: Report = (models, { style }) => statusWhy(models, style);

/** What stands between two reports of one format; an empty line where nothing else is said. */
const SEPARATORS: Readonly<Record<string, string>> = { yaml: '---\n', json: '' };

/**
 * `flotilla status`: what is true of each model, in a cluster or a dump of one; 1 unless all groups are available, or the
 * goal of `--wait` is reached.
 */
export async function status(call: Call): Promise<ExitCode> {
  const { world, options } = call;
  const goal = goalOf(options['wait']);
  const timeoutMs = timeoutOf(options['timeout'], goal);
  const asked = askedModels(call);
  if (asked === 'invalid') return 1;
  const isShown = options['watch'] === true;
  const listen = listenOf(options['listen'], isShown);
  const reportOf = reporter(call);
  if (isShown || (goal !== undefined && options['from'] === undefined)) {
    const separator = SEPARATORS[String(options['output'])] ?? '\n';
    return followStatus(call, { asked, goal, timeoutMs, isShown, listen, reportOf, separator });
  }
  const models = judge(call, asked, await readLive(call, asked.scope));
  world.stdout.write(reportOf(models));
  if (goal === undefined) return areAvailable(models) ? 0 : 1;
  if (haveReached(models, goal)) return 0;
  sayUnmet(call, models, goal);
  return 1;
}

function reporter({ world, options, common }: Call): (models: readonly JudgedModel[]) => string {
  const style = styleFor(world, world.stdout, common.color);
  const report = options['why'] === true ? WHY : REPORTS[String(options['output'])];
  if (report === undefined) throw new Error(`commander let the format ${options['output']} pass`);
  return (models) =>
    report(
      models.map(({ status: model }) => model),
      { style, readAt: world.now(), width: world.stdout.columns },
    );
}

function goalOf(wait: string | boolean | undefined): Goal | undefined {
  if (wait === undefined || wait === false) return undefined;
  return wait === 'stage' || wait === 'updated' ? wait : 'available';
}

function listenOf(listen: string | boolean | undefined, isWatching: boolean): string | undefined {
  if (typeof listen !== 'string') return undefined;
  if (isWatching) return listen;
  throw new WorldError({
    tried: 'use',
    on: `--listen ${listen}`,
    why: 'a state that is read once would be served for ever',
    hint: 'Add --watch.',
  });
}

function timeoutOf(timeout: string | boolean | undefined, goal: Goal | undefined): number | undefined {
  if (typeof timeout !== 'string') return undefined;
  if (goal !== undefined) return durationMs('--timeout', timeout);
  throw new WorldError({
    tried: 'use',
    on: `--timeout ${timeout}`,
    why: 'nothing is waited for',
    hint: 'Add --wait, --wait=stage or --wait=updated.',
  });
}
