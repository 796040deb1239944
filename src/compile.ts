import type { Agent, AgentModel } from './agents/agent.ts';
import { agentFiles, type Repository } from './agents/files.ts';
import { agentModelOf } from './agents/objects.ts';
import { budgetsIn, liveFiles, stageFiles } from './emit/manifests.ts';
import { workloadsOf } from './emit/workload.ts';
import { companionObjects } from './expand/companions.ts';
import { disruptionBudgets } from './expand/disruption.ts';
import { type ExpandOptions, groupExpander } from './expand/group.ts';
import { groupCount, type Makeup, makeupAt, revisionOfReplica, revisionsIn, runsOf } from './model/assignments.ts';
import type { Expectation } from './model/expectation.ts';
import { expectationConfigMap, expectationOf } from './model/expectation.ts';
import { nameOf } from './model/fields.ts';
import type { Group, RoleReplica } from './model/group.ts';
import type { JsonObject } from './model/json.ts';
import type { ConfigMap, Service, StringMap } from './model/kubernetes.ts';
import type { TextFile } from './model/layout.ts';
import { filesOfNoGroup, planFile, stageFolder } from './model/layout.ts';
import { groupsPerStage, type Model, type RevisionTemplates } from './model/model.ts';
import { mayStandForModels, modelObject, type ObjectMarks } from './model/model-object.ts';
import { namespacedName } from './model/names.ts';
import type { History, PlanView, RolloutPlan, Stage } from './model/rollout.ts';
import { mapped, once, remade, type Sequence } from './model/sequence.ts';
import type { CompileOptions } from './project/project.ts';
import { planMarkdown } from './report/plan/markdown.ts';
import { type KeptState, stateFiles } from './rollout/history.ts';
import { planView } from './rollout/impact.ts';
import { promote } from './rollout/moves.ts';
import { outdatedIn, planRollout } from './rollout/plan.ts';
import { withHeader } from './yaml/header.ts';

/** A stage still to come, with the groups that it will put into the cluster. */
export interface CompiledStage extends Stage {
  readonly groups: Iterable<Group>;
  /** The object that Git holds in place of pods, as it is once this stage has moved; undefined where it holds the pods. */
  readonly workload: JsonObject | undefined;
}

/** All that one model comes to: what runs now, what will run, and what must be remembered. */
export interface Compilation {
  /**
   * What the cluster should hold now, group by group in order of ordinals, whoever makes it; expanded as it is asked for, any
   * number of times.
   */
  readonly live: Iterable<Group>;
  /** Those of its groups that have these ordinals. */
  readonly liveOf: (ordinals: Iterable<number>) => Iterable<Group>;
  /** What the cluster should hold of the model beside its groups, which share it. */
  readonly shared: readonly Service[];
  /** What it should hold of the manifests that people wrote beside the model. */
  readonly companions: readonly JsonObject[];
  /** The same in a few figures, for whoever checks the cluster. */
  readonly expected: Expectation;
  /** Those figures as the ConfigMap that lies beside the pods. */
  readonly expectation: ConfigMap;
  /** The object that stands for the model in the cluster; undefined unless flotilla.yaml asks for it. */
  readonly object: JsonObject | undefined;
  /** The object that Git holds in place of the groups and what they share; undefined where it holds these. */
  readonly workload: JsonObject | undefined;
  /** What promotions will do, in order. */
  readonly stages: Sequence<CompiledStage>;
  /** What the next run must be given. */
  readonly history: Required<History>;
  readonly plan: RolloutPlan;
  /** The rollout as people look at it; worked out when it is asked for. */
  readonly view: () => PlanView;
}

/**
 * Compiles one model: a pure function of what people wrote and of what earlier runs left behind.
 * Expansion is lazy and shares structure, so callers must not mutate what they get.
 */
export function compile(model: Model, history: History, options: CompileOptions): Compilation {
  const plan = planFor(model, history, options);
  const choices = expandOptions(options, model);
  const expand = protectedBy(options, { model, plan, choices }, expanderOf(model, plan, choices));
  const runs = runsOf(plan.live);
  const { at: workloadAt, drivenTo } = workloadsOf(model, plan);
  const expected = expectationOf(model, { ...plan, drivenTo, outdated: outdatedIn(model, plan) });
  const running = new Set([...runs.flatMap(revisionsIn), plan.state.target]);
  const companions = companionObjects(model, revisionsAtHand(plan, running, options), {
    keepAnnotations: choices.keepAnnotations,
    annotations: firstStageOf(choices, model, groupCount(plan.live)),
  });
  return {
    live: remade(
      () => inOrdinalOrder(plan.live),
      ({ ordinal, makeup }) => expand(ordinal, makeup),
    ),
    liveOf: (ordinals) =>
      remade(
        () => ordinals,
        (ordinal) => expand(ordinal, makeupAt(runs, ordinal) ?? { revision: plan.state.target }),
      ),
    shared: sharedObjects(
      model,
      [...running].flatMap((revision) => plan.templates.get(revision) ?? []),
    ),
    companions,
    expected,
    expectation: expectationConfigMap(expected, firstOf(choices)),
    object:
      options.crd && mayStandForModels(model.dialect)
        ? modelObject(model, expected, marksOf(options, choices))
        : undefined,
    workload: workloadAt(0),
    stages: mapped(plan.stages, (stage, index) => ({
      ...stage,
      workload: workloadAt(index + 1),
      groups: remade(
        () => stage.moves,
        ({ ordinal, from, to }) =>
          stage.partition === undefined ? movedPart(expand(ordinal, to), from, to) : expand(ordinal, to),
      ),
    })),
    history: { state: plan.state, snapshots: plan.snapshots },
    plan,
    view: once(() => viewOf(model, plan, options, companions)),
  };
}

/** What makes a group as it is to be at an ordinal. */
type Expand = (ordinal: number, makeup: Makeup) => Group;

// Groups that somebody works on have no budget meanwhile.
function protectedBy(
  { disruptionBudgets: areMeant }: CompileOptions,
  { model, plan, choices }: Expanded,
  expand: Expand,
): Expand {
  if (!areMeant) return expand;
  const budgetOf = disruptionBudgets(model, plan.templates, choices);
  const maintained = plan.state.maintained ?? [];
  return (ordinal, makeup) => {
    const group = expand(ordinal, makeup);
    const isOpen = maintained.some(({ first, last }) => first <= ordinal && ordinal <= last);
    return isOpen ? group : { ...group, disruptionBudget: budgetOf(ordinal, makeup) };
  };
}

/** A model whose rollout is planned, and how its groups are made. */
interface Expanded {
  readonly model: Model;
  readonly plan: RolloutPlan;
  readonly choices: ExpandOptions;
}

function viewOf(model: Model, plan: RolloutPlan, options: CompileOptions, companions: readonly JsonObject[]): PlanView {
  const view = planView(model, plan, options.promotion === 'automatic' && model.budget.roles === undefined);
  const names = companions.map((object) => `${object['kind']} ${nameOf(object)}`);
  return names.length === 0 ? view : { ...view, companions: names };
}

// Of a group of which role replicas move, what moves: a stage holds no file of what stays as it is.
function movedPart({ podGroup, filled, roleReplicas, ...group }: Group, from: Makeup | undefined, to: Makeup): Group {
  const isOther = ({ role, index }: RoleReplica): boolean =>
    from === undefined || revisionOfReplica(from, role, index) !== revisionOfReplica(to, role, index);
  const moved = {
    *[Symbol.iterator]() {
      for (const replica of roleReplicas) if (isOther(replica)) yield replica;
    },
  };
  if (from?.revision === to.revision) {
    const { disruptionBudget: _, ...others } = group;
    return { ...others, filled: [], roleReplicas: moved };
  }
  if (podGroup === undefined) return { ...group, filled: [], roleReplicas: moved };
  return { ...group, podGroup, filled, roleReplicas: moved };
}

function expandOptions(options: CompileOptions, model: Model): ExpandOptions {
  const { taskKey, gangForms, agents, promotion, handover } = options;
  // While pods change hands, nobody replaces one that could be changed in place.
  const kindest = handover ? 'pull-request' : promotion;
  return {
    taskKey,
    gangForm: gangForms.ofModel[namespacedName(model)] ?? gangForms.ofModel[model.name] ?? gangForms.ofAll,
    podAnnotations: Object.fromEntries(agents.flatMap((agent) => Object.entries(agent.podAnnotations(kindest)))),
    keepAnnotations: Object.fromEntries(agents.flatMap((agent) => Object.entries(agent.keepAnnotations))),
    stageAnnotation: promotion === 'automatic' ? agents.find(startsByAnnotation)?.stageAnnotation : undefined,
  };
}

/** What is expected must be known before the pods that it speaks of: `recover` and `status` go by it. */
function firstOf({ stageAnnotation }: ExpandOptions): StringMap {
  return stageAnnotation === undefined ? {} : { [stageAnnotation.key]: stageAnnotation.first };
}

// Beside the groups that move first, since some objects are healthy only once a pod uses them, and would hold up those.
function firstStageOf({ stageAnnotation }: ExpandOptions, { budget }: Model, groups: number): StringMap {
  if (stageAnnotation === undefined) return {};
  const last = Math.floor(Math.max(0, groups - 1) / groupsPerStage(budget));
  return { [stageAnnotation.key]: stageAnnotation.valueOf(last) };
}

// Where the agent starts the stages, Git does not tell which group still runs an earlier revision.
function revisionsAtHand(
  { snapshots, templates }: RolloutPlan,
  running: ReadonlySet<string>,
  { promotion }: CompileOptions,
): readonly RevisionTemplates[] {
  const inUse = [...running].flatMap((revision) => templates.get(revision) ?? []);
  return promotion === 'automatic' ? [...snapshots, ...inUse] : inUse;
}

// It stands before the pods, too: a wave of its own behind them would be reached when all of them are new, and no sooner.
function marksOf({ agents }: CompileOptions, choices: ExpandOptions): ObjectMarks {
  return { trackingLabels: agents.flatMap(({ trackingLabels }) => trackingLabels), annotations: firstOf(choices) };
}

function startsByAnnotation({ stageAnnotation }: Agent): boolean {
  return stageAnnotation !== undefined;
}

// Where the agent starts the stages, all that may move does, and the agent's gates put it into order.
function planFor(model: Model, history: History, { promotion }: CompileOptions): RolloutPlan {
  const plan = planRollout(model, history);
  // Gates hold groups apart, not the replicas of a role: those move by promotions in any case.
  if (promotion !== 'automatic' || model.budget.roles !== undefined) return plan;
  const moved = promote(model, plan, { all: true });
  return moved.ok ? planRollout(model, moved.value) : plan;
}

// What a dialect makes otherwise runs one revision in all of a group.
function expanderOf(model: Model, plan: RolloutPlan, choices: ExpandOptions): Expand {
  const { maker } = model;
  if (maker === undefined) return groupExpander(model, plan.templates, choices);
  const expanders = new Map(
    [...plan.templates].map(([name, templates]) => [name, maker.groups(model, templates, choices)]),
  );
  return (ordinal, { revision }) => {
    const expander = expanders.get(revision);
    if (expander === undefined) throw new Error(`the plan assigns revision ${revision} but holds no templates of it`);
    return expander(ordinal);
  };
}

/** Objects of one name are one object: revisions share them, too. */
function sharedObjects(model: Model, templates: readonly RevisionTemplates[]): readonly Service[] {
  const objects = templates.flatMap((each) => model.maker?.shared(model, each) ?? []);
  return [...new Map(objects.map((object) => [object.metadata.name, object])).values()];
}

function* inOrdinalOrder(live: RolloutPlan['live']): Generator<{ ordinal: number; makeup: Makeup }> {
  for (const { first, last, ...makeup } of runsOf(live)) {
    for (let ordinal = first; ordinal <= last; ordinal++) yield { ordinal, makeup };
  }
}

/** A model and what compiling it gave, to be written out. */
export interface EmitRequest {
  readonly model: Model;
  readonly compilation: Compilation;
  /** What the headers name as the input: path of the model's file from the repository's root. */
  readonly source: string;
}

/**
 * The generated files of a model, paths from the output folder: what the agent syncs, the plan, every stage still to
 * come, and what the agent needs beside them. Made one by one as they are asked for, so that many groups need no memory.
 */
export function* emit(request: EmitRequest, repository: Repository): Generator<TextFile> {
  const { model, source, compilation } = request;
  const emission = { place: model, source };
  yield* liveFiles(emission, compilation);
  const plan = (): string => withHeader(source, planMarkdown(compilation.view()), 'markdown');
  yield { path: planFile(model), text: plan };
  for (const stage of compilation.stages) yield* stageFiles(emission, stageFolder(model, stage), stage);
  yield* agentFiles(agentModel(request), repository);
}

/** What agents' objects of a compiled model are made from. */
export function agentModel({ model, source, compilation }: EmitRequest): AgentModel {
  const { object, shared, workload, companions, live, history } = compilation;
  const beside = {
    object: object !== undefined,
    workload: workload !== undefined,
    shared: shared.length > 0 && workload === undefined,
    companions: companions.length > 0,
    budgets: workload !== undefined && budgetsIn(live).length > 0,
  };
  return agentModelOf(model, source, {
    groups: workload === undefined ? groupCount(history.state.groups) : 0,
    filesOfNoGroup: filesOfNoGroup(beside),
  });
}

/**
 * The state of the models of one folder, paths from that folder: their revisions, then rollout.yaml.
 * @param kept - a folder may hold models that were not compiled now: what is known of them stays as it is
 */
export function emitState(requests: readonly EmitRequest[], kept?: KeptState): readonly TextFile[] {
  const histories = requests.map(({ source, model, compilation }) => ({ source, model, history: compilation.history }));
  return stateFiles(histories, kept);
}
