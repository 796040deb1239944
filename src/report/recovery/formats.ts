import type { RecoveryRound } from '../../model/recovery.ts';
import type { Formats } from '../formats.ts';

/** The formats of the result of `flotilla recover`. */
export const RECOVERY_FORMATS = {
  text: async () => (await import('./recovery.ts')).recoveryText,
  json: async () => (await import('./recovery.ts')).recoveryJson,
} as const satisfies Formats<RecoveryRound>;
