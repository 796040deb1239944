import { objectAt } from '../model/fields.ts';
import { type JsonObject, pathText } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';

/** The object that a problem is about. */
export interface ResultSubject {
  readonly object: JsonObject;
  /** Its file; undefined where nothing says so. */
  readonly path: string | undefined;
  readonly index: number;
}

/**
 * A problem as a result of a KRM function.
 * @see https://github.com/kubernetes-sigs/kustomize/blob/master/cmd/config/docs/api-conventions/functions-spec.md
 */
export function functionResult(problem: Problem, subject: ResultSubject | undefined): JsonObject {
  const { code, severity, at, message, hint } = problem;
  return {
    message: hint === undefined ? message : `${message} (${hint})`,
    severity,
    ...(subject === undefined ? {} : subjectFields(subject)),
    ...(at.path.length === 0 ? {} : { field: { path: pathText(at.path) } }),
    tags: { code },
  };
}

function subjectFields({ object, path, index }: ResultSubject): JsonObject {
  const { apiVersion, kind } = object;
  const { name, namespace } = objectAt(object, 'metadata');
  const reference = Object.entries({ apiVersion, kind, name, namespace }).flatMap(([field, value]) =>
    typeof value === 'string' ? [[field, value] as const] : [],
  );
  return {
    resourceRef: Object.fromEntries(reference),
    ...(path === undefined ? {} : { file: { path, index } }),
  };
}
