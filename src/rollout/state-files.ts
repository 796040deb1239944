import { revisionFile } from '../model/layout.ts';
import { inOrder } from '../model/order.ts';
import type { History, RolloutState } from '../model/rollout.ts';
import type { TextFile } from '../model/text-file.ts';
import { withHeader } from '../yaml/header.ts';
import { toYaml } from '../yaml/write.ts';
import { revisionDocument, rolloutDocument } from './state-documents.ts';

/** The text of rollout.yaml: the states of the models of one folder, in the order given. */
export function rolloutText(source: string, states: readonly RolloutState[]): string {
  return withHeader(source, states.map((state) => toYaml(rolloutDocument(state))).join('---\n'));
}

/** The files of a model's revisions, from the folder of its ModelInfer. */
export function revisionFiles(source: string, { state, snapshots }: Required<History>): readonly TextFile[] {
  return snapshots.map((snapshot) => ({
    path: revisionFile(state.name, snapshot.revision),
    text: () => withHeader(source, toYaml(inOrder({ ...revisionDocument(state, snapshot) }))),
  }));
}
