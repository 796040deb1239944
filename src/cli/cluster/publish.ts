import type { Cluster, StatusWrite } from '../../io/cluster-port.ts';
import { WorldError } from '../../io/world-error.ts';
import { modelObjectKind } from '../../model/model-object.ts';
import { namespacedName } from '../../model/names.ts';
import { publishedStatus } from '../../status/published.ts';
import type { Session } from '../command.ts';
import { sayNotes } from '../say.ts';
import type { JudgedModel } from './models.ts';
import type { LiveState } from './states.ts';

/** Writes what was judged of a state into the status of the objects that stand for the models. */
export type Publisher = (cluster: Cluster, state: LiveState, models: readonly JudgedModel[]) => Promise<void>;

/**
 * Makes a publisher: it writes what an object does not say yet. What keeps it from that is said on stderr, each thing once, and
 * keeps nobody from seeing the state.
 */
export function publisher(session: Session): Publisher {
  const said = new Set<string>();
  return async (cluster, state, models) => {
    for (const model of models) {
      const why = await publish(cluster, state, model);
      const { dialect, ...place } = model.expectation;
      const note = `the status of the ${dialect.kind} ${namespacedName(place)} is not published: ${why}`;
      if (why === undefined || said.has(note)) continue;
      said.add(note);
      sayNotes(session, [note]);
    }
  };
}

/** @returns why it cannot be written; undefined where it is there */
async function publish(
  cluster: Cluster,
  { modelObjects = [] }: LiveState,
  { expectation, status }: JudgedModel,
): Promise<string | undefined> {
  const { dialect, namespace, name } = expectation;
  const object = modelObjects.find(
    (each) => each.namespace === namespace && each.name === name && each.labels[dialect.keys.labels.name] === name,
  );
  if (object === undefined) return WHY_NOT.gone;
  const wanted = publishedStatus(status, expectation, object.manifest);
  if (wanted === undefined) return undefined;
  const kind = modelObjectKind(dialect);
  const outcome = await cluster.writeStatus({ kind, namespace, name }, wanted).catch(orFailure);
  return outcome instanceof WorldError ? outcome.message : WHY_NOT[outcome];
}

const WHY_NOT: Readonly<Record<StatusWrite, string | undefined>> = {
  written: undefined,
  gone: 'the cluster holds no such object, or it may not be read; flotilla.yaml asks for it by crd: true',
  forbidden: 'the server forbids it, ask for what deploy/publish gives',
};

/** What was read is still to be shown. */
function orFailure(error: unknown): WorldError {
  if (error instanceof WorldError) return error;
  throw error;
}
