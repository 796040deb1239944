import { join } from 'node:path';

/**
 * The folder in which flotilla keeps what it can make anew, where this system has one for each user; undefined where there is none,
 * and in CI, where machines are new and who relies on an answer has it worked out.
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function cacheFolder(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const of = (variable: string): string | undefined => {
    const value = environment[variable];
    return value === undefined || value === '' ? undefined : value;
  };
  if (of('CI') !== undefined) return undefined;
  const below = (start: string | undefined, ...path: readonly string[]): string | undefined =>
    start === undefined ? undefined : join(start, ...path, 'flotilla');
  if (platform === 'win32') return below(of('LOCALAPPDATA'));
  if (platform === 'darwin') return below(of('HOME'), 'Library', 'Caches');
  return below(of('XDG_CACHE_HOME')) ?? below(of('HOME'), '.cache');
}
