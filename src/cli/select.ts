import { WorldError } from '../io/world-error.ts';
import { modelKey } from '../parse-state.ts';
import type { Workspace, WorkspaceModel } from './workspace.ts';

/**
 * The model that a command line names, as `name` or `namespace/name`; the only one where nothing is named.
 * @throws WorldError when there is none, or when several could be meant
 */
export function selectModel({ models }: Workspace, name: string | undefined): WorkspaceModel {
  const found = models.filter(({ model }) => name === undefined || model.name === name || modelKey(model) === name);
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return only;
  const known = models.map(({ model }) => modelKey(model)).join(', ');
  throw new WorldError({
    tried: 'choose',
    on: name ?? 'a model',
    why: only === undefined ? 'there is no such model' : 'several models could be meant',
    hint: `Name one of ${known}.`,
  });
}
