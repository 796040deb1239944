import { WorldError } from '../../io/world-error.ts';

const DURATION = /^(?=\d)(?:(\d{1,5})h)?(?:(\d{1,6})m)?(?:(\d{1,7})s)?$/;

/**
 * Reads a duration as kubectl takes it, `90s`, `10m` or `1h30m`, into milliseconds.
 * @param option - whose value it is, for the message
 * @throws WorldError when it is none
 */
export function durationMs(option: string, text: string): number {
  const match = DURATION.exec(text);
  if (match === null) {
    const why = 'it is not a duration';
    throw new WorldError({ tried: 'use', on: `${option} ${text}`, why, hint: 'Write one such as 90s, 10m or 1h30m.' });
  }
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}
