import { WorldError } from '../../io/world-error.ts';
import { runFunction } from '../../krm/function.ts';
import { RESOURCE_LIST_API } from '../../krm/items.ts';
import type { JsonObject } from '../../model/json.ts';
import { hasError, withoutPlaces } from '../../model/problem.ts';
import { DUMP_LIMITS, parseManifests } from '../../yaml/read.ts';
import { toYaml } from '../../yaml/write.ts';
import type { Call, ExitCode, Session } from '../command.ts';
import { sayProblems } from '../say.ts';
import type { FN } from '../tables/setup.ts';

/** `flotilla fn`: a KRM function, a ResourceList on stdin and on stdout; 1 when an item has an error. */
export async function fn(call: Call<typeof FN>): Promise<ExitCode> {
  const { list, problems } = runFunction(readList(call), call);
  call.world.stdout.write(toYaml(list), 'document');
  sayProblems(call, withoutPlaces(problems));
  return hasError(problems) ? 1 : 0;
}

function readList({ world }: Session): JsonObject {
  const { objects, problems } = parseManifests('<stdin>', world.readStdin(DUMP_LIMITS.bytes));
  const [list, ...others] = objects;
  const isList = list?.['kind'] === 'ResourceList' && list['apiVersion'] === RESOURCE_LIST_API;
  if (list !== undefined && isList && others.length === 0 && problems.length === 0) return list;
  throw new WorldError({
    tried: 'read',
    on: '<stdin>',
    why: problems[0]?.message ?? `it is not one ResourceList of ${RESOURCE_LIST_API}`,
    hint: 'Have kustomize, kpt or another tool for KRM functions run flotilla fn.',
  });
}
