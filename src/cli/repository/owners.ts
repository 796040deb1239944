import { join } from 'node:path';
import type { Agent, Holding } from '../../agents/agent.ts';
import { type AgentChoice, agentFiles } from '../../agents/files.ts';
import { leadsTo } from '../../agents/objects.ts';
import {
  type Holdings,
  holderOf,
  isSameOwner,
  isWithinOwner,
  type Loss,
  lossesOf,
  lossTitle,
} from '../../agents/ownership.ts';
import { agentModel } from '../../compile.ts';
import { diffObjects } from '../../diff/groups.ts';
import type { AllHandedOver, HandedOver } from '../../diff/outage.ts';
import type { PodFate } from '../../diff/tally.ts';
import { pathFrom } from '../../io/folders.ts';
import { groupCount } from '../../model/assignments.ts';
import type { ModelDiff } from '../../model/diff.ts';
import type { Place } from '../../model/layout.ts';
import { ordinalsIn } from '../../model/ordinals.ts';
import type { Session } from '../command.ts';
import type { World } from '../world.ts';
import { type LiveTexts, liveParts, manifestsIn } from './manifests.ts';
import { type CompiledModel, emitRequest } from './trees.ts';
import type { Workspace } from './workspace.ts';

/** A text before and after; undefined where it is not there. */
export type TextPair = readonly [before: string | undefined, after: string | undefined];

/** What the agents' objects apply before and after a change, read from those of their files that differ. */
export function holdingsIn({ agents }: Session, files: ReadonlyMap<string, TextPair>): readonly Holdings[] {
  const differing = [...files].filter(([, [before, after]]) => before !== after);
  return agents.flatMap((agent) => {
    const own = differing.filter(([path]) => path.startsWith(`${agent.folders[0]}/`));
    const read = (side: 0 | 1) =>
      own.flatMap(([path, texts]) => {
        const text = texts[side];
        const objects = text === undefined ? [] : manifestsIn(path, text);
        return objects.flatMap((object) => agent.holdingOf(object) ?? []);
      });
    return own.length === 0 ? [] : [{ agent, before: read(0), after: read(1) }];
  });
}

/**
 * What agents do with pods that the API server would change in place, told from the files by which they apply them so far.
 * @param texts - those files, by path from the output folder; asked for once, when a pod needs it
 */
export function fatesUnder({ agents }: Session, texts: () => ReadonlyMap<string, string>): PodFate {
  const held = new Map<Agent, readonly Holding[]>();
  const holdingsOf = (agent: Agent): readonly Holding[] => {
    const known = held.get(agent) ?? heldBy(agent, texts());
    held.set(agent, known);
    return known;
  };
  return ({ namespace, model: name, ordinal }, pods, changed) => {
    for (const agent of agents) {
      if (agent.fateOf === undefined) continue;
      const fate = agent.fateOf(pods, changed, holderOf(holdingsOf(agent), { namespace, name }, ordinal));
      if (fate !== undefined) return fate;
    }
    return undefined;
  };
}

/** The files in which an output folder holds agents' objects, by path from there. */
export function agentTextsIn({ world: { files }, agents }: Session, output: string): ReadonlyMap<string, string> {
  return new Map(
    agents.flatMap(({ folders: [folder] }) =>
      (files.list(join(output, folder)) ?? []).flatMap(({ name, kind }) => {
        const text = kind === 'file' && /\.ya?ml$/.test(name) ? files.read(join(output, folder, name)) : undefined;
        return text === undefined ? [] : [[`${folder}/${name}`, text] as const];
      }),
    ),
  );
}

/**
 * Whether the agents' objects keep the pods of a model whose files move to another folder: those of before are known, and
 * each lets go of its pods, or follows them under its own name.
 */
export function keepsMoved(
  session: Session,
  { place, ordinals }: { readonly place: Place; readonly ordinals: readonly number[] },
  [before, after]: readonly [before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>],
): boolean {
  const holdings = session.agents.map((agent) => ({
    agent,
    before: heldBy(agent, before),
    after: heldBy(agent, after),
  }));
  const isKnown = (ordinal: number): boolean =>
    holdings.some((each) => holderOf(each.before, place, ordinal) !== undefined);
  return ordinals.every(isKnown) && lossesOf(place, ordinals, holdings).length === 0;
}

function heldBy(agent: Agent, texts: ReadonlyMap<string, string>): readonly Holding[] {
  const isOwn = (path: string): boolean => `/${path}`.includes(`/${agent.folders[0]}/`);
  return [...texts].flatMap(([path, text]) =>
    isOwn(path) ? manifestsIn(path, text).flatMap((object) => agent.holdingOf(object) ?? []) : [],
  );
}

/** The agents' files as flotilla writes them for some models, by path from the output folder. */
export function agentTexts(
  { root }: World,
  { project, output }: Workspace,
  compiled: readonly CompiledModel[],
): ReadonlyMap<string, () => string> {
  const repository: { project: AgentChoice; output: string } = { project, output: pathFrom(root, output) };
  return new Map(
    compiled.flatMap((each) =>
      agentFiles(agentModel(emitRequest(each)), repository).map(({ path, text }) => [path, text] as const),
    ),
  );
}

/** A model, and the texts of its live manifests before, by path from the output folder; read when they are asked for. */
export interface OwnedModel {
  readonly compiled: CompiledModel;
  readonly before: () => LiveTexts;
}

/** What a change of owner takes out of service of a model, and who loses it; undefined where nobody loses anything. */
export function lostToOthers(
  session: Session,
  holdings: readonly Holdings[],
  owned: OwnedModel,
): { readonly handedOver: HandedOver; readonly losses: readonly Loss[] } | undefined {
  const { model, compilation } = owned.compiled;
  const groups = Array.from({ length: groupCount(compilation.history.state.groups) }, (_, ordinal) => ordinal);
  if (lossesOf(model, groups, holdings).length === 0) return undefined;
  const diff = allGone(session, owned);
  if (diff === undefined) return undefined;
  const wereThere = new Set(diff.before.flatMap(({ ordinals }) => ordinalsIn(ordinals)));
  const losses = lossesOf(
    model,
    groups.filter((ordinal) => wereThere.has(ordinal)),
    holdings,
  );
  if (losses.length === 0) return undefined;
  const handedOver: HandedOver = {
    ordinals: [...new Set(losses.flatMap(({ ordinals }) => ordinals))],
    cause: losses.every(isWithinOwner) ? 'steered' : 'owner-changed',
    title: losses.map(lossTitle).sort().join(', '),
  };
  return { handedOver, losses };
}

/**
 * The groups of a model whose owners go with the object that applies them all: what applies the agents' own folder looks elsewhere, or is
 * gone, and prunes them.
 * @param folder - the output folder, from the root
 * @param texts - the agents' files before and after, by path from the output folder
 */
export function lostWithRoot(
  { agents }: Session,
  { model, compilation }: CompiledModel,
  { folder, texts: [before, after] }: { readonly folder: string; readonly texts: readonly [LiveTexts, LiveTexts] },
): readonly HandedOver[] {
  const groups = Array.from({ length: groupCount(compilation.history.state.groups) }, (_, ordinal) => ordinal);
  return agents.flatMap((agent) => {
    const isRoot = ({ path }: Holding): boolean => leadsTo(path, [folder, agent.folders[0]].filter(Boolean).join('/'));
    const all = heldBy(agent, before);
    const root = all.find(isRoot);
    const now = heldBy(agent, after).find(isRoot);
    if (root?.prunes !== true || (now !== undefined && isSameOwner(root.owner, now.owner))) return [];
    const ordinals = groups.filter((ordinal) => holderOf(all, model, ordinal)?.prunes === true);
    const title = `${agent.id} ${root.owner.namespace}/${root.owner.name} lets go of all`;
    return ordinals.length === 0 ? [] : [{ ordinals, cause: 'owner-changed' as const, title }];
  });
}

/** All that agents do to the groups of a model; undefined where that is nothing, or none of them was there. */
export function allHandedOver(
  session: Session,
  owned: OwnedModel,
  by: readonly HandedOver[],
): AllHandedOver | undefined {
  const whole = by.length === 0 ? undefined : allGone(session, owned);
  return whole === undefined ? undefined : { by, whole };
}

// As if all of it went: the pods may be the same, and yet they are pruned, or made anew.
function allGone({ dialects }: Session, { compiled: { model }, before }: OwnedModel): ModelDiff | undefined {
  const parts = liveParts(before(), [], { now: () => undefined });
  return diffObjects(parts, dialects).models.find(
    ({ namespace, name }) => namespace === model.namespace && name === model.name,
  );
}
