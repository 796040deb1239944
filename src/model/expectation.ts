import type { Makeup } from './assignments.ts';
import {
  type ApartShape,
  type ExpectedGroups,
  expectedSize,
  groupsLine,
  parseGroupsLine,
  type RoleShape,
} from './expected-groups.ts';
import type { ConfigMap, StringMap } from './kubernetes.ts';
import type { LiveConfigMap } from './live.ts';
import type { Model, RecoveryPolicy, Role } from './model.ts';
import { expectationName, namespacedName } from './names.ts';
import type { RolloutPlan } from './rollout.ts';
import { ownerOf, type Vocabulary } from './vocabulary.ts';

/** How a model's failed pods are replaced. */
export interface RecoveryRules {
  readonly policy: RecoveryPolicy;
  /** How long a failure is left alone: a container that is Ready again by then was no failure. */
  readonly restartGracePeriodSeconds: number;
}

/** What the cluster should hold of a model: read from the repository, or from the ConfigMap that synth puts beside the pods. */
export interface Expectation {
  /** The words of the dialect that the model is written in: its objects bear their labels. */
  readonly dialect: Vocabulary;
  readonly name: string;
  readonly namespace: string;
  /** The revision that groups at or above the partition move to. */
  readonly target: string;
  /** Counts the changes of the rollout's state, from 1. */
  readonly generation: number;
  /** Floor: groups with a lower ordinal keep their revision; 0 where none is set. */
  readonly partition: number;
  /**
   * As today's spec says, for groups on older revisions too: recovery decides who replaces a pod and when, not what the
   * pod is, so it is no part of a revision.
   */
  readonly recovery: RecoveryRules;
  /** Set where a rollout goes by role replicas: a group serves whose replicas run several revisions. */
  readonly byRole?: true;
  /** Set where a controller makes the groups of the model's own object: the partition that this has for now. */
  readonly drivenTo?: number;
  readonly groups: readonly ExpectedGroups[];
}

/** A rollout as it stands. */
interface Standing extends Pick<RolloutPlan, 'state' | 'templates'> {
  /** The partition of the object that Git holds in place of pods; undefined where it holds the pods. */
  readonly drivenTo: number | undefined;
  /** What of a group the target would make otherwise. */
  readonly outdated: (makeup: Makeup) => Makeup;
}

/** What the cluster should hold of a model whose rollout stands so. */
export function expectationOf(model: Model, plan: Standing): Expectation {
  const { target, generation } = plan.state;
  const groups = plan.state.groups.map(({ ordinals, ...makeup }) => ({
    revision: makeup.revision,
    ordinals,
    roles: shapesOf(makeup, plan),
  }));
  const { dialect, name, namespace, budget, recoveryPolicy: policy, restartGracePeriodSeconds } = model;
  const recovery = { policy, restartGracePeriodSeconds };
  const byRole = budget.roles === undefined ? {} : ({ byRole: true } as const);
  const driven = plan.drivenTo === undefined ? {} : { drivenTo: plan.drivenTo };
  const { partition } = budget;
  return { dialect, name, namespace, target, generation, partition, recovery, ...byRole, ...driven, groups };
}

function shapesOf(makeup: Makeup, { templates, outdated }: Standing): readonly RoleShape[] {
  const rolesOf = (revision: string): readonly Role[] => templates.get(revision)?.roles ?? [];
  const { apart: behind = [] } = makeup.apart === undefined ? makeup : outdated(makeup);
  return rolesOf(makeup.revision).map(({ name, replicas, workerReplicas }): RoleShape => {
    const apart = (makeup.apart ?? [])
      .filter(({ role }) => role === name)
      .map((each): ApartShape => {
        const workers = rolesOf(each.revision).find((role) => role.name === name)?.workerReplicas ?? workerReplicas;
        const isCurrent = !behind.some(({ role, revision }) => role === name && revision === each.revision);
        return { revision: each.revision, replicas: each.replicas, pods: workers + 1, isCurrent };
      });
    return { name, replicas, pods: workerReplicas + 1, ...(apart.length === 0 ? {} : { apart }) };
  });
}

/**
 * The ConfigMap that tells the cluster what it should hold of a model, so that its status can be told and its pods
 * recovered without a checkout: a line for groups that run the same. Ranges keep it small however many groups there are.
 * @param annotations - those that have an agent apply it before the pods that it speaks of
 */
export function expectationConfigMap(expectation: Expectation, annotations: StringMap = {}): ConfigMap {
  const { dialect, name, namespace, target, generation, partition, recovery, byRole, drivenTo, groups } = expectation;
  const lines = groups.map((each) => `${groupsLine(each)}\n`);
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name: expectationName(name),
      namespace,
      labels: { [dialect.keys.labels.name]: name },
      ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
    },
    data: {
      ...(byRole === undefined ? {} : { byRole: 'true' }),
      ...(drivenTo === undefined ? {} : { drivenTo: `${drivenTo}` }),
      generation: `${generation}`,
      groups: lines.join(''),
      partition: `${partition}`,
      recoveryPolicy: recovery.policy,
      restartGracePeriodSeconds: `${recovery.restartGracePeriodSeconds}`,
      target,
    },
  };
}

/**
 * Most pods and groups that the ConfigMaps of one cluster may ask for, more than Kubernetes is built to run: a mistyped line
 * must not fill the memory.
 * @see https://kubernetes.io/docs/setup/best-practices/cluster-large/
 */
const MOST_EXPECTED = 150_000;

/** An expectation, or why a ConfigMap holds none. */
export type ReadExpectation =
  | { readonly ok: true; readonly value: Expectation }
  | { readonly ok: false; readonly message: string };

/**
 * Whether a ConfigMap is one that synth puts beside a model's pods.
 * @param dialects - those whose models there may be
 */
function isExpectation({ name, labels }: LiveConfigMap, dialects: readonly Vocabulary[]): boolean {
  const model = ownerOf(labels, dialects)?.name;
  return model !== undefined && name === expectationName(model);
}

/**
 * Reads the ConfigMap `<model>-flotilla` into the expectation that it was written from.
 * @param dialects - the labels of the ConfigMap are those of one of them
 */
export function readExpectation(
  { name, namespace, labels, data }: LiveConfigMap,
  dialects: readonly Vocabulary[],
): ReadExpectation {
  const refuse = (what: string): ReadExpectation => ({
    ok: false,
    message: `the ConfigMap ${namespacedName({ namespace, name })} ${what}: let the agent sync it, or run flotilla synth`,
  });
  const owner = ownerOf(labels, dialects);
  const { target = '', groups = '' } = data;
  const generation = countOf(data['generation']);
  const partition = countOf(data['partition']);
  if (owner === undefined || name !== expectationName(owner.name)) return refuse('is not named after its model');
  if (target === '' || generation === undefined || partition === undefined) {
    return refuse('has no target, generation or partition');
  }
  const recovery = recoveryRulesOf(data);
  if (recovery === undefined) return refuse('has no recoveryPolicy or restartGracePeriodSeconds');
  const expected: ExpectedGroups[] = [];
  for (const line of groups.split('\n').filter((text) => text !== '')) {
    const read = parseGroupsLine(line);
    if (read === undefined) return refuse(`has a line that is not of the form “0-3 <revision> <role>=1x2”: “${line}”`);
    expected.push(read);
  }
  if (expectedSize(expected) > MOST_EXPECTED) return refuse(`asks for more than ${MOST_EXPECTED} pods`);
  const byRole = data['byRole'] === 'true' ? ({ byRole: true } as const) : {};
  const drivenTo = countOf(data['drivenTo']);
  const driven = drivenTo === undefined ? {} : { drivenTo };
  const told = { namespace, target, generation, partition, recovery, ...byRole, ...driven, groups: expected };
  return { ok: true, value: { dialect: owner.dialect, name: owner.name, ...told } };
}

/** A ConfigMap that synth puts beside a model's pods, and what it says. */
export interface ToldExpectation {
  readonly configMap: LiveConfigMap;
  readonly read: ReadExpectation;
}

/**
 * Reads all ConfigMaps that synth puts beside models' pods; others are passed over. Where they ask for more pods together
 * than any cluster runs, those that ask for most are refused.
 * @param dialects - those whose models there may be
 * @param isMeant - whether a ConfigMap is asked about; all are where it is left out
 */
export function readExpectations(
  configMaps: readonly LiveConfigMap[],
  dialects: readonly Vocabulary[],
  isMeant: (configMap: LiveConfigMap) => boolean = () => true,
): readonly ToldExpectation[] {
  const told = configMaps
    .filter((configMap) => isExpectation(configMap, dialects) && isMeant(configMap))
    .map((configMap) => {
      const read = readExpectation(configMap, dialects);
      return { configMap, read, size: read.ok ? expectedSize(read.value.groups) : 0 };
    });
  const refused = new Set<LiveConfigMap>();
  let sum = 0;
  for (const { configMap, size } of told.toSorted((a, b) => a.size - b.size)) {
    sum += size;
    if (sum > MOST_EXPECTED) refused.add(configMap);
  }
  return told.map(({ configMap, read }) => ({
    configMap,
    read: refused.has(configMap) ? tooMany(configMap) : read,
  }));
}

function tooMany(configMap: LiveConfigMap): ReadExpectation {
  const name = namespacedName(configMap);
  return {
    ok: false,
    message: `the ConfigMap ${name} and those of other models ask for more than ${MOST_EXPECTED} pods`,
  };
}

/**
 * How what the cluster was told differs from what is committed; nothing once the agent has synced.
 * @param live - undefined where the cluster holds none
 */
export function unsyncedReasons(committed: Expectation, live: ReadExpectation | undefined): readonly string[] {
  if (live === undefined) return [`the cluster holds no ConfigMap ${expectationName(committed.name)}`];
  if (!live.ok) return [live.message];
  return fieldsOf(committed).flatMap(([field, wanted], index) => {
    const [, told] = fieldsOf(live.value)[index] ?? [];
    return told === wanted ? [] : [`${field}: committed is ${wanted}, the cluster was told ${told}`];
  });
}

function fieldsOf(expectation: Expectation): readonly (readonly [string, string])[] {
  const lines = expectation.groups.filter(({ ordinals }) => ordinals.length > 0).map(groupsLine);
  return [
    ['target', expectation.target],
    ['generation', `${expectation.generation}`],
    ['partition', `${expectation.partition}`],
    ['drivenTo', `${expectation.drivenTo ?? ''}`],
    ['recoveryPolicy', expectation.recovery.policy],
    ['restartGracePeriodSeconds', `${expectation.recovery.restartGracePeriodSeconds}`],
    ['groups', `“${lines.join('; ')}”`],
  ];
}

const POLICIES: Readonly<Record<string, RecoveryPolicy>> = {
  RoleRecreate: 'RoleRecreate',
  InferGroupRecreate: 'InferGroupRecreate',
  ServingGroupRecreate: 'ServingGroupRecreate',
  RecreateGroupOnPodRestart: 'RecreateGroupOnPodRestart',
  RecreateGroupAfterStart: 'RecreateGroupAfterStart',
  None: 'None',
};

function recoveryRulesOf(data: StringMap): RecoveryRules | undefined {
  const { recoveryPolicy = '', restartGracePeriodSeconds: grace = '' } = data;
  const policy = Object.hasOwn(POLICIES, recoveryPolicy) ? POLICIES[recoveryPolicy] : undefined;
  // The field is an int64; longer than a number holds exactly is for ever all the same.
  return policy !== undefined && /^\d{1,19}$/.test(grace)
    ? { policy, restartGracePeriodSeconds: Number(grace) }
    : undefined;
}

function countOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}
