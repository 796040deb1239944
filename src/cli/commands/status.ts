import { WorldError } from '../../io/world-error.ts';
import { namespacedName } from '../../model/names.ts';
import type { ModelStatus } from '../../model/status.ts';
import { stepText } from '../../report/next.ts';
import { STATUS_FORMATS } from '../../report/status/formats.ts';
import { nextOfStatus } from '../../report/status/next.ts';
import type { Goal } from '../../status/goals.ts';
import { areAvailable, followStatus, haveReached, sayUnmet, statusesOf } from '../cluster/follow.ts';
import { askedModels, type JudgedModel, judge } from '../cluster/models.ts';
import type { Publisher } from '../cluster/publish.ts';
import { openSource } from '../cluster/source.ts';
import { type LiveState, readState } from '../cluster/states.ts';
import type { Call, ExitCode, Session } from '../command.ts';
import { resultText, type Said, sayNext } from '../say.ts';
import type { STATUS } from '../tables/cluster.ts';

type Options = Call<typeof STATUS>['options'];

/** What stands between two reports of one format; an empty line where nothing else is said. */
const SEPARATORS: { readonly [Format in Options['output']]?: string } = { yaml: '---\n', json: '' };

/**
 * `flotilla status`: what is true of each model, in a cluster or a dump of one; 1 unless all groups are available, or the
 * goal of `--wait` is reached.
 */
export async function status(call: Call<typeof STATUS>): Promise<ExitCode> {
  const { world, paths, options } = call;
  const goal = goalOf(options);
  const timeoutMs = timeoutOf(options, goal);
  const asked = askedModels(call, paths[0], options);
  if (asked === 'invalid') return 1;
  const publisher = await publisherOf(call);
  const aside = { ...asked.aside, asksForQueues: true, asksForWorkloads: true };
  const scope = { ...asked.scope, ...aside, asksForObjects: publisher !== undefined };
  const isShown = options.watch === true;
  const listen = listenOf(options);
  const load = options.why ? whyWriter : STATUS_FORMATS[options.output];
  const reportOf = (models: readonly ModelStatus[]): Promise<Said> => resultText(call, load, models);
  const judged = (state: LiveState) => judge(asked, state, options.compat);
  if (isShown || (goal !== undefined && options.from === undefined)) {
    const separator = SEPARATORS[options.output] ?? '\n';
    return followStatus(call, {
      scope,
      options,
      judge: judged,
      goal,
      timeoutMs,
      isShown,
      listen,
      publisher,
      reportOf,
      separator,
    });
  }
  const source = await openSource(call, options);
  const state = await readState(call, source, scope);
  const models = judged(state);
  if (source.kind === 'cluster') await publisher?.(source.cluster, state, models);
  const { text, as } = await reportOf(statusesOf(models));
  world.stdout.write(text, as);
  if (isForPeople(options)) sayNextSteps(call, models);
  if (goal === undefined) return areAvailable(models) ? 0 : 1;
  if (haveReached(models, goal)) return 0;
  sayUnmet(call, models, goal);
  return 1;
}

/** Whether somebody reads what is written, and no program or page. */
function isForPeople({ why, output }: Options): boolean {
  return why === true || output === 'table' || output === 'wide' || output === 'tree';
}

/** Models whose next step is said one by one. */
const MOST_TOLD = 5;

function sayNextSteps(call: Session, models: readonly JudgedModel[]): void {
  const steps = models.flatMap(({ status, rollout }) => {
    const step = nextOfStatus(status, rollout);
    if (step === undefined) return [];
    const next = stepText(step);
    return [models.length === 1 ? next : `${namespacedName(status)}: ${next}`];
  });
  for (const step of steps.slice(0, MOST_TOLD)) sayNext(call, step);
  if (steps.length > MOST_TOLD) sayNext(call, `${steps.length - MOST_TOLD} more models have one`);
}

async function publisherOf(call: Call<typeof STATUS>): Promise<Publisher | undefined> {
  const { from, publish } = call.options;
  if (publish === undefined) return undefined;
  if (from === undefined) return (await import('../cluster/publish.ts')).publisher(call);
  throw new WorldError({
    tried: 'publish',
    on: `what ${from} says`,
    why: 'the cluster may be in another state by now',
    hint: 'Leave out --from, or leave out --publish.',
  });
}

async function whyWriter() {
  return (await import('../../report/status/why.ts')).statusWhy;
}

function goalOf({ wait }: Options): Goal | undefined {
  return wait === true ? 'available' : wait;
}

function listenOf({ listen, watch }: Options): string | undefined {
  if (listen === undefined || watch) return listen;
  throw new WorldError({
    tried: 'use',
    on: `--listen ${listen}`,
    why: 'a state that is read once would be served for ever',
    hint: 'Add --watch.',
  });
}

function timeoutOf({ timeout }: Options, goal: Goal | undefined): number | undefined {
  if (timeout === undefined) return undefined;
  if (goal !== undefined) return durationMs('--timeout', timeout);
  throw new WorldError({
    tried: 'use',
    on: `--timeout ${timeout}`,
    why: 'nothing is waited for',
    hint: 'Add --wait, --wait=stage or --wait=updated.',
  });
}

const DURATION = /^(?=\d)(?:(\d{1,5})h)?(?:(\d{1,6})m)?(?:(\d{1,7})s)?$/;

/** Reads a duration as kubectl takes it, `90s`, `10m` or `1h30m`. */
function durationMs(option: string, text: string): number {
  const match = DURATION.exec(text);
  if (match === null) {
    const why = 'it is not a duration';
    throw new WorldError({ tried: 'use', on: `${option} ${text}`, why, hint: 'Write one such as 90s, 10m or 1h30m.' });
  }
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}
