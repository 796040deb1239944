import { HYPER_NODE, NODE, POD } from '../kubernetes/kinds.ts';
import { integerAt, objectsAt, textAt } from '../model/fields.ts';
import type { JsonObject } from '../model/json.ts';
import { resourceNames } from './ground.ts';

/** The most steps of any one kind: some seconds, and some hundred MiB. */
const MOST_STEPS = 30_000_000;

/**
 * Says what of a question is more than can be played through, as a sentence without its full stop; undefined where all of it
 * can. Every pod that seeks a node looks at all of them, each HyperNode's pattern at each node's name, and each node, each HyperNode has an
 * amount of every resource.
 * @param cluster - all that is there
 * @param made - pods of models that are made, or made anew
 */
export function tooMuch(cluster: readonly JsonObject[], made: readonly JsonObject[]): string | undefined {
  const count = (kind: string, isMeant: (object: JsonObject) => boolean = () => true) =>
    cluster.reduce((sum, object) => sum + (object['kind'] === kind && isMeant(object) ? 1 : 0), 0);
  const nodes = count(NODE.kind);
  const hyperNodes = cluster.filter(({ kind }) => kind === HYPER_NODE.kind);
  const waiting = count(POD.kind, isWaiting) + made.reduce((sum, { kind }) => sum + (kind === POD.kind ? 1 : 0), 0);
  const patterns = hyperNodes.reduce(
    (sum, each) => sum + objectsAt(each, 'spec', 'members').filter(isPattern).length,
    0,
  );
  const resources = new Set(resourceNames(cluster)).size;
  const tiers = new Set(hyperNodes.map((each) => integerAt(each, 'spec', 'tier') ?? 1)).size;
  const of = (things: string) => `${things} on ${nodes} nodes are more than can be played through`;
  if (waiting * nodes > MOST_STEPS) return of(`${waiting} pods that seek a node`);
  if (patterns * nodes > MOST_STEPS) return of(`${patterns} patterns of HyperNodes`);
  if (resources * (nodes + hyperNodes.length) > MOST_STEPS) return of(`${resources} resources`);
  return tiers * nodes > MOST_STEPS ? of(`${tiers} tiers`) : undefined;
}

function isWaiting(pod: JsonObject): boolean {
  return (textAt(pod, 'spec', 'nodeName') ?? '') === '';
}

function isPattern(member: JsonObject): boolean {
  return textAt(member, 'selector', 'exactMatch', 'name') === undefined;
}
