import type { Path } from '../model/json.ts';
import type { Location, Position, PositionOf } from '../model/problem.ts';
import { lineIndex, lineStarts } from './lines.ts';
import type { SourceText } from './read.ts';
import { isMergeKey, keyText, type MapNode, mergedMaps, type SourceNode } from './source-tree.ts';

/**
 * Makes a finder of places in one text, for the locations of its problems. A path that leads to nothing, such as a
 * missing field, is placed at the nearest value that exists around it.
 */
export function positionsIn(read: SourceText): PositionOf {
  let starts: readonly number[] | undefined;
  return (at) => {
    if (at.source !== read.source) return undefined;
    starts ??= lineStarts(read.text);
    return positionAt(read.text, starts, at.offset ?? offsetOf(read, at));
  };
}

function positionAt(text: string, starts: readonly number[], offset: number): Position {
  const line = lineIndex(starts, offset);
  const start = starts[line] ?? 0;
  const rest = text.slice(start, starts[line + 1] ?? text.length);
  return { line: line + 1, column: offset - start + 1, lineText: rest.replace(/[\r\n]+$/, '') };
}

function offsetOf({ trees }: SourceText, { document = 0, path, key = false }: Location): number {
  let node = trees[document];
  let offset = node?.start ?? 0;
  for (const [depth, step] of path.entries()) {
    const next = node === undefined ? undefined : childOf(node, step);
    if (next === undefined) return offset;
    const isLast = depth === path.length - 1;
    offset = isLast && key ? (next.key ?? next.value).start : next.value.start;
    node = next.value;
  }
  return offset;
}

interface Child {
  readonly key?: SourceNode;
  readonly value: SourceNode;
}

function childOf(node: SourceNode, step: Path[number]): Child | undefined {
  const written = node.kind === 'alias' ? node.target : node;
  if (written?.kind === 'map') return fieldOf(written, String(step));
  const item = written?.kind === 'list' ? written.items[Number(step)] : undefined;
  return item === undefined ? undefined : { value: item };
}

// The last one of two fields of one name, as reading keeps it; what a merge key brings only where nothing is written out.
function fieldOf(map: MapNode, name: string): Child | undefined {
  const own = map.entries.findLast(({ key }) => keyText(key) === name);
  if (own !== undefined) return own;
  for (const { key, value } of map.entries) {
    const merged = isMergeKey(key) ? (mergedMaps(value) ?? []) : [];
    for (const source of merged) {
      const field = fieldOf(source, name);
      if (field !== undefined) return field;
    }
  }
  return undefined;
}
