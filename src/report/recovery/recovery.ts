import { instantText } from '../../model/instant.ts';
import { namespacedName } from '../../model/names.ts';
import type { AskedObject, DeletionOutcome, DoneDeletion, ModelRecovery, RecoveryRound } from '../../model/recovery.ts';
import { type Cell, columns } from '../columns.ts';
import type { Look, Style } from '../formats.ts';
import { countText } from '../words.ts';

/** What each outcome is called, and how it is marked. */
const OUTCOMES = {
  planned: { word: 'would delete', mark: 'yellow' },
  deleted: { word: 'deleted', mark: 'green' },
  gone: { word: 'gone already', mark: 'dim' },
  replaced: { word: 'replaced already', mark: 'dim' },
  forbidden: { word: 'not allowed', mark: 'red' },
  failed: { word: 'no answer', mark: 'red' },
} as const satisfies Readonly<Record<DeletionOutcome, { readonly word: string; readonly mark: keyof Style }>>;

/**
 * What was done for each model: a line for each pod that was deleted, that waits or that is left alone, in a dry run for each
 * other pod of the groups that are down, too, and a sentence; then a line for each object of an agent that was asked. The time
 * is said where one round follows another.
 */
export function recoveryText({ models, asked, at }: RecoveryRound, { style }: Pick<Look, 'style'>): string {
  const time = at === undefined ? '' : `${style.dim(instantText(at))} `;
  return `${models.map((model) => `${time}${modelText(model, style)}`).join('')}${askedText(asked)}`;
}

function modelText(model: ModelRecovery, style: Style): string {
  const { rules, deletions, waiting, held, kept } = model;
  const title = `${style.bold(namespacedName(model))}: ${rules.policy}, ${rules.restartGracePeriodSeconds} s after a failure`;
  const rows: (readonly Cell[])[] = [
    ...deletions.map(({ outcome, name: pod, reason }): readonly Cell[] => {
      const { word, mark } = OUTCOMES[outcome];
      return [{ text: word, mark: style[mark] }, { text: pod }, { text: reason }];
    }),
    ...waiting.map(({ name: pod, until, reason }) => [
      { text: 'waits', mark: style.yellow },
      { text: pod },
      { text: `until ${instantText(until)}: ${reason}` },
    ]),
    ...held.map(({ name: pod, reason }) => [{ text: 'left', mark: style.dim }, { text: pod }, { text: reason }]),
    ...kept.map(({ name: pod, reason }) => [{ text: 'stays', mark: style.dim }, { text: pod }, { text: reason }]),
  ];
  return `${title}\n${columns(rows)}${verdict(deletions, waiting.length + held.length)}\n`;
}

function verdict(deletions: readonly DoneDeletion[], others: number): string {
  if (deletions.length === 0) return others === 0 ? 'No pod has failed.' : 'Nothing to delete now.';
  const of = (outcome: DeletionOutcome): readonly DoneDeletion[] =>
    deletions.filter((deletion) => deletion.outcome === outcome);
  const planned = of('planned');
  if (planned.length > 0) return `${podsOf(planned)} would be deleted.`;
  const deleted = of('deleted');
  const undone = of('forbidden').length + of('failed').length;
  return [
    ...(deleted.length > 0 ? [`${podsOf(deleted)} deleted: the agent makes them anew.`] : []),
    ...(undone > 0 ? [`${countText(undone, 'pod')} could not be deleted.`] : []),
    ...(deleted.length + undone === 0 ? ['None of them was left to delete.'] : []),
  ].join(' ');
}

function podsOf(deletions: readonly DoneDeletion[]): string {
  const groups = new Set(deletions.map(({ ordinal }) => ordinal)).size;
  return `${countText(deletions.length, 'pod')} of ${countText(groups, 'group')}`;
}

/** A line for each object of an agent: whether it was asked to apply anew. */
function askedText(asked: readonly AskedObject[]): string {
  return asked.map((each) => `${outcomeText(each)} ${namespacedName(each)}\n`).join('');
}

function outcomeText({ agent, kind, outcome }: AskedObject): string {
  if (outcome === 'gone') return `could not ask ${agent}, there is no ${kind.kind}`;
  return `${outcome === 'forbidden' ? 'not allowed to ask' : 'asked'} ${agent} to apply`;
}

/** A round as a JSON object, on one line where rounds follow one another; times are RFC 3339. */
export function recoveryJson({ models, asked, at }: RecoveryRound): string {
  const entries = models.map(({ name, namespace, rules, deletions, waiting, held, kept }) => ({
    name,
    namespace,
    recoveryPolicy: rules.policy,
    restartGracePeriodSeconds: rules.restartGracePeriodSeconds,
    deletions,
    waiting: waiting.map((wait) => ({ ...wait, until: instantText(wait.until) })),
    held,
    kept,
  }));
  const objects = asked.map(({ namespace, name, outcome }) => ({ namespace, name, outcome }));
  return `${JSON.stringify({ models: entries, asked: objects }, null, at === undefined ? 2 : 0)}\n`;
}
