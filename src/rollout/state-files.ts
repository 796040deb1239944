import { inOrder } from '../model/json.ts';
import type { TextFile } from '../model/layout.ts';
import { revisionFile } from '../model/layout.ts';
import type { RolloutState, Snapshot } from '../model/rollout.ts';
import { withHeader } from '../yaml/header.ts';
import { toYaml } from '../yaml/write.ts';
import { revisionDocument, rolloutDocument, type SnapshotOwner } from './state-documents.ts';

/** The text of rollout.yaml: the states of the models of one folder, in the order given. */
export function rolloutText(source: string, states: readonly RolloutState[]): string {
  return withHeader(source, states.map((state) => toYaml(rolloutDocument(state))).join('---\n'));
}

/** The files of a model's revisions, from the folder of its ModelInfer. */
export function revisionFiles(
  source: string,
  model: SnapshotOwner,
  snapshots: readonly Snapshot[],
): readonly TextFile[] {
  return snapshots.map((snapshot) => ({
    path: revisionFile(model.name, snapshot.revision),
    text: () => withHeader(source, toYaml(inOrder({ ...revisionDocument(model, snapshot) }))),
  }));
}
