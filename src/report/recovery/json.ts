import { instantText } from '../../model/instant.ts';
import type { RecoveryRound } from '../../model/recovery.ts';

/** A round as a JSON object, on one line where rounds follow one another; times are RFC 3339. */
export function recoveryJson({ models, asked, at }: RecoveryRound): string {
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
  return `${JSON.stringify({ models: entries, asked: objects }, null, at === undefined ? 2 : 0)}\n`;
}
