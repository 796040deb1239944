import { instantText } from '../../model/instant.ts';
import { namespacedName } from '../../model/names.ts';
import type { Condition, ModelStatus } from '../../model/status.ts';

/**
 * The `status:` block of a ModelInfer as kubectl prints it from a MatrixInfer cluster: keys in alphabetical order, counts
 * that are 0 left out. Several models become several documents, each with its name in a comment.
 */
export function statusYaml(models: readonly ModelStatus[]): string {
  if (models.length === 1) return models.map(blockText).join('');
  return models.map((model) => `---\n# ${namespacedName(model)}\n${blockText(model)}`).join('');
}

function blockText({ figures, conditions }: ModelStatus): string {
  const count = (key: keyof typeof figures): string => (figures[key] === 0 ? '' : `  ${key}: ${figures[key]}\n`);
  return [
    'status:\n',
    count('availableReplicas'),
    '  conditions:\n',
    ...conditions.map(conditionText),
    count('currentReplicas'),
    count('observedGeneration'),
    count('replicas'),
    count('updatedReplicas'),
  ].join('');
}

function conditionText({ since, message, reason, status, type }: Condition): string {
  const lines = [
    ...(since === undefined ? [] : [`lastTransitionTime: "${instantText(since)}"`]),
    // Ours alone, so there is nothing to escape: only the colon needs quotes.
    `message: ${message.includes(': ') ? `'${message}'` : message}`,
    `reason: ${reason}`,
    `status: "${status}"`,
    `type: ${type}`,
  ];
  return `  - ${lines.join('\n    ')}\n`;
}
