import { join } from 'node:path';
import type { AgentModel } from '../../agents/agent.ts';
import { type AgentChoice, agentFiles } from '../../agents/files.ts';
import { agentModelOf } from '../../agents/objects.ts';
import { type Holdings, type Loss, lossesOf, lossTitle } from '../../agents/ownership.ts';
import { diffObjects } from '../../diff/groups.ts';
import { type HandedOver, outageOf } from '../../diff/outage.ts';
import { pathFrom } from '../../io/folders.ts';
import { modelFolder } from '../../model/layout.ts';
import { groupCount, ordinalsIn } from '../../model/ordinals.ts';
import type { AcceptedOutage, ModelOutage } from '../../model/outage.ts';
import type { Session } from '../command.ts';
import type { World } from '../world.ts';
import { wantedOf } from './allowed.ts';
import { type LiveTexts, liveParts, manifestsIn } from './manifests.ts';
import type { CompiledModel } from './trees.ts';
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

/** The agents' files as flotilla writes them for some models, by path from the output folder. */
export function agentTexts(
  { root }: World,
  { project, output }: Workspace,
  compiled: readonly CompiledModel[],
): ReadonlyMap<string, () => string> {
  const repository: { project: AgentChoice; output: string } = { project, output: pathFrom(root, output) };
  return new Map(
    compiled.flatMap((each) => agentFiles(agentModel(each), repository).map(({ path, text }) => [path, text] as const)),
  );
}

function agentModel({ model, source, compilation }: CompiledModel): AgentModel {
  const groups = groupCount(compilation.history.state.groups);
  return agentModelOf(model, source.name, groups);
}

/** A model, and what is needed to tell what a new owner in an agent would cost it. */
export interface OwnedModel {
  readonly workspace: Workspace;
  readonly compiled: CompiledModel;
  /** Texts of its live manifests before, by path from the output folder; read when they are asked for. */
  readonly before: () => LiveTexts;
  readonly accepted: readonly AcceptedOutage[];
}

/** What a change of owner takes out of service of a model, and who loses it; undefined where nobody loses anything. */
export function lostToOthers(
  session: Session,
  holdings: readonly Holdings[],
  { workspace, compiled, before, accepted }: OwnedModel,
): { readonly outage: ModelOutage; readonly losses: readonly Loss[] } | undefined {
  const { model, compilation } = compiled;
  const groups = Array.from({ length: groupCount(compilation.history.state.groups) }, (_, ordinal) => ordinal);
  if (lossesOf(model, groups, holdings).length === 0) return undefined;
  // As if all of it went: the pods may be the same, and yet they are pruned.
  const parts = liveParts(before(), [], () => undefined);
  const diff = diffObjects(parts, session.dialects).models.find(
    ({ namespace, name }) => namespace === model.namespace && name === model.name,
  );
  if (diff === undefined) return undefined;
  const wereThere = new Set(diff.before.flatMap(({ ordinals }) => ordinalsIn(ordinals)));
  const kept = groups.filter((ordinal) => wereThere.has(ordinal));
  const losses = lossesOf(model, kept, holdings);
  if (losses.length === 0) return undefined;
  const handedOver: HandedOver = {
    ordinals: [...new Set(losses.flatMap(({ ordinals }) => ordinals))],
    title: losses.map(lossTitle).sort().join(', '),
  };
  const { environment, output } = workspace;
  const told = environment === undefined ? diff : { ...diff, environment };
  const folder = pathFrom(session.world.root, join(output, modelFolder(model)));
  const wanted = wantedOf(compiled, workspace);
  return { outage: outageOf({ diff: told, folder, wanted, handedOver }, accepted), losses };
}
