import { WorldError } from '../io/world-error.ts';
import { hasError, type PositionOf, type Problem } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import { collisionProblems, type LocatedModel } from '../parse/collisions.ts';
import { type ParseOptions, parse } from '../parse.ts';
import type { Call } from './command.ts';
import { readProject } from './project.ts';
import { noApps, readSources, type Source } from './sources.ts';

/** A model, and the text that it was read from. */
interface ModelInput extends LocatedModel {
  readonly source: Source;
}

/** All that a command was asked to look at: the models that could be read, and every problem of all inputs. */
export interface Inputs {
  readonly project: Project;
  readonly models: readonly ModelInput[];
  readonly problems: readonly Problem[];
  readonly positionOf: PositionOf;
}

/**
 * Reads flotilla.yaml and every ModelInfer that the command line names.
 * @param mayBeEmpty - whether a repository without any app is fine
 * @throws WorldError when something cannot be read at all
 */
export function readInputs(call: Call, { mayBeEmpty }: { readonly mayBeEmpty: boolean }): Inputs {
  const { world, paths, options } = call;
  const read = readProject(world);
  const positions = new Map([[read.source, read.positionOf]]);
  const positionOf: PositionOf = (at) => positions.get(at.source)?.(at);
  if (hasError(read.problems)) return { project: read.project, models: [], problems: read.problems, positionOf };
  const problems = [...read.problems];
  const models: ModelInput[] = [];
  const sources = readSources(world, paths, read.project);
  if (sources.length === 0 && !mayBeEmpty) throw noApps(world, read.project);
  for (const source of sources) {
    const result = parse(source.name, source.text, parseOptions(read.project, options));
    positions.set(source.name, result.positionOf);
    problems.push(...(result.ok ? result.warnings : result.problems));
    if (result.ok) models.push(...result.value.map((located) => ({ ...located, source })));
  }
  problems.push(...collisionProblems(models));
  return { project: read.project, models, problems: options['strict'] ? strictly(problems) : problems, positionOf };
}

function parseOptions({ kubernetes, maxPods }: Project, options: Call['options']): ParseOptions {
  const limit = options['maxPods'];
  return {
    kubernetes,
    maxPods: typeof limit === 'string' ? podLimit(limit) : maxPods,
    strict: options['strict'] === true,
  };
}

function podLimit(text: string): number {
  const limit = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(limit) && limit > 0) return limit;
  throw new WorldError({
    tried: 'use',
    on: `--max-pods ${text}`,
    why: 'it is not a whole number above 0',
    hint: 'Write a number such as 200000.',
  });
}

function strictly(problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, severity: 'error' }));
}
