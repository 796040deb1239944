import type { Agent } from '../agents/agent.ts';
import type { AgentChoice } from '../agents/files.ts';
import { policySettings } from '../agents/policies.ts';
import { agentProblems, starterProblems } from '../agents/problems.ts';
import { AGENTS } from '../agents/registry.ts';
import type { Dialects } from '../dialects/dialect.ts';
import { DEFAULT_FORMS, type FormChoice } from '../dialects/form.ts';
import { DIALECTS } from '../dialects/registry.ts';
import { type DrainSections, drainSections } from '../drain/settings.ts';
import { type Environment, readEnvironments } from '../environments/environments.ts';
import { fieldAt, integerAt, listAt, mapAt, objectAt, textAt, textsAt } from '../model/fields.ts';
import type { Path } from '../model/json.ts';
import { isObject, type JsonObject } from '../model/json.ts';
import { DEFAULT_KUBERNETES, type KubernetesVersion, kubernetesVersionOf } from '../model/kubernetes.ts';
import { isRepositoryPath } from '../model/layout.ts';
import { type GangForm, TASK_KEYS, type TaskKey } from '../model/model.ts';
import { error, joinedProblems, type Problem, type Problems, quoted, withoutPlaces } from '../model/problem.ts';
import type { Promotion } from '../model/rollout.ts';
import { FORMS, type Form } from '../model/workload.ts';
import { withoutNulls } from '../schema/nulls.ts';
import { structureProblems } from '../schema/structure.ts';
import { readDocuments } from '../yaml/read.ts';

/** Most pods that one model may have unless the user raises it: a mistyped `replicas` must not fill a repository. */
export const DEFAULT_MAX_PODS = 100_000;

/** The forms of a PodGroup that a Project may ask for. */
type OpenForm = Exclude<GangForm, 'subGroups'>;

/** Choices of a Project that change what is generated. */
export interface CompileOptions {
  readonly taskKey: TaskKey;
  /** How PodGroups are written where the dialect leaves it open: of all models, and of some by `name` or `namespace/name`. */
  readonly gangForms: { readonly ofAll: OpenForm; readonly ofModel: Readonly<Record<string, OpenForm>> };
  /** Those whose annotations the pods carry. */
  readonly agents: readonly Agent[];
  readonly promotion: Promotion;
  /** Whether pods change hands: then no annotation of theirs has an agent replace them. */
  readonly handover: boolean;
  /** Whether each group has a disruption budget. */
  readonly disruptionBudgets: boolean;
  /** Whether the cluster holds an object for each model. */
  readonly crd: boolean;
}

/** What can be plugged in: the agents and the dialects that flotilla knows. */
export interface Known {
  /** The agents that flotilla.yaml may name. */
  readonly agents: readonly Agent[];
  /** The kinds of documents that a repository may hold; the first is meant where nothing says which. */
  readonly dialects: Dialects;
}

/** Which manifests that lie beside a model's file are part of the model. */
export interface CompanionChoice {
  /** Patterns of their files, from the folder of the model's file. */
  readonly files: readonly string[];
  /** Kinds whose content is part of the revision of the pods that name them. */
  readonly inRevision: readonly string[];
}

/** What flotilla.yaml says, every default filled. */
export interface Project extends AgentChoice {
  /** Patterns of the files that people describe models in, from the repository's root. */
  readonly apps: readonly string[];
  /** Folder of everything generated. */
  readonly output: string;
  readonly companions: CompanionChoice;
  readonly kubernetes: KubernetesVersion;
  readonly maxPods: number;
  readonly options: CompileOptions;
  /** How the groups of models end, by their names. */
  readonly drains: DrainSections;
  /** In which form Git holds which model, and how far the stages go of those that a controller drives. */
  readonly forms: FormChoice;
  /** Names of the environments, in the order written; without any, each model is compiled as it stands. */
  readonly environments: readonly string[];
}

/** A repository without a flotilla.yaml. */
export function defaultProject({ agents, dialects }: Known): Project {
  return {
    dialects,
    apps: dialects.map(({ fileName }) => `apps/*/${fileName}`),
    output: 'generated',
    companions: { files: ['*.yaml', '*.yml', '*.json'], inRevision: [] },
    kubernetes: DEFAULT_KUBERNETES,
    maxPods: DEFAULT_MAX_PODS,
    options: {
      taskKey: 'roleReplica',
      gangForms: { ofAll: 'tasks', ofModel: {} },
      agents: agents.filter(({ isByDefault }) => isByDefault),
      promotion: 'pull-request',
      handover: false,
      disruptionBudgets: false,
      crd: false,
    },
    drains: new Map(),
    forms: DEFAULT_FORMS,
    sections: {},
    policies: policySettings(undefined),
    environments: [],
  };
}

/** All that flotilla knows. */
export const KNOWN: Known = { agents: AGENTS, dialects: DIALECTS };

/** A repository without a flotilla.yaml, with all that flotilla knows. */
export const DEFAULT_PROJECT: Project = defaultProject(KNOWN);

/** What holds where a Project says nothing. */
export const DEFAULT_OPTIONS: CompileOptions = DEFAULT_PROJECT.options;

/**
 * Makes a Project of flotilla.yaml's values.
 * @param value - the document without nulls, after its schema found no error
 */
export function projectOf(value: JsonObject, known: Known): Project {
  const { agents, dialects } = known;
  const { apps, output, companions, kubernetes, maxPods, options } = defaultProject(known);
  // Whoever asks for an agent's own objects means the agent, too.
  const isMeant = ({ id, isByDefault }: Agent): boolean =>
    value['agents'] === undefined ? isByDefault || isObject(value[id]) : listAt(value, 'agents').includes(id);
  const sections = agents.flatMap(({ id }): [string, JsonObject][] => {
    const section = value[id];
    return isObject(section) ? [[id, section]] : [];
  });
  return {
    dialects,
    apps: value['apps'] === undefined ? apps : textsAt(value, 'apps'),
    output: textAt(value, 'output') ?? output,
    companions: {
      files:
        fieldAt(value, 'companions', 'files') === undefined ? companions.files : textsAt(value, 'companions', 'files'),
      inRevision: textsAt(value, 'companions', 'inRevision'),
    },
    kubernetes: kubernetesVersionOf(textAt(value, 'kubernetes')) ?? kubernetes,
    maxPods: integerAt(value, 'limits', 'pods') ?? maxPods,
    options: {
      agents: agents.filter(isMeant),
      promotion: textAt(value, 'promotion') === 'automatic' ? 'automatic' : options.promotion,
      handover: value['handover'] === true,
      disruptionBudgets: value['disruptionBudgets'] === true,
      crd: value['crd'] === true,
      taskKey: TASK_KEYS.find((each) => each === textAt(value, 'gang', 'taskKey')) ?? options.taskKey,
      gangForms: {
        ofAll: openForm(textAt(value, 'gang', 'form')),
        ofModel: Object.fromEntries([...mapAt(value, 'gang', 'formOf')].map(([name, form]) => [name, openForm(form)])),
      },
    },
    drains: drainSections(objectAt(value, 'drain')),
    forms: formsOf(value),
    sections: Object.fromEntries(sections),
    policies: policySettings(value['policies']),
    environments: listAt(value, 'environments').map((environment) => textAt(environment, 'name') ?? ''),
  };
}

function formsOf(value: JsonObject): FormChoice {
  const { compileTo } = value;
  const known = (written: string): Form => FORMS.find((form) => form === written) ?? 'pods';
  return {
    of: Object.fromEntries([...mapAt(compileTo)].map(([name, form]) => [name, known(form)])),
    ofAll: typeof compileTo === 'string' ? known(compileTo) : undefined,
    stages: listAt(value, 'rollout', 'stages').filter((end) => typeof end === 'number' || typeof end === 'string'),
  };
}

function openForm(written: string | undefined): OpenForm {
  return written === 'subGroups' ? 'tasksAndSubGroups' : 'tasks';
}

/** flotilla.yaml as read: the Project, or its problems and the defaults. */
export interface ReadProject {
  readonly source: string;
  readonly project: Project;
  /** What each environment changes, in the order written. */
  readonly environments: readonly Environment[];
  readonly problems: Problems;
}

/** What is around a flotilla.yaml. */
interface ProjectSurroundings {
  /** The text of a patch's file, by its path from the folder of flotilla.yaml; without it the environments are not read. */
  readonly readFile?: ((path: string) => string | undefined) | undefined;
  /** What it may name; all that flotilla knows, where left out. */
  readonly known?: Known | undefined;
}

/**
 * Reads the text of a flotilla.yaml; the defaults hold where there is none.
 * @param source - what problems call the text
 */
export function parseProject(
  source: string,
  text: string | undefined,
  { readFile, known = KNOWN }: ProjectSurroundings = {},
): ReadProject {
  const byDefault = defaultProject(known);
  if (text === undefined) {
    return { source, project: byDefault, environments: [], problems: withoutPlaces([]) };
  }
  const read = readDocuments(source, text);
  const values = read.documents.map(({ index, value }) => ({ document: index, value: withoutNulls(value) }));
  const problems = [
    ...read.problems,
    ...values.flatMap(({ document, value }) => structureProblems('Project', value, { source, document, path: [] })),
  ];
  const [{ value } = { value: null }] = values;
  const isSound = problems.length === 0 && isObject(value);
  const project = isSound ? projectOf(value, known) : byDefault;
  problems.push(
    ...(isSound ? pathProblems(project, source) : []),
    ...starterProblems(project.options, { source, path: ['promotion'] }),
    ...agentProblems(project, { source, path: [] }),
  );
  const found =
    isSound && readFile !== undefined
      ? readEnvironments(read, value, readFile)
      : { environments: [], problems: withoutPlaces([]) };
  return {
    source,
    project,
    environments: found.environments,
    problems: joinedProblems([{ all: problems, positionOf: read.positionOf }, found.problems]),
  };
}

/** The problem of each path that leads elsewhere: a change of this file would have others read, or written over. */
function pathProblems({ apps, output, companions }: Project, source: string): readonly Problem[] {
  const named: readonly (readonly [path: Path, text: string])[] = [
    [['output'], output],
    ...apps.map((pattern, index) => [['apps', index], pattern] as const),
    ...companions.files.map((pattern, index) => [['companions', 'files', index], pattern] as const),
  ];
  return named
    .filter(([, text]) => !isRepositoryPath(text))
    .map(([path, text]) =>
      error(
        'outside-path',
        { source, path },
        {
          message: `${quoted(text)} leads out of the folder of flotilla.yaml, or into that of Git`,
          hint: 'name a path in the repository, without ".."',
        },
      ),
    );
}
