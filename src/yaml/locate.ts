import type { Location, Position, PositionOf } from '../model/problem.ts';
import { lastUpTo } from '../model/sequence.ts';
import { type Placed, placeAt } from './tree.ts';

/**
 * Makes a finder of places in one text, for the locations of its problems. A path that leads to nothing, such as a
 * missing field, is placed at the nearest value that exists around it.
 * @param source - what problems call the text
 * @param trees - the value of each document, by its position in the text; undefined for one that holds nothing
 */
export function positionsIn(source: string, text: string, trees: readonly (Placed | undefined)[]): PositionOf {
  let starts: readonly number[] | undefined;
  const offsetOf = ({ document = 0, path, key }: Location): number => {
    const tree = trees[document];
    return tree === undefined ? 0 : placeAt(tree, path, key).offset;
  };
  return (at) => {
    if (at.source !== source) return undefined;
    starts ??= lineStarts(text);
    return positionAt(text, starts, at.offset ?? offsetOf(at));
  };
}

function positionAt(text: string, starts: readonly number[], offset: number): Position {
  const line = lineIndex(starts, offset);
  const start = starts[line] ?? 0;
  let end = starts[line + 1] ?? text.length;
  while (end > start && isLineEnd(text.charCodeAt(end - 1))) end--;
  return { line: line + 1, column: offset - start + 1, lineText: text.slice(start, end) };
}

/** Where each line of a text begins, in UTF-16 units; the first is 0. A line ends with LF, CR LF or CR. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let offset = text.search(/[\r\n]/); offset !== -1 && offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === LF || (code === CR && text.charCodeAt(offset + 1) !== LF)) starts.push(offset + 1);
  }
  return starts;
}

const LF = 0x0a;
const CR = 0x0d;

function isLineEnd(code: number): boolean {
  return code === LF || code === CR;
}

/** The number of the line that holds an offset, from 0. */
export function lineIndex(starts: readonly number[], offset: number): number {
  return lastUpTo(starts, (start) => start, offset);
}
