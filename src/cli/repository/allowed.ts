import type { WantedModel } from '../../model/outage.ts';
import type { CompiledModel } from './trees.ts';
import type { Workspace } from './workspace.ts';

/** What the spec of a compiled model allows. */
export function wantedOf({ model }: CompiledModel, { project }: Workspace): WantedModel {
  const roles = Object.fromEntries(model.current.roles.map(({ name, replicas }) => [name, replicas]));
  const isStagedByAgent = project.options.promotion === 'automatic';
  return { replicas: model.replicas, maxUnavailable: model.budget.maxUnavailable, roles, isStagedByAgent };
}
