/** Stretch of a text: offsets in UTF-16 units, the end excluded. */
interface Span {
  readonly start: number;
  readonly end: number;
  /** An explicit tag of YAML, in full (`tag:yaml.org,2002:binary`) or as written. */
  readonly tag?: string;
}

/** A text, number, boolean or null as it is written. */
export interface ScalarNode extends Span {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** What is written, where that is without quotes; `undefined` for quoted and block text. */
  readonly plain?: string;
}

/** A sequence of YAML, an array of JSON. */
export interface ListNode extends Span {
  readonly kind: 'list';
  readonly items: SourceNode[];
}

/** A mapping of YAML, an object of JSON; keys are as written, so they may occur twice or be no text. */
export interface MapNode extends Span {
  readonly kind: 'map';
  readonly entries: { readonly key: SourceNode; readonly value: SourceNode }[];
}

/** `*name`: the value that has the anchor `&name`; no target where there is none. */
export interface AliasNode extends Span {
  readonly kind: 'alias';
  readonly name: string;
  readonly target: SourceNode | undefined;
}

/** A value as it is written in a text: what YAML says, before any of it is judged. */
export type SourceNode = ScalarNode | ListNode | MapNode | AliasNode;

/** The name of a key: its text, or a number, boolean or null as it is written; `undefined` for lists, mappings and aliases. */
export function keyText(key: SourceNode): string | undefined {
  if (key.kind !== 'scalar') return undefined;
  return typeof key.value === 'string' ? key.value : key.plain;
}

/** Whether a key is YAML's merge key, `<<` without quotes. */
export function isMergeKey(key: SourceNode): boolean {
  return key.kind === 'scalar' && key.plain === '<<';
}

/** The mappings that the value of a merge key names, first one first; `undefined` when it is anything else. */
export function mergedMaps(value: SourceNode): readonly MapNode[] | undefined {
  const target = value.kind === 'alias' ? value.target : value;
  if (target?.kind === 'map') return [target];
  if (target?.kind !== 'list') return undefined;
  const maps = target.items.map((item) => (item.kind === 'alias' ? item.target : item));
  return maps.every((map): map is MapNode => map?.kind === 'map') ? maps : undefined;
}
