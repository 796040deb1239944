import { type Path, pathText } from './json.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/**
 * Drops problems that follow from others: those of a value, or of what lies in it, of which something is said already,
 * and a missing field that an unknown one beside it was meant to be.
 * @param said - problems of an earlier layer
 */
export function withoutImplied(problems: readonly Problem[], said: readonly Problem[]): readonly Problem[] {
  const places = new Set(said.filter(({ at }) => at.path.length > 0).map(({ at }) => placeOf(at, at.path)));
  const unknown = said.filter(({ code }) => code === 'unknown-field');
  const isSaid = ({ at }: Problem): boolean =>
    at.path.some((_, depth) => places.has(placeOf(at, at.path.slice(0, depth + 1))));
  const isMisspelt = ({ code, at }: Problem): boolean =>
    code === 'missing-field' &&
    unknown.some(
      (other) => isBeside(other.at.path, at.path) && nearest(nameOf(other.at.path), [nameOf(at.path)]) !== undefined,
    );
  return problems.filter((problem) => !isSaid(problem) && !isMisspelt(problem));
}

function placeOf({ document = 0 }: Problem['at'], path: Path): string {
  return `${document} ${pathText(path)}`;
}

function isBeside(a: Path, b: Path): boolean {
  return a.length === b.length && a.slice(0, -1).every((step, index) => step === b[index]);
}

function nameOf(path: Path): string {
  return String(path.at(-1) ?? '');
}
