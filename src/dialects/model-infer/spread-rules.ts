import { spreadConstraintProblems } from '../../kubernetes/accepts/pod-template.ts';
import { listAt, objectAt, textAt } from '../../model/fields.ts';
import { isArray, isObject, type Json } from '../../model/json.ts';
import { below, type Problem } from '../../model/problem.ts';
import { podLabels } from '../../model/vocabulary.ts';
import { type Inspected, podTemplates } from './inspected.ts';
import * as say from './rule-problems.ts';
import { VOCABULARY } from './vocabulary.ts';

/**
 * Rules of spec.topologySpreadConstraints, which become those of the entry pods: what an API server would refuse of them,
 * and what an entry template says once more.
 */
export function spreadProblems({ value, at, kubernetes }: Inspected): readonly Problem[] {
  const spread = objectAt(value, 'spec')['topologySpreadConstraints'];
  if (spread === undefined) return [];
  const known = new Set(listAt(value, 'spec', 'topologySpreadConstraints').map(keyOf));
  const repeated = podTemplates(value)
    .filter(({ isEntry }) => isEntry)
    .flatMap(({ template, path }) =>
      listAt(template, 'spec', 'topologySpreadConstraints').flatMap((constraint, index) => {
        const where = below(at(), ...path, 'spec', 'topologySpreadConstraints', index);
        return known.has(keyOf(constraint))
          ? [say.duplicateSpread(where, textAt(constraint, 'topologyKey') ?? '')]
          : [];
      }),
    );
  const where = at('spec', 'topologySpreadConstraints');
  const selecting = isArray(spread) ? spread.map(withSelector) : spread;
  return [...spreadConstraintProblems(selecting, where, kubernetes, podLabels(VOCABULARY.keys)), ...repeated];
}

// A constraint without a selector will select the model's entry pods.
function withSelector(constraint: Json): Json {
  const { name, entry } = VOCABULARY.keys.labels;
  return isObject(constraint)
    ? { labelSelector: { matchLabels: { [name]: '', [entry]: 'true' } }, ...constraint }
    : constraint;
}

function keyOf(constraint: Json): string {
  return `${textAt(constraint, 'topologyKey') ?? ''} ${textAt(constraint, 'whenUnsatisfiable') ?? ''}`;
}
