const DAY = 86_400_000;
const TIMESTAMP = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,3})\d*)?(?:[Zz]|([+-])(\d\d):(\d\d))$/;

/**
 * Reads a time as Kubernetes writes it (RFC 3339), fractions cut to milliseconds.
 * @returns milliseconds since 1970 in UTC, or `undefined` when the text is no such time
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
export function parseInstant(text: string): number | undefined {
  const match = TIMESTAMP.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const [hour, minute, second] = [Number(match[4]), Number(match[5]), Number(match[6])];
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return undefined;
  const millis = match[7] === undefined ? 0 : Number(match[7].padEnd(3, '0'));
  const offset = match[8] === undefined ? 0 : Number(`${match[8]}1`) * (Number(match[9]) * 60 + Number(match[10]));
  return daysFrom(year, month, day) * DAY + ((hour * 60 + minute - offset) * 60 + second) * 1000 + millis;
}

/** Writes a time as Kubernetes does: UTC, whole seconds, `2025-09-05T08:53:25Z`. */
export function instantText(instant: number): string {
  const days = Math.floor(instant / DAY);
  const seconds = Math.floor((instant - days * DAY) / 1000);
  const { year, month, day } = dateOf(days);
  const two = (value: number): string => `${value}`.padStart(2, '0');
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
  return `${`${year}`.padStart(4, '0')}-${two(month)}-${two(day)}T${time}Z`;
}

/** How long ago something was, in its largest whole unit, as kubectl writes ages: `45s`, `12m`, `3h`, `6d`. */
export function ageText(since: number, now: number): string {
  const seconds = Math.max(0, Math.floor((now - since) / 1000));
  if (seconds < 120) return `${seconds}s`;
  if (seconds < 2 * 3600) return `${Math.floor(seconds / 60)}m`;
  return seconds < 2 * 86_400 ? `${Math.floor(seconds / 3600)}h` : `${Math.floor(seconds / 86_400)}d`;
}

// A year that starts in March has its leap day last: days then follow from the year and month by division alone.

function daysFrom(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + dayOfYear - DAYS_UNTIL_1970;
}

function dateOf(days: number): { year: number; month: number; day: number } {
  const since = days + DAYS_UNTIL_1970;
  const era = Math.floor(since / 146_097);
  const dayOfEra = since - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Days from the first of March of the year 0 to the first of January 1970. */
const DAYS_UNTIL_1970 = 719_468;
