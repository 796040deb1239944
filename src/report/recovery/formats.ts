import type { RecoveryRound } from '../../model/recovery.ts';
import type { Formats } from '../formats.ts';

/** How `flotilla recover` writes. */
export const RECOVERY_FORMATS = {
  text: async () => (await import('./text.ts')).recoveryText,
  json: async () => (await import('./json.ts')).recoveryJson,
} as const satisfies Formats<RecoveryRound>;
