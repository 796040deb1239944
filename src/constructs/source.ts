import { Chart, Lazy } from 'cdk8s';
import type { Construct } from 'constructs';
import {
  type Dialect,
  type Json,
  type LabelsSpec,
  type LeaderWorkerSetSpec,
  type ModelInferSpec,
  type ModelServingSpec,
  pathText,
  toYaml,
} from '../index.ts';
import type { Workplace } from './workplace.ts';

/** The metadata of a ModelInfer, ModelServing or LeaderWorkerSet. */
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

/** A ModelServing as typed properties: the fields of its spec, spelled as there, and its metadata. */
export interface ModelServingProps extends ModelServingSpec {
  readonly metadata?: ModelInferMetadata;
}

/** A LeaderWorkerSet as typed properties: the fields of its spec, spelled as there, and its metadata. */
export interface LeaderWorkerSetProps extends LeaderWorkerSetSpec {
  readonly metadata?: ModelInferMetadata;
}

/** What the properties of every model have. */
export interface ModelFields {
  readonly metadata?: ModelInferMetadata;
}

/** A model's document to be read, and where it lies in the repository. */
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

/** A file that holds one model. */
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

/**
 * Writes typed properties as the document that they stand for.
 * @param dialect - in which it is written
 */
export function sourceOf(
  construct: Construct,
  { metadata, ...spec }: ModelFields,
  { apps }: Workplace,
  { apiVersion, kind, fileName }: Dialect,
): Source {
  const name = metadata?.name ?? construct.node.id;
  const namespace = metadata?.namespace ?? Chart.of(construct).namespace;
  const written = {
    apiVersion,
    kind,
    metadata: { name, namespace, labels: metadata?.labels, annotations: metadata?.annotations },
    spec,
  };
  const text = toYaml(plainValue(written, construct.node.path));
  // Two models of one name need two folders; a dot is in no name of either kind.
  const stateFolder = `${apps}/${namespace === undefined || namespace === 'default' ? name : `${namespace}.${name}`}`;
  return {
    display: construct.node.path,
    text,
    file: `${stateFolder}/${fileName}`,
    stateFolder,
    isMade: true,
  };
}

/**
 * Turns what people hand to a construct into the JSON that it stands for, keys in the order written: `undefined` is left
 * out, lazy values and tokens are resolved, and so are the classes that `cdk8s import` makes for quantities and the like.
 * @param owner - path of the construct, for the error
 * @throws Error for what no manifest can hold, naming its construct and field
 */
export function plainValue(value: unknown, owner: string): Json {
  return plainAt(value, { owner, path: [] });
}

/** Where a value lies. */
interface Place {
  readonly owner: string;
  readonly path: readonly (string | number)[];
}

function plainAt(value: unknown, place: Place): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (value instanceof Lazy) return plainAt(value.produce(), place);
  if (Array.isArray(value)) return value.map((item, index) => plainAt(item, inside(place, index)));
  if (typeof value === 'object') return isPlain(value) ? plainObject(value, place) : resolved(value, place);
  throw unfit(place, String(value));
}

function plainObject(value: object, place: Place): Json {
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(entries.map(([key, field]) => [key, plainAt(field, inside(place, key))]));
}

function resolved(value: object, place: Place): Json {
  if ('resolve' in value && typeof value.resolve === 'function') return plainAt(value.resolve(), place);
  if ('value' in value) return plainAt(value.value, place);
  throw unfit(place, `a ${value.constructor.name}`);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function inside({ owner, path }: Place, step: string | number): Place {
  return { owner, path: [...path, step] };
}

function unfit({ owner, path }: Place, what: string): Error {
  return new Error(`[${owner}] ${pathText(path)}: ${what} cannot stand in a manifest`);
}
