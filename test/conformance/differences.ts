import type { ProblemCode } from '../../src/model/problem.ts';

/**
 * Why flotilla refuses a ModelInfer that MatrixInfer's CRD and webhook accept, by the code of the problem.
 * The rows are those of "deliberate differences" in docs/differences.md.
 */
export const REFUSED_HERE: Readonly<Partial<Record<ProblemCode, string>>> = {
  'worker-template': 'workerReplicas without a workerTemplate: MatrixInfer accepts it, and the group never gets ready',
  'system-key': 'a template that sets a system label to another value: MatrixInfer loses the pod',
  'missing-field':
    'empty templates and fields that an API server demands: MatrixInfer accepts, the API server refuses the pod',
  'out-of-range': 'negative seconds and the like',
  'unsupported-value': 'values that no API server takes (topologySpreadConstraints are ignored by MatrixInfer)',
  'unknown-field': 'unknown fields: MatrixInfer drops them',
  'invalid-value': 'what an API server refuses of a pod',
  'duplicate-value': 'what an API server or server-side apply refuses of a pod',
  'forbidden-field': 'what an API server refuses of a pod',
  'invalid-reference': 'what an API server refuses of a pod',
  'invalid-name': 'what an API server refuses of a pod; upper case in role names',
  'wrong-type': 'what an API server refuses of a pod',
  quantity: 'what an API server refuses of a pod',
};

/** Paths that MatrixInfer names and flotilla does not, with the reason. */
export const PATHS_NOT_NAMED: readonly { readonly path: RegExp; readonly reason: string }[] = [
  { path: /^<nil>$/, reason: 'the API server says only that it stopped looking' },
  { path: /^webhook decode$/, reason: 'no path: the webhook could not decode the number; flotilla names the field' },
  {
    path: /^spec\.rolloutStrategy\.rollingUpdateConfiguration$/,
    reason: 'that both budgets are 0 follows from one of them being no number, which is said',
  },
];
