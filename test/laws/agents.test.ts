import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { loadAll } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { agentFiles } from '../../src/agents/files.ts';
import { AGENTS } from '../../src/agents/registry.ts';
import type { Split } from '../../src/agents/split.ts';
import { agentModel, compile } from '../../src/compile.ts';
import { liveFiles } from '../../src/emit/manifests.ts';
import { isArray, isObject, type Json } from '../../src/model/json.ts';
import type { TextFile } from '../../src/model/layout.ts';
import type { Promotion } from '../../src/model/rollout.ts';
import { DEFAULT_PROJECT, type Project } from '../../src/project/project.ts';
import { aModel } from '../support/models.ts';

/** A way to have a model applied. */
interface Way {
  readonly agent: string;
  readonly split: Split;
  readonly promotion: Promotion;
}

const WAYS: readonly Way[] = [
  { agent: 'argocd', split: 'model', promotion: 'pull-request' },
  { agent: 'argocd', split: 'group', promotion: 'pull-request' },
  { agent: 'argocd', split: 'model', promotion: 'automatic' },
  { agent: 'flux', split: 'model', promotion: 'pull-request' },
  { agent: 'flux', split: 'group', promotion: 'pull-request' },
  { agent: 'flux', split: 'model', promotion: 'automatic' },
];

function projectFor({ agent, split, promotion }: Way): Project {
  const options = { ...DEFAULT_PROJECT.options, agents: AGENTS.filter(({ id }) => id === agent), promotion };
  return { ...DEFAULT_PROJECT, options, sections: { [agent]: { repository: 'r', split } } };
}

function filesOf(way: Way, replicas: number, maxUnavailable: number): readonly TextFile[] {
  const project = projectFor(way);
  const model = aModel({ replicas, maxUnavailable, gangSchedule: {}, roles: [{ name: 'r', replicas: 2, workers: 1 }] });
  const compiled = compile(model, { snapshots: [] }, project.options);
  const request = agentModel({ model, source: 'a.yaml', compilation: compiled });
  return [
    ...liveFiles({ place: model, source: 'a.yaml' }, compiled),
    ...agentFiles(request, { project, output: 'out' }),
  ];
}

/** The owners of each manifest: which Applications or Kustomizations take in the file, by the agents' own rules. */
function owners(files: readonly TextFile[]): ReadonlyMap<string, readonly string[]> {
  const texts = new Map(files.map(({ path, text }) => [`out/${path}`, text]));
  const found = new Map(
    [...texts.keys()]
      .filter((path) => path.startsWith('out/default/') && !path.endsWith('/kustomization.yaml'))
      .map((path): [string, string[]] => [path, []]),
  );
  for (const object of [...texts]
    .filter(([path]) => path.startsWith('out/agents/'))
    .flatMap(([, text]) => documents(text()))) {
    for (const path of found.keys()) if (takesIn(object, path, texts)) found.get(path)?.push(nameOf(object));
  }
  return found;
}

function documents(text: string): readonly Json[] {
  return loadAll(text).map((value): Json => JSON.parse(JSON.stringify(value)));
}

function takesIn(object: Json, path: string, texts: ReadonlyMap<string, () => string>): boolean {
  const spec = at(object, 'spec');
  const folder = `${at(spec, 'source', 'path') ?? at(spec, 'path')}`.replace(/^\.\//, '');
  if (!path.startsWith(`${folder}/`)) return false;
  const inside = path.slice(folder.length + 1);
  const directory = at(spec, 'source', 'directory');
  if (directory !== undefined) {
    const { recurse = false, include } = isObject(directory) ? directory : {};
    return (recurse === true || !inside.includes('/')) && (include === undefined || include === inside);
  }
  const own = texts.get(`${folder}/kustomization.yaml`);
  const resources = own === undefined ? undefined : at(documents(own())[0], 'resources');
  return isArray(resources) ? resources.includes(inside) : true;
}

function nameOf(object: Json): string {
  return `${at(object, 'metadata', 'name')}`;
}

function at(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  return path.reduce((found: Json | undefined, key) => (isObject(found) ? found[key] : undefined), value);
}

describe.each(WAYS)('$agent, split by $split, promotion $promotion', (way) => {
  const sizes = fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 8 }), fc.integer({ min: 1, max: 3 }));

  test('every manifest in live has just one owner', () => {
    fc.assert(
      fc.property(sizes, ([groups, , perStage]) =>
        [...owners(filesOf(way, groups, perStage)).values()].every((names) => names.length === 1),
      ),
    );
  });

  test('scaling and another maxUnavailable hand no group to another owner, which would prune its pods', () => {
    fc.assert(
      fc.property(sizes, ([before, after, perStage]) => {
        const [old, next] = [owners(filesOf(way, before, 1)), owners(filesOf(way, after, perStage))];
        return [...old].every(([path, names]) => !next.has(path) || isDeepStrictEqual(next.get(path), names));
      }),
    );
  });

  test('the manifests that tell owners apart are there', () => {
    const found = owners(filesOf(way, 3, 1));
    expect([...found.keys()].filter((path) => path.includes('/group-'))).toHaveLength(9);
    expect(new Set([...found.values()].flat()).size).toBe(
      way.split === 'group' || (way.agent === 'flux' && way.promotion === 'automatic') ? 4 : 1,
    );
  });
});
