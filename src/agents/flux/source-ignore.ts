import { isLike, isLikeList } from '../../model/wildcard.ts';
import { AS_IT_IS, LEFT_OUT, type Steering } from '../steering.ts';

/**
 * The file by which Flux leaves files of the repository out, in its folder and below: patterns as in .gitignore, of which the
 * last that fits decides; what lies in a folder that is left out cannot be taken in again.
 * @see https://fluxcd.io/flux/components/source/gitrepositories/#sourceignore-file
 */
export const SOURCE_IGNORE: Steering = {
  isNamed: (name) => name === '.sourceignore',
  reach: 'above',
  fates: (text) => {
    const patterns = patternsOf(text);
    return (path) => (!path.startsWith('../') && isLeftOut(patterns, path.split('/')) ? LEFT_OUT : AS_IT_IS);
  },
};

interface Pattern {
  /** The names of a path from the folder of the file, with `*`; `**` stands for any number of names. */
  readonly names: readonly string[];
  readonly isOfFolders: boolean;
  readonly takesIn: boolean;
}

function patternsOf(text: string): readonly Pattern[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const written = line.trim();
    if (written === '' || written.startsWith('#')) return [];
    const takesIn = written.startsWith('!');
    const path = takesIn ? written.slice(1) : written.replace(/^\\/, '');
    // One character of some, or any, counts as any part of a name.
    const names = path
      .replace(/\[[^\]]*\]|\?/g, '*')
      .split('/')
      .filter((name) => name !== '');
    // Without a slash but at the end, it names something at any depth.
    const isAnywhere = !path.slice(0, -1).includes('/');
    return [{ names: isAnywhere ? ['**', ...names] : names, isOfFolders: path.endsWith('/'), takesIn }];
  });
}

function isLeftOut(patterns: readonly Pattern[], path: readonly string[]): boolean {
  return path.some((_, index) => {
    const isFolder = index < path.length - 1;
    const last = patterns.findLast(
      ({ names, isOfFolders }) => (isFolder || !isOfFolders) && fits(path.slice(0, index + 1), names),
    );
    return last !== undefined && !last.takesIn;
  });
}

function fits(path: readonly string[], names: readonly string[]): boolean {
  return isLikeList(path, names, { isStar: (name) => name === '**', isOne: isLike });
}
