import type { ApiObject } from 'cdk8s';
import { Construct, type IConstruct } from 'constructs';
import {
  type Compilation,
  collisionProblems,
  compile,
  type Dialect,
  type Group,
  joinedProblems,
  LEADER_WORKER_SET,
  type LocatedModel,
  MODEL_INFER,
  MODEL_SERVING,
  type Model,
  type ParseResult,
  type Problem,
  type Problems,
  parse,
  type RoleReplica,
  roleId,
  withoutPlaces,
} from '../index.ts';
import { ModelObject } from './model-object.ts';
import {
  type LeaderWorkerSetProps,
  type ModelFields,
  type ModelInferProps,
  type ModelServingProps,
  type Source,
  SourceFile,
  sourceOf,
} from './source.ts';
import { problemLines, Workplace } from './workplace.ts';

/** A model that has no errors, and what it comes to. */
export interface SoundModel extends LocatedModel {
  readonly source: Source;
  readonly compilation: Compilation;
}

/**
 * A model in one of the dialects, and beneath it every object that it comes to now: a ConfigMap, and group by group the PodGroup,
 * Services and pods, each an ApiObject. In a GitOpsApp each group stands on the revision that rollout.yaml says; in any
 * other app the model is synthesized for the first time.
 *
 * Problems do not stop the constructor: synthesis lists those of all constructs in one error, each with its path.
 */
export abstract class ServedModel extends Construct {
  /** Undefined while it has errors. */
  readonly sound: SoundModel | undefined;
  /** The ConfigMap that says what the cluster should hold; undefined while there are errors. */
  readonly expectation?: ApiObject;
  /** The groups in order of their ordinals, surge groups included; none while there are errors. */
  readonly groups: readonly InferGroup[];
  /** The object itself, where flotilla.yaml has its controller make the groups: then there are none here. */
  readonly workload?: ApiObject;
  readonly #problems: Problems;

  /**
   * @param props - a file, or the fields of the spec and the metadata
   * @param dialect - in which the construct's values are written
   */
  constructor(scope: Construct, id: string, props: ModelFields | SourceFile, dialect: Dialect) {
    super(scope, id);
    const workplace = Workplace.of(this);
    const source = props instanceof SourceFile ? props.read(workplace) : sourceOf(this, props, workplace, dialect);
    const { kubernetes, maxPods, drains, forms, options } = workplace.project;
    const read = parse(source.display, source.text, { kubernetes, maxPods, drains, forms, strict: true });
    const located = oneModel(read);
    const past = located === undefined ? undefined : workplace.historyOf(located.model, source.stateFolder);
    const all = read.ok ? read.warnings : read.problems;
    const own = source.isMade ? withoutPlaces(all) : { all, positionOf: read.positionOf };
    this.#problems = joinedProblems(past === undefined ? [own] : [own, past.problems]);
    this.node.addValidation({ validate: () => [...this.#errors(), ...this.#collisions()] });
    this.groups = [];
    if (located === undefined || past === undefined || this.#errors().length > 0) return;
    const compilation = compile(located.model, past.history, options);
    this.sound = { ...located, source, compilation };
    this.expectation = new ModelObject(this, 'expectation', compilation.expectation);
    const { workload } = compilation;
    if (workload !== undefined) {
      const { apiVersion, kind } = { apiVersion: '', kind: '', ...located.model.workload?.cluster };
      this.workload = new ModelObject(this, 'workload', { ...workload, apiVersion, kind });
      return;
    }
    for (const [index, object] of compilation.shared.entries()) new ModelObject(this, `shared-${index}`, object);
    this.groups = [...compilation.live].map((group) => new InferGroup(this, group));
  }

  /** The model with every default filled; undefined while there are errors. */
  get model(): Model | undefined {
    return this.sound?.model;
  }

  /** What is worth a look and stops nothing, one line each. */
  get warnings(): readonly string[] {
    return this.#lines('warning');
  }

  /**
   * A group by its ordinal.
   * @throws Error when there is no such group, or with all problems while the model has errors
   */
  group(ordinal: number): InferGroup {
    const errors = this.#errors();
    if (errors.length > 0) throw new Error(`${this.node.path} has problems:\n  ${errors.join('\n  ')}`);
    const found = this.groups.find((group) => group.ordinal === ordinal);
    if (found === undefined)
      throw new Error(`${this.node.path} has ${this.groups.length} groups, and no group ${ordinal}`);
    return found;
  }

  #errors(): readonly string[] {
    return this.#lines('error');
  }

  #lines(severity: Problem['severity']): readonly string[] {
    const all = this.#problems.all.filter((problem) => problem.severity === severity);
    return problemLines({ ...this.#problems, all });
  }

  // Each construct tells its own collisions, so that none is told twice.
  #collisions(): readonly string[] {
    const { hasState } = Workplace.of(this);
    const models = modelsIn(this.node.root).flatMap(({ sound, node }) => {
      if (sound === undefined) return [];
      const at = { ...sound.at, source: node.path };
      return [{ model: sound.model, at, stateFolder: hasState ? sound.source.stateFolder : undefined }];
    });
    const own = collisionProblems(models).filter(({ at }) => at.source === this.node.path);
    return problemLines(withoutPlaces(own));
  }
}

/** A ModelInfer of MatrixInfer. */
export class ModelInfer extends ServedModel {
  /**
   * Reads a ModelInfer from a file of people's (YAML or JSON), whose state lies beside it.
   * @param path - from the working folder, or absolute
   */
  static fromFile(scope: Construct, id: string, path: string): ModelInfer {
    return new ModelInfer(scope, id, new SourceFile(path));
  }

  constructor(scope: Construct, id: string, props: ModelInferProps | SourceFile) {
    super(scope, id, props instanceof SourceFile ? props : { schedulerName: 'volcano', ...props }, MODEL_INFER);
  }
}

/** A ModelServing of Kthena. */
export class ModelServing extends ServedModel {
  /**
   * Reads a ModelServing from a file of people's (YAML or JSON), whose state lies beside it.
   * @param path - from the working folder, or absolute
   */
  static fromFile(scope: Construct, id: string, path: string): ModelServing {
    return new ModelServing(scope, id, new SourceFile(path));
  }

  constructor(scope: Construct, id: string, props: ModelServingProps | SourceFile) {
    super(scope, id, props, MODEL_SERVING);
  }
}

/** A LeaderWorkerSet: the object itself for its own controller, or its pods where flotilla.yaml asks for them. */
export class LeaderWorkerSet extends ServedModel {
  /**
   * Reads a LeaderWorkerSet from a file of people's (YAML or JSON), whose state lies beside it.
   * @param path - from the working folder, or absolute
   */
  static fromFile(scope: Construct, id: string, path: string): LeaderWorkerSet {
    return new LeaderWorkerSet(scope, id, new SourceFile(path));
  }

  constructor(scope: Construct, id: string, props: LeaderWorkerSetProps | SourceFile) {
    super(scope, id, props, LEADER_WORKER_SET);
  }
}

/** The models of a tree of constructs, in order; what lies beneath them is not looked at. */
function modelsIn(construct: IConstruct): readonly ServedModel[] {
  return construct instanceof ServedModel ? [construct] : construct.node.children.flatMap(modelsIn);
}

function oneModel(read: ParseResult): LocatedModel | undefined {
  if (!read.ok) return undefined;
  const [first, ...others] = read.value;
  if (others.length > 0) {
    throw new Error(`${first?.at.source} holds ${read.value.length} models; a construct is one: split the file`);
  }
  return first;
}

/** One replica of a role: its Service, its entry pod and its workers. */
export class InferRole extends Construct {
  /** The role's name. */
  readonly role: string;
  /** Which replica, from 0. */
  readonly index: number;
  /** The headless Service that gives the entry pod its address; undefined for a role without a worker template. */
  readonly service?: ApiObject;
  readonly entry: ApiObject;
  readonly workers: readonly ApiObject[];

  constructor(scope: Construct, { role, index, service, pods }: RoleReplica) {
    super(scope, roleId(role, index));
    this.role = role;
    this.index = index;
    if (service !== undefined) this.service = new ModelObject(this, 'service', service);
    const [entry, ...workers] = pods;
    if (entry === undefined) throw new Error(`${this.node.path} has no entry pod; please report this`);
    this.entry = new ModelObject(this, 'entry', entry);
    this.workers = workers.map((pod, place) => new ModelObject(this, `worker-${place + 1}`, pod));
  }
}

/** One group: its PodGroup and the replicas of its roles, on the revision that the group runs now. */
export class InferGroup extends Construct {
  readonly ordinal: number;
  /** Hash of what its pods are made of. */
  readonly revision: string;
  /** Undefined for a model without gang scheduling. */
  readonly podGroup?: ApiObject;
  readonly roles: readonly InferRole[];

  constructor(scope: Construct, { ordinal, revision, podGroup, disruptionBudget, roleReplicas }: Group) {
    super(scope, `group-${ordinal}`);
    this.ordinal = ordinal;
    this.revision = revision;
    if (podGroup !== undefined) this.podGroup = new ModelObject(this, 'pod-group', podGroup);
    if (disruptionBudget !== undefined)
      new ModelObject(this, 'disruption-budget', disruptionBudget.template.fill(disruptionBudget.slots));
    this.roles = [...roleReplicas].map((replica) => new InferRole(this, replica));
  }

  /**
   * A replica of a role.
   * @param index - which replica, from 0
   * @throws Error when there is no such role or replica
   */
  role(name: string, index = 0): InferRole {
    const found = this.roles.find((each) => each.role === name && each.index === index);
    if (found !== undefined) return found;
    const known = this.roles.map((each) => roleId(each.role, each.index)).join(', ');
    throw new Error(`${this.node.path} has no role replica ${roleId(name, index)}; there are ${known}`);
  }
}
