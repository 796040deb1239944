import type { IConstruct } from 'constructs';
import {
  DEFAULT_PROJECT,
  type History,
  historyOf,
  MODEL_INFER,
  type Model,
  nodeFiles,
  type Problems,
  type Project,
  parseProject,
  pathText,
  readState,
  revisionFile,
  type State,
} from '../index.ts';
import type { Files, Git } from '../io/ports.ts';

/** Where a Workplace finds things. */
interface WorkplaceProps {
  readonly files: Files;
  /** Folder of the models' own folders, from the working folder. */
  readonly apps: string;
  /** What knows the last commit; undefined: nobody. */
  readonly git?: Pick<Git, 'filesAt' | 'head'> | undefined;
}

/** The repository that an app is synthesized in: its files, its flotilla.yaml, and what earlier runs left of each model. */
export class Workplace {
  /**
   * The Workplace of the app that a construct belongs to; where that is no GitOpsApp, an empty one, in which every model
   * is synthesized for the first time.
   */
  static of(construct: IConstruct): Workplace {
    const { root } = construct.node;
    const known = 'workplace' in root ? root.workplace : undefined;
    return known instanceof Workplace ? known : EMPTY;
  }

  /**
   * Reads the flotilla.yaml of the working folder.
   * @throws Error that lists its problems
   */
  static read(props: WorkplaceProps): Workplace {
    const { project, problems } = parseProject('flotilla.yaml', props.files.read('flotilla.yaml'));
    const errors = problemLines(problems);
    if (errors.length > 0) throw new Error(`flotilla.yaml has problems:\n  ${errors.join('\n  ')}`);
    return new Workplace(props, project, true);
  }

  readonly files: Files;
  readonly apps: string;
  readonly project: Project;
  /** Whether what models come to is written down for the next run. */
  readonly hasState: boolean;
  readonly #git: Pick<Git, 'filesAt' | 'head'> | undefined;
  readonly #states = new Map<string, State>();

  constructor({ files, apps, git }: WorkplaceProps, project: Project, hasState: boolean) {
    this.files = files;
    this.#git = git;
    this.apps = apps;
    this.project = project;
    this.hasState = hasState;
  }

  /** The last commit; undefined where there is none. */
  get head(): string | undefined {
    return this.#git?.head('.');
  }

  /**
   * The texts of the manifests below a folder, by path; those of the last commit where nothing is there.
   * @param folder - from the working folder; of one elsewhere no commit is asked
   */
  textsBelow(folder: string): ReadonlyMap<string, string> {
    const present = new Map(this.#manifestsIn(folder));
    if (present.size > 0 || this.#git === undefined || folder.startsWith('/')) return present;
    try {
      const files = this.#git.filesAt('.', { ref: 'HEAD', path: folder }, (path) => path.endsWith('.yaml'));
      return new Map(files.map(({ path, text }) => [path, text]));
    } catch {
      // No checkout, or no commit yet: then nothing of it runs.
      return present;
    }
  }

  #manifestsIn(folder: string): readonly (readonly [path: string, text: string])[] {
    return (this.files.list(folder) ?? []).flatMap(({ name, kind }) => {
      const path = `${folder}/${name}`;
      if (kind === 'folder') return this.#manifestsIn(path);
      const text = kind === 'file' && name.endsWith('.yaml') ? this.files.read(path) : undefined;
      return text === undefined ? [] : [[path, text] as const];
    });
  }

  /** The folders in which models have their state, and the documents that constructs wrote there. */
  homes(): readonly { readonly folder: string; readonly document: string }[] {
    return (this.files.list(this.apps) ?? []).flatMap(({ name, kind }) => {
      const folder = `${this.apps}/${name}`;
      const document = kind === 'folder' ? this.files.read(`${folder}/${MODEL_INFER.fileName}`) : undefined;
      return document === undefined ? [] : [{ folder, document }];
    });
  }

  /** What earlier runs left in a folder of the repository; read once. */
  stateOf(stateFolder: string): State {
    const known = this.#states.get(stateFolder);
    if (known !== undefined) return known;
    const { files } = this;
    const at = (path: string): string => (stateFolder === '' ? path : `${stateFolder}/${path}`);
    const state = readState({
      display: stateFolder,
      read: (path) => (this.hasState ? files.read(at(path)) : undefined),
      list: (path) => (this.hasState ? (files.list(at(path)) ?? []).map(({ name }) => name) : []),
    });
    this.#states.set(stateFolder, state);
    return state;
  }

  /** What earlier runs left of a model whose state lies in a folder. */
  historyOf(model: Model, stateFolder: string): { readonly history: History; readonly problems: Problems } {
    const state = this.stateOf(stateFolder);
    const { history, problems } = historyOf(
      state,
      model,
      (revision) => `${stateFolder}/${revisionFile(model.name, revision)}`,
    );
    return { history, problems: { ...state.problems, all: [...state.problems.all, ...problems] } };
  }
}

const EMPTY = new Workplace({ files: nodeFiles, apps: 'apps' }, DEFAULT_PROJECT, false);

/** Problems as one line each: the place in a file where there is one, the field, what is wrong, what to do, the code. */
export function problemLines({ all, positionOf }: Problems): readonly string[] {
  return all.map(({ at, message, hint, code }) => {
    const position = positionOf(at);
    const place = position === undefined ? '' : `${at.source}:${position.line}:${position.column}: `;
    const path = at.path.length === 0 ? '' : `${pathText(at.path)}: `;
    return `${place}${path}${message}${hint === undefined ? '' : `; ${hint}`}  [${code}]`;
  });
}
