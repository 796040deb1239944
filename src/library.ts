import { AGENTS } from './agents/registry.ts';
import { type ParseOptions, type ParseResult, parse as parseWith } from './dialects/parse.ts';
import { DIALECTS } from './dialects/registry.ts';
import type { State } from './rollout/history.ts';
import { readState as readStateWith, type StateFolder } from './rollout/history.ts';

// What reads documents and state takes the dialects and agents that there are; users of the library mean all of them.

/**
 * Reads every ModelInfer of a text (YAML 1.2 or JSON, one or many documents) and checks it in three layers: structure,
 * the rules of a ModelInfer, and what a Kubernetes API server would refuse of its pods. All problems come back at once.
 * @param source - what problems call the text: a file as the user named it, or `<stdin>`
 */
export function parse(source: string, text: string, options: ParseOptions): ParseResult {
  return parseWith(source, text, { ...options, dialects: DIALECTS, agents: AGENTS });
}

/** Reads what earlier runs left in a folder: rollout.yaml, and those files of revisions/ that flotilla wrote. */
export function readState(folder: StateFolder): State {
  return readStateWith(folder, DIALECTS);
}
