import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { podTemplateProblems } from '../../src/kubernetes/accepts/pod-template.ts';
import { isArray, isObject, type Json, type JsonObject, type Path } from '../../src/model/json.ts';
import { KUBERNETES_VERSIONS, type KubernetesVersion } from '../../src/model/kubernetes.ts';
import type { Problem, ProblemCode } from '../../src/model/problem.ts';
import { withoutNulls } from '../../src/schema/nulls.ts';
import { podTemplateStructureProblems } from '../../src/schema/structure.ts';

/** What an API server said about a pod made of a template; see cases/apiserver/README.md. */
interface Case {
  readonly id: string;
  readonly title: string;
  readonly template?: JsonObject;
  readonly base?: string;
  readonly changes?: readonly (readonly [Path, Json?])[];
  readonly accepted: boolean;
  readonly 'accepted in 1.36'?: boolean;
}

const FOLDER = new URL('./cases/apiserver/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'));
const BASES: Readonly<Record<string, JsonObject>> = JSON.parse(readFileSync(new URL('bases.json', FOLDER), 'utf8'));

const NULL_IN_MAP =
  'flotilla leaves nulls out, in maps of resources too, so that what it writes is accepted; sent as it is, null would count as 0';
const NULL_IN_LIST =
  'flotilla writes the empty value for a null element, so that what it writes is accepted; server-side apply refuses null itself';

/** Every case that a server refuses and flotilla lets pass, on both versions. */
const MISSED: Readonly<Record<string, string>> = {
  'containers-0162': NULL_IN_LIST,
  'podspec-0085': NULL_IN_LIST,
  'resources-0014': NULL_IN_MAP,
  'resources-0036': NULL_IN_MAP,
  'resources-0039': NULL_IN_MAP,
  'resources-0180': NULL_IN_MAP,
  'resources-0183': NULL_IN_MAP,
  'resources-0198': NULL_IN_MAP,
  'resources-0201': NULL_IN_MAP,
};

/** What flotilla refuses although a server accepts it, by the code of the problem; docs/problems.md has the reasons. */
const STRICTER: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['windows-pod', 'removed-volume']);

/** How many of the cases that a server refuses flotilla refuses. */
const REFUSED: Readonly<Record<string, Readonly<Record<KubernetesVersion, string>>>> = {
  'pods-containers.jsonl': { '1.35': '61 of 62', '1.36': '61 of 62' },
  'pods-cross.jsonl': { '1.35': '377 of 377', '1.36': '378 of 378' },
  'pods-env.jsonl': { '1.35': '103 of 103', '1.36': '103 of 103' },
  'pods-metadata.jsonl': { '1.35': '16 of 16', '1.36': '16 of 16' },
  'pods-network.jsonl': { '1.35': '75 of 75', '1.36': '75 of 75' },
  'pods-podspec.jsonl': { '1.35': '17 of 18', '1.36': '17 of 18' },
  'pods-probes.jsonl': { '1.35': '108 of 108', '1.36': '108 of 108' },
  'pods-quantities.jsonl': { '1.35': '37 of 37', '1.36': '37 of 37' },
  'pods-resources.jsonl': { '1.35': '94 of 101', '1.36': '94 of 101' },
  'pods-scheduling.jsonl': { '1.35': '177 of 177', '1.36': '177 of 177' },
  'pods-security.jsonl': { '1.35': '84 of 84', '1.36': '84 of 84' },
  'pods-valid.jsonl': { '1.35': '25 of 25', '1.36': '25 of 25' },
  'pods-volumes.jsonl': { '1.35': '157 of 157', '1.36': '157 of 157' },
};

function casesOf(file: string): readonly Case[] {
  return readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function templateOf({ template, base = '', changes = [] }: Case): JsonObject {
  if (template !== undefined) return template;
  return changes.reduce<JsonObject>((value, [path, to]) => changed(value, path, to), BASES[base] ?? {});
}

function changed(value: JsonObject, path: Path, to: Json | undefined): JsonObject {
  const result = replaced(value, path, to);
  if (!isObject(result)) throw new Error(`a change makes no template: ${JSON.stringify(path)}`);
  return result;
}

function replaced(value: Json | undefined, [step, ...rest]: Path, to: Json | undefined): Json | undefined {
  if (step === undefined) return to;
  if (typeof step === 'number') {
    const list = isArray(value) ? value : [];
    const element = replaced(list[step], rest, to);
    return list.toSpliced(step, 1, ...(element === undefined ? [] : [element]));
  }
  const { [step]: before, ...others } = isObject(value) ? value : {};
  const field = replaced(before, rest, to);
  return field === undefined ? others : { ...others, [step]: field };
}

function problemsOf(template: JsonObject, kubernetes: KubernetesVersion): readonly Problem[] {
  const at = { source: 'template.yaml', path: [] };
  return [
    ...podTemplateStructureProblems(template, at, kubernetes),
    ...podTemplateProblems(withoutNulls(template), at, kubernetes, []),
  ];
}

interface Verdict {
  readonly id: string;
  readonly title: string;
  readonly refusedByServer: boolean;
  readonly problems: readonly Problem[];
}

function verdictsOf(file: string, kubernetes: KubernetesVersion): readonly Verdict[] {
  return casesOf(file).map((one) => {
    const accepted = (kubernetes === '1.36' ? one['accepted in 1.36'] : undefined) ?? one.accepted;
    return {
      id: one.id,
      title: one.title,
      refusedByServer: !accepted,
      problems: problemsOf(templateOf(one), kubernetes),
    };
  });
}

describe.each(KUBERNETES_VERSIONS)('against Kubernetes %s', (kubernetes) => {
  const verdicts = new Map(FILES.map((file) => [file, verdictsOf(file, kubernetes)]));
  const all = [...verdicts.values()].flat();

  test.each(FILES)('%s: what the server accepts is never refused, but for Windows and removed volumes', (file) => {
    const accepted = (verdicts.get(file) ?? []).filter(({ refusedByServer }) => !refusedByServer);
    expect(accepted.length).toBeGreaterThan(0);
    expect(accepted.filter(({ problems }) => problems.some(({ code }) => !STRICTER.has(code)))).toEqual([]);
  });

  test('what is refused although the server accepts it: pods on Windows, and volumes that no kubelet mounts', () => {
    const stricter = all.filter(({ refusedByServer, problems }) => !refusedByServer && problems.length > 0);
    expect(stricter.map(({ id, title }) => `${id} ${title}`).join('\n')).toMatchInlineSnapshot(`
      "cross-0299 spec.volumes[].other: cephfs
      cross-0312 spec.volumes[].other: glusterfs
      cross-0581 spec.containers[].lifecycle: stopSignal 'SIGTERM' on windows
      cross-0583 spec.containers[].lifecycle: stopSignal 'SIGKILL' on windows
      cross-1088 spec.securityContext: windowsOptions on unspecified os
      cross-1135 spec.os: windows with hostNetwork
      cross-1145 spec.os: hostProcess with hostNetwork
      cross-1148 spec.os: windows with runtime gpu
      security-0240 spec.securityContext.windowsOptions.gmsaCredentialSpecName: null
      security-0241 spec.securityContext.windowsOptions.gmsaCredentialSpecName: omitted
      security-0252 spec.securityContext.windowsOptions.hostProcess: null
      security-0253 spec.securityContext.windowsOptions.hostProcess: omitted
      security-0255 spec.containers[].securityContext.windowsOptions: null
      security-0256 spec.containers[].securityContext.windowsOptions: omitted
      security-0257 spec.containers[].securityContext.windowsOptions: empty object
      security-0259 spec.containers[].securityContext.windowsOptions.runAsUserName: null
      security-0260 spec.containers[].securityContext.windowsOptions.runAsUserName: omitted
      security-0262 spec.containers[].securityContext.windowsOptions.runAsUserName: upper case
      security-0273 spec.containers[].securityContext.windowsOptions.gmsaCredentialSpecName: null
      security-0274 spec.containers[].securityContext.windowsOptions.gmsaCredentialSpecName: omitted
      valid-0094 subset of windows: windows with some optional fields left out #0
      valid-0096 subset of windows: windows with some optional fields left out #4
      valid-0098 subset of windows: windows with some optional fields left out #7
      valid-0099 subset of windows: windows with some optional fields left out #8
      valid-0100 subset of windows: windows with some optional fields left out #9
      valid-0101 subset of windows: windows with some optional fields left out #10
      valid-0129 inference pod: windows
      valid-0432 spec.securityContext: {'windowsOptions': {}}
      valid-0443 spec.containers[].securityContext: {'windowsOptions': {'runAsUserName': 'a'}}"
    `);
  });

  test('what the server refuses is refused, but for a few cases with a reason each', () => {
    const missed = all.filter(({ refusedByServer, problems }) => refusedByServer && problems.length === 0);
    expect(missed.map(({ id }) => id).sort()).toEqual(Object.keys(MISSED).sort());
  });

  test.each(FILES)('%s: as much is refused as stands in the table', (file) => {
    const refused = (verdicts.get(file) ?? []).filter(({ refusedByServer }) => refusedByServer);
    const found = refused.filter(({ problems }) => problems.length > 0);
    expect(`${found.length} of ${refused.length}`).toBe(REFUSED[file]?.[kubernetes]);
  });
});
