import { WorldError } from '../../io/world-error.ts';
import { namespacedName } from '../../model/names.ts';
import type { Workspace, WorkspaceModel } from './workspace.ts';

/**
 * The model that a command line names, as `name` or `namespace/name`; the only one where nothing is named.
 * @throws WorldError when there is none, or when several could be meant
 */
export function selectModel(workspace: Workspace, name: string | undefined): WorkspaceModel {
  const [only, ...others] = selectModels(workspace, name);
  if (only !== undefined && others.length === 0) return only;
  throw choice(workspace, name, 'several models could be meant');
}

/**
 * The models that a command line names, as `name` or `namespace/name`; all where nothing is named.
 * @throws WorldError when there is none
 */
export function selectModels(workspace: Workspace, name: string | undefined): readonly WorkspaceModel[] {
  const found = workspace.models.filter(
    ({ model }) => name === undefined || model.name === name || namespacedName(model) === name,
  );
  if (found.length === 0) throw choice(workspace, name, 'there is no such model');
  return found;
}

function choice({ models }: Workspace, name: string | undefined, why: string): WorldError {
  const known = models.map(({ model }) => namespacedName(model)).join(', ');
  return new WorldError({ tried: 'choose', on: name ?? 'a model', why, hint: `Name one of ${known}.` });
}
