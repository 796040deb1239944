import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { type LabelsSpec, MODEL_INFER, type ModelInferSpec, toYaml } from '../index.ts';
import { plainValue } from './plain-value.ts';
import type { Workplace } from './workplace.ts';

/** The metadata of a ModelInfer. */
export interface ModelInferMetadata {
  /** Name of the model, with which every object's name begins. Default: the construct's id. */
  readonly name?: string;
  /** Default: the chart's namespace, else `default`. */
  readonly namespace?: string;
  readonly labels?: LabelsSpec;
  readonly annotations?: LabelsSpec;
}

/** A ModelInfer as typed properties: the fields of its spec, spelled as there, and its metadata. */
export interface ModelInferProps extends Omit<ModelInferSpec, 'schedulerName'> {
  /** Default: volcano. */
  readonly schedulerName?: string;
  readonly metadata?: ModelInferMetadata;
}

/** A ModelInfer to be read, and where it lies in the repository. */
export interface Source {
  /** What problems call it: the file, or the construct's path. */
  readonly display: string;
  readonly text: string;
  /** Path of its file from the repository's root: headers name it. */
  readonly file: string;
  /** Folder of the file, in which its state lies too. */
  readonly stateFolder: string;
  /** Whether the file is written from the construct rather than by people. */
  readonly isMade: boolean;
}

/** A file that holds a ModelInfer. */
export class SourceFile {
  readonly path: string;

  /** @param path - from the working folder, or absolute */
  constructor(path: string) {
    const slashed = path.replaceAll('\\', '/');
    const root = `${process.cwd().replaceAll('\\', '/')}/`;
    this.path = (slashed.startsWith(root) ? slashed.slice(root.length) : slashed).replace(/^(?:\.\/)+/, '');
  }

  /**
   * Reads it.
   * @throws Error where there is no such file
   */
  read({ files }: Workplace): Source {
    const { path } = this;
    const text = files.read(path);
    if (text === undefined) throw new Error(`${path} does not exist`);
    return {
      display: path,
      text,
      file: path,
      stateFolder: path.slice(0, Math.max(0, path.lastIndexOf('/'))),
      isMade: false,
    };
  }
}

/** Writes typed properties as the document that they stand for. */
export function sourceOf(construct: Construct, props: ModelInferProps, { apps }: Workplace): Source {
  const { metadata, ...spec } = props;
  const name = metadata?.name ?? construct.node.id;
  const namespace = metadata?.namespace ?? Chart.of(construct).namespace;
  const written = {
    apiVersion: MODEL_INFER.apiVersion,
    kind: MODEL_INFER.kind,
    metadata: { name, namespace, labels: metadata?.labels, annotations: metadata?.annotations },
    spec: { schedulerName: 'volcano', ...spec },
  };
  const text = toYaml(plainValue(written, construct.node.path));
  // Two models of one name need two folders; a dot is in no name of either kind.
  const stateFolder = `${apps}/${namespace === undefined || namespace === 'default' ? name : `${namespace}.${name}`}`;
  return {
    display: construct.node.path,
    text,
    file: `${stateFolder}/${MODEL_INFER.fileName}`,
    stateFolder,
    isMade: true,
  };
}
