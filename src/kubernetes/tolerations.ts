import { isObject, type Json, type JsonObject } from '../model/json.ts';

/** The taints that Kubernetes gives to a node which does not report, or is not ready. */
const TAINTS = ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable'];

/** How long a pod stays on such a node. */
const STAY_SECONDS = 300;

/**
 * A pod's tolerations as the API server stores them: with one of each taint of a lost node, for five minutes, unless the
 * pod tolerates that taint already. With these written out, agents see no difference in the list.
 * @see https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#defaulttolerationseconds
 */
export function storedTolerations(tolerations: readonly Json[]): readonly Json[] {
  const missing = TAINTS.filter((taint) => !tolerations.some((each) => toleratesNoExecute(each, taint)));
  return [...tolerations, ...missing.map(toleration)];
}

function toleration(taint: string): JsonObject {
  return { effect: 'NoExecute', key: taint, operator: 'Exists', tolerationSeconds: STAY_SECONDS };
}

function toleratesNoExecute(toleration: Json, taint: string): boolean {
  if (!isObject(toleration)) return false;
  const { key = '', effect = '' } = toleration;
  return (key === taint || key === '') && (effect === 'NoExecute' || effect === '');
}
