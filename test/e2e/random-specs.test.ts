import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { oddModelInfer } from '../support/odd-model-infer.ts';
import { RANDOM_NAMESPACES, randomModelInfer } from '../support/random-model-infer.ts';
import { randomModelServing } from '../support/random-model-serving.ts';
import { inParallel, pathOf, refusalOf, send } from './support/client.ts';
import { ensureNamespace, url } from './support/cluster.ts';
import { type Manifest, manifestsOf } from './support/manifests.ts';
import { say } from './support/say.ts';

const SPECS = 1000;
const AT_ONCE = 8;

beforeAll(async () => {
  for (const namespace of RANDOM_NAMESPACES) await ensureNamespace(namespace);
});

describe('what flotilla accepts, an API server accepts', () => {
  test.each([
    { specs: 'valid specs', arbitrary: randomModelInfer, leastAccepted: SPECS * 0.95 },
    { specs: 'valid ModelServings', arbitrary: randomModelServing, leastAccepted: SPECS * 0.95 },
    { specs: 'specs with an odd value', arbitrary: oddModelInfer, leastAccepted: SPECS / 4 },
  ])(`${SPECS} random $specs, by create and by server-side apply`, async ({ specs, arbitrary, leastAccepted }) => {
    const sample = fc.sample(arbitrary, { numRuns: SPECS, seed: 20_260_101 });
    let accepted = 0;
    let requests = 0;
    const refusals: string[] = [];
    for (const [index, document] of sample.entries()) {
      const manifests = manifestsOf(document);
      if (manifests === undefined) continue;
      accepted += 1;
      const answers = await inParallel(manifests, AT_ONCE, refusalsOf);
      requests += 2 * manifests.length;
      const refused = answers.flat();
      if (refused.length > 0) refusals.push(`${index}: ${refused[0]}`);
    }
    say(
      `${accepted} of ${SPECS} ${specs} accepted by flotilla, ${requests} requests, ${refusals.length} specs refused by the API server`,
    );
    expect(refusals).toEqual([]);
    expect(accepted).toBeGreaterThanOrEqual(leastAccepted);
  });
});

async function refusalsOf({ kind, namespace, name, yaml }: Manifest): Promise<readonly string[]> {
  const path = `${url}${pathOf(kind, namespace)}`;
  const query = 'dryRun=All&fieldValidation=Strict';
  const created = await send('POST', `${path}?${query}`, 'application/yaml', yaml);
  const apply = `${path}/${name}?${query}&fieldManager=flotilla-e2e`;
  const applied = await send('PATCH', apply, 'application/apply-patch+yaml', yaml);
  return Object.entries({ create: created, apply: applied }).flatMap(([how, reply]) => {
    const refusal = refusalOf(reply);
    return refusal === undefined ? [] : [`${how} ${kind} ${name}: ${refusal}`];
  });
}
