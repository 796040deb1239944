import { ApiObject, App, type AppProps, Chart, DependencyGraph, Names, Yaml } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { commandGit, nodeFiles, printable } from '../index.ts';
import type { Files, Git } from '../io/ports.ts';
import { accepting, refusalLine, refusalsOf } from './guard.ts';
import { ServedModel, type SoundModel } from './model-infer.ts';
import { ModelObject } from './model-object.ts';
import { writeRepository } from './repository.ts';
import { Workplace } from './workplace.ts';

/** How a GitOpsApp is set up; what concerns rollouts and agents stands in flotilla.yaml, as for the command line. */
export interface GitOpsAppProps extends Pick<AppProps, 'outdir' | 'outputFileExtension' | 'resolvers'> {
  /**
   * Folder that holds a folder for each model, `<name>` or `<namespace>.<name>`: its model-infer.yaml or
   * model-serving.yaml, rollout.yaml and revisions/.
   * @default 'apps'
   */
  readonly apps?: string;
  /** Default: those of this machine, from the working folder. */
  readonly files?: Files;
  /** Asked for the last commit where the output folder is empty. Default: Git of this machine; nobody where files are given. */
  readonly git?: Pick<Git, 'filesAt' | 'head'>;
  /**
   * Whether more groups may stop serving than the budgets of their models allow; what does is noted in rollout.yaml.
   * @default false
   */
  readonly acceptOutage?: boolean;
}

/**
 * An app whose synthesis writes a repository for GitOps, the same files that `flotilla synth` writes: for each
 * ModelInfer and ModelServing live/, stages/ and plan.md below the output folder, and its state outside of it. Objects of
 * other constructs are written as an App writes them, one file per chart.
 * @see docs/cdk8s.md
 */
export class GitOpsApp extends App {
  readonly workplace: Workplace;
  readonly #acceptsOutage: boolean;

  /** @throws Error that lists the problems of flotilla.yaml */
  constructor(props: GitOpsAppProps = {}) {
    const { apps = 'apps', files = nodeFiles, git, acceptOutage = false, ...rest } = props;
    const workplace = Workplace.read({ files, apps, git: git ?? (props.files === undefined ? commandGit : undefined) });
    // cdk8s-cli says by this variable where it looks for manifests afterwards.
    super({ ...rest, outdir: rest.outdir ?? process.env['CDK8S_OUTDIR'] ?? workplace.project.output });
    this.workplace = workplace;
    this.#acceptsOutage = acceptOutage;
  }

  /** @throws Error that lists every problem of every construct, or what is over budget, before anything is written */
  override synth(): void {
    const constructs = this.node.findAll();
    const errors = constructs.flatMap((construct) =>
      [...construct.node.validate(), ...editsOf(construct)].map((error) => `[${construct.node.path}] ${error}`),
    );
    if (errors.length > 0) throw new Error(`Validation failed with the following errors:\n  ${errors.join('\n  ')}`);
    const models = constructs.filter((construct) => construct instanceof ServedModel);
    for (const { node, warnings } of models) {
      for (const line of warnings) process.stderr.write(`[${printable(node.path)}] warning: ${printable(line)}\n`);
    }
    const sound = models.map(({ sound }) => sound).filter((each): each is SoundModel => each !== undefined);
    writeRepository(this.workplace, this.outdir, this.#allowed(sound));
    this.#writeOthers(constructs.filter((construct) => Chart.isChart(construct)));
    if (process.env['CDK8S_RECORD_CONSTRUCT_METADATA'] === 'true') this.#writeMetadata();
  }

  #allowed(sound: readonly SoundModel[]): readonly SoundModel[] {
    const refusals = refusalsOf(this.workplace, this.outdir, sound);
    if (refusals.length === 0 || this.#acceptsOutage) return accepting(this.workplace, sound, refusals);
    const lines = refusals.map((each) => `  ${refusalLine(each)}`);
    const hint = 'new GitOpsApp({ acceptOutage: true }) does it all the same, and notes it in rollout.yaml.';
    throw new Error([`Refused, nothing is written:`, ...lines, hint].join('\n'));
  }

  #writeOthers(charts: readonly Chart[]): void {
    for (const chart of charts) {
      const objects = ownObjects(chart);
      if (objects.length === 0) continue;
      const file = `${this.outdir}/${Names.toDnsLabel(chart)}${this.outputFileExtension}`;
      this.workplace.files.write(file, Yaml.stringify(...objects.map((object): unknown => object.toJson())));
    }
  }

  // The form in which cdk8s-cli's validation plugins look up the construct of an object.
  #writeMetadata(): void {
    const objects = this.node.findAll().filter((construct) => ApiObject.isApiObject(construct));
    const resources = Object.fromEntries(objects.map(({ name, node }) => [name, { path: node.path }]));
    const text = JSON.stringify({ version: '1.0.0', resources });
    this.workplace.files.write(`${this.outdir}/construct-metadata.json`, text);
  }
}

// A stage still to come has no objects here to edit, and a change in place would reach all groups at once.
function editsOf(construct: IConstruct): readonly string[] {
  if (ModelObject.isModelObject(construct) && construct.isChanged) {
    return [`a change of one object would not go through the stages of a rollout; ${INSTEAD}`];
  }
  if (construct instanceof ServedModel && Object.keys(Chart.of(construct).labels).length > 0) {
    return [`the labels of its chart would not go through the stages of a rollout; ${INSTEAD}`];
  }
  return [];
}

const INSTEAD = 'write it into the templates of the model, labels and annotations into their metadata';

/** The objects of a chart that no model made, in the order of their dependencies. */
function ownObjects(chart: Chart): readonly ApiObject[] {
  const isOwn = (construct: IConstruct): construct is ApiObject =>
    ApiObject.isApiObject(construct) && !ModelObject.isModelObject(construct) && Chart.of(construct) === chart;
  // The order costs more than all the rest, and most charts hold models alone.
  return chart.node.findAll().some(isOwn) ? new DependencyGraph(chart.node).topology().filter(isOwn) : [];
}
