import type { Promotion } from '../model/options.ts';
import type { Agent } from './agent.ts';

/** Keys in the metadata of pods that agents read, and that a template therefore may not set. */
export interface ReservedKeys {
  /** By annotation: the one value that changes nothing; undefined where there is none. */
  readonly annotations: Readonly<Record<string, string | undefined>>;
  /** By label: the agent that takes it for its own. */
  readonly labels: Readonly<Record<string, string>>;
}

const PROMOTIONS: readonly Promotion[] = ['pull-request', 'automatic'];

/** The keys that any of these agents reads, whether a repository uses it or not: another one may apply the files too. */
export function reservedKeys(agents: readonly Agent[]): ReservedKeys {
  return {
    annotations: Object.fromEntries(agents.flatMap(annotationsOf)),
    labels: Object.fromEntries(
      agents.flatMap(({ title, trackingLabels }) => trackingLabels.map((key) => [key, title])),
    ),
  };
}

function annotationsOf({ podAnnotations, stageAnnotation }: Agent): readonly (readonly [string, string | undefined])[] {
  const sets = PROMOTIONS.map(podAnnotations);
  const keys = new Set(sets.flatMap(Object.keys));
  const onlyValue = (key: string): string | undefined => {
    const values = new Set(sets.map((set) => set[key]));
    return values.size === 1 ? [...values][0] : undefined;
  };
  return [
    ...[...keys].map((key) => [key, onlyValue(key)] as const),
    ...(stageAnnotation === undefined ? [] : [[stageAnnotation.key, undefined] as const]),
  ];
}
