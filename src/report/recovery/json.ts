import { instantText } from '../../model/instant.ts';
import type { AskedObject, ModelRecovery } from '../../model/recovery.ts';

/** What one run of recover did, or one round of `--watch`. */
export interface RecoveryRound {
  readonly models: readonly ModelRecovery[];
  /** The agents' objects that were asked to apply; empty unless `--reconcile` is given. */
  readonly asked: readonly AskedObject[];
}

/**
 * A round as a JSON object; times are RFC 3339.
 * @param indent - spaces of each level; 0 for a round on one line, so that rounds can follow one another
 */
export function recoveryJson({ models, asked }: RecoveryRound, indent: number): string {
  const entries = models.map(({ name, namespace, rules, deletions, waiting, held }) => ({
    name,
    namespace,
    recoveryPolicy: rules.policy,
    restartGracePeriodSeconds: rules.restartGracePeriodSeconds,
    deletions,
    waiting: waiting.map((wait) => ({ ...wait, until: instantText(wait.until) })),
    held,
  }));
  const objects = asked.map(({ namespace, name, outcome }) => ({ namespace, name, outcome }));
  return `${JSON.stringify({ models: entries, asked: objects }, null, indent)}\n`;
}
