import type { FitPlace, FitReport, FitRoom, FitStep, FitVerdict, GangFit } from '../../model/fit.ts';
import { FLOTILLA_API, namespacedName } from '../../model/names.ts';
import { groupedBy } from '../../model/sequence.ts';
import type { Look } from '../formats.ts';
import { cell, cellCode } from '../markdown.ts';
import { countText } from '../words.ts';

/** A verdict in a word or two. */
export const VERDICT_TEXT: Readonly<Record<FitVerdict, string>> = {
  whole: 'fits',
  started: 'starts, and the rest waits',
  none: 'waits',
  depends: 'depends on chance',
};

/** The answer for people at a terminal: step by step where models are asked for, else gang by gang. */
export function fitText(report: FitReport, { style }: Pick<Look, 'style'>): string {
  const mark = (verdict: FitVerdict, text: string) =>
    verdict === 'whole' ? style.green(text) : verdict === 'none' ? style.red(text) : style.yellow(text);
  const steps = modelsOf(report).flatMap(([model, all]) => [
    style.bold(model),
    ...stepRanges(all).flatMap(({ step, title }) => [
      `  ${title}: ${mark(step.verdict, VERDICT_TEXT[step.verdict])}`,
      ...alike(step.gangs.filter(({ verdict }) => verdict !== 'whole')).map((gangs) => `    ${gangsText(gangs)}`),
    ]),
    ...report.room.filter((room) => roomKey(room) === model).map((room) => `  ${roomText(room)}`),
  ]);
  const gangs =
    report.steps.length > 0
      ? []
      : alike(report.gangs).map((gangs) => {
          const { verdict } = gangs[0];
          return `${mark(verdict, VERDICT_TEXT[verdict])}: ${gangsText(gangs)}`;
        });
  const lines = [...report.whatIf.map((each) => `If ${each}:`), ...steps, ...gangs, ...report.notes, verdictOf(report)];
  return `${lines.join('\n')}\n`;
}

/** The answer as JSON, kind FitReport. */
export function fitJson(report: FitReport): string {
  return `${JSON.stringify({ apiVersion: FLOTILLA_API, kind: 'FitReport', ...report }, null, 2)}\n`;
}

/** The answer for a comment on a pull request: a sentence, and a table of the steps that are not plain. */
export function fitMarkdown(report: FitReport): string {
  const rows = report.steps.flatMap((step) =>
    alike(step.gangs.filter(({ verdict }) => verdict !== 'whole')).map((gangs) =>
      row([cellCode(`${step.namespace}/${step.model}`), stageTitle(step.stage)], gangs),
    ),
  );
  const others = report.steps.length > 0 ? [] : report.gangs.filter(({ verdict }) => verdict !== 'whole');
  const all = [...rows, ...alike(others).map((gangs) => row(['', ''], gangs))].join('');
  const table = all === '' ? '' : `\n| model | stage | gangs | | why |\n| --- | --- | --- | --- | --- |\n${all}`;
  const room = report.room.map((each) => `- ${cellCode(roomKey(each))}: ${roomText(each)}\n`).join('');
  const notes = [...report.whatIf.map((each) => `If ${each}.`), ...report.notes].map((each) => `- ${each}\n`).join('');
  return `${verdictOf(report)}\n${table}${room === '' ? '' : `\n${room}`}${notes === '' ? '' : `\n${notes}`}`;
}

/** One sentence that says it all: the first step that waits and why, or that all fits. */
export function verdictOf(report: FitReport): string {
  const { steps, gangs } = report;
  const waiting = waitingText(report);
  // A name keeps its case.
  if (waiting !== undefined)
    return `${waiting.replace(/^[a-z]+(?= )/, (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)}.`;
  if (steps.length + gangs.length === 0) return 'Nothing seeks a place.';
  const partly = [...steps, ...gangs].some(({ verdict }) => verdict === 'started');
  return partly ? 'Every gang starts; some of their pods wait.' : 'All of it fits.';
}

/**
 * The first step that does not start for sure, and why: `stage 5 of 16 will wait: rack-3 has 12 of 16 GPUs`, with the model's
 * name where there are several; undefined where all start.
 */
export function waitingText({ steps, gangs }: FitReport): string | undefined {
  const step = steps.find(isUnsure);
  if (step === undefined) {
    const gang = steps.length > 0 ? undefined : gangs.find(isUnsure);
    return gang === undefined ? undefined : `${namespacedName(gang)} ${waitsText(gang)}`;
  }
  const { model, namespace, stage } = step;
  const own = steps.filter((each) => each.model === model && each.namespace === namespace);
  const last = Math.max(0, ...own.map((each) => each.stage));
  const what = stage === 0 ? 'what Git would apply now' : stageTitle(stage, last);
  return `${own.length === steps.length ? '' : `${namespacedName({ namespace, name: model })}: `}${what} ${stepWaits(step)}`;
}

/** What becomes of a step that does not start for sure: `will wait: rack-3 has 12 of 16 GPUs`; the empty text for one that does. */
export function stepWaits({ gangs }: FitStep): string {
  const gang = gangs.find(isUnsure);
  return gang === undefined ? '' : waitsText(gang);
}

function isUnsure({ verdict }: { readonly verdict: FitVerdict }): boolean {
  return verdict === 'none' || verdict === 'depends';
}

function waitsText({ verdict, why, short }: GangFit): string {
  const what = verdict === 'none' ? 'will wait' : VERDICT_TEXT.depends;
  if (verdict !== 'none' || short === undefined) return `${what}: ${why}`;
  const { where, has, needs, resource } = short;
  return `${what}: ${where} has ${has} of ${needs} ${resource.endsWith('/gpu') ? 'GPUs' : resource}`;
}

/** Steps of each model, in their order, by its name. */
export function modelsOf({ steps }: FitReport): readonly (readonly [model: string, steps: readonly FitStep[]])[] {
  return [...groupedBy(steps, ({ namespace, model }) => `${namespace}/${model}`)];
}

/** `now` for what Git would apply, else the stage's number. */
export function stageTitle(stage: number, last = 0): string {
  return stage === 0 ? 'now' : `stage ${stage}${last > 0 ? ` of ${last}` : ''}`;
}

/** Neighbouring steps that fit as one row: `stages 2 to 16`. */
export function stepRanges(steps: readonly FitStep[]): readonly { readonly step: FitStep; readonly title: string }[] {
  const ranges: { step: FitStep; first: number; last: number }[] = [];
  for (const step of steps) {
    const before = ranges.at(-1);
    const joins =
      before !== undefined && before.first > 0 && before.step.verdict === 'whole' && step.verdict === 'whole';
    if (joins) before.last = step.stage;
    else ranges.push({ step, first: step.stage, last: step.stage });
  }
  return ranges.map(({ step, first, last }) => ({
    step,
    title: first === last ? stageTitle(first) : `stages ${first} to ${last}`,
  }));
}

/** How far a model can grow, in a sentence. */
export function roomText({ groups, isLeast, maxSurge, replicas, maxUnavailable }: FitRoom): string {
  const more = `room for ${isLeast ? 'at least ' : ''}${groups} more ${groups === 1 ? 'group' : 'groups'}`;
  const most = `maxSurge up to ${maxSurge}, replicas up to ${replicas}, maxUnavailable up to ${maxUnavailable}`;
  return `${groups === 0 ? 'no room for another group' : more}: ${most}`;
}

/** A model by its name, as its steps are grouped. */
export function roomKey({ namespace, model }: FitRoom): string {
  return `${namespace}/${model}`;
}

/** Gangs of which the same is said, together; at least one. */
type Alike = readonly [GangFit, ...GangFit[]];

/** Gangs of which the same is to be said, so that a cause that many have is told once. */
export function alike(gangs: readonly GangFit[]): readonly Alike[] {
  const groups = groupedBy(
    gangs,
    (gang) => `${gang.verdict} ${gang.bound}/${gang.of} ${gang.why}${placesText(gang.places)}`,
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others] as const],
  );
}

/** What becomes of gangs that are alike: which, how many of their pods, and why not more, or where they land. */
function gangsText(gangs: Alike): string {
  const [{ bound, of, places }] = gangs;
  const why = whyText(gangs[0]);
  return `${namesText(gangs)}: ${bound} of ${countText(of, 'pod')}${why === '' ? placesText(places) : `: ${why}`}`;
}

function namesText([first, ...others]: Alike): string {
  return others.length === 0 ? namespacedName(first) : `${namespacedName(first)} and ${others.length} more`;
}

function placesText(places: readonly FitPlace[]): string {
  return places.length === 0 ? '' : ` in ${places.map(({ name, pods }) => `${name} (${pods})`).join(', ')}`;
}

/** Gangs in front that are named; JSON has all. */
const MOST_NAMED = 3;

/** Why a gang waits, and behind which others. */
export function whyText({ why, behind }: GangFit): string {
  if (behind.length === 0) return why;
  const more = behind.length - MOST_NAMED;
  const names = behind.slice(0, MOST_NAMED).join(', ');
  return `${why}; without ${names}${more > 0 ? ` and ${more} more` : ''}, placed before it, it would start`;
}

function row(cells: readonly string[], gangs: Alike): string {
  const [{ verdict }] = gangs;
  return `| ${[...cells, cellCode(namesText(gangs)), VERDICT_TEXT[verdict], cell(whyText(gangs[0]))].join(' | ')} |\n`;
}
