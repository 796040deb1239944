/// <reference path="./text.d.ts" />
import { join } from 'node:path';
import type { Dialect } from '../../dialects/dialect.ts';
import { VERSION } from '../../model/names.ts';
import type { World } from '../world.ts';

/** What can be served from the first minute on. */
interface Template {
  readonly summary: string;
  /** Name of the model unless another is chosen. */
  readonly model: string;
  /** The model's file, with NAME and NAMESPACE in place of its name and namespace. */
  readonly load: () => Promise<{ readonly default: string }>;
}

/** Templates by name: the choices of `--template`. */
export const TEMPLATES = {
  'vllm-multinode': {
    summary: 'vLLM over two nodes of 8 GPUs',
    model: 'llama',
    load: () => import('./vllm-multinode.yaml?raw'),
  },
  'sglang-multinode': {
    summary: 'SGLang over two nodes of 8 GPUs',
    model: 'deepseek',
    load: () => import('./sglang-multinode.yaml?raw'),
  },
  'prefill-decode': {
    summary: 'SGLang with prefill and decode apart',
    model: 'deepseek',
    load: () => import('./prefill-decode.yaml?raw'),
  },
  'kthena-prefill-decode': {
    summary: 'vLLM with prefill and decode apart, as a ModelServing of Kthena',
    model: 'deepseek',
    load: () => import('./kthena-prefill-decode.yaml?raw'),
  },
  'leader-worker-set': {
    summary: 'vLLM over two nodes of 8 GPUs, as a LeaderWorkerSet',
    model: 'llama',
    load: () => import('./leader-worker-set.yaml?raw'),
  },
  'entry-only': { summary: 'vLLM on one GPU', model: 'qwen', load: () => import('./entry-only.yaml?raw') },
} as const satisfies Readonly<Record<string, Template>>;

/** The name of a template. */
export type TemplateName = keyof typeof TEMPLATES;

/** Whether there is a template of this name. */
export function isTemplate(name: string): name is TemplateName {
  return Object.hasOwn(TEMPLATES, name);
}

/** How a person wants the model of `flotilla init` to be called. */
export interface Wishes {
  readonly name: string;
  readonly namespace: string;
}

/** A file of the new repository. */
export interface NewFile {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
  /** Other paths at which a file says the same: where one is there, this one is not written. */
  readonly others?: readonly string[];
}

/** The text of a template, for {@link modelText}. */
export async function templateText(template: TemplateName): Promise<string> {
  return (await TEMPLATES[template].load()).default;
}

/** The text of the model's own file, made from its template. */
export function modelText(template: string, { name, namespace }: Wishes): string {
  return template.replaceAll('NAMESPACE', namespace).replaceAll('NAME', name);
}

/** What the files of the new repository are about, and whether the package is installed there. */
interface Circumstances {
  readonly dialect: Dialect;
  readonly installed: boolean;
}

/** The file of the model, named as its dialect says, with its path in the new repository. */
export function modelFile(name: string, text: string, { dialect: { fileName }, installed }: Circumstances): NewFile {
  const schema = schemaAt(fileName.replace(/\.yaml$/, '.json'), installed ? '../..' : undefined);
  return { path: `apps/${name}/${fileName}`, text: `# yaml-language-server: $schema=${schema}\n${text}` };
}

/** Whether the package of flotilla lies in the repository. */
export function isInstalled({ files, root }: Pick<World, 'files' | 'root'>): boolean {
  return files.kind(join(root, 'node_modules/flotilla')) !== undefined;
}

/** Where an editor finds a schema: in the package where that is installed, else on the web, from the same version. */
function schemaAt(file: string, root: string | undefined): string {
  return root === undefined
    ? `https://unpkg.com/flotilla@${VERSION}/schemas/${file}`
    : `${root}/node_modules/flotilla/schemas/${file}`;
}

const GIT_ATTRIBUTES = `# Written by flotilla: folded in reviews, and never changed by Git.
generated/** linguist-generated=true -text
`;

/** The name by which the action commits: Renovate goes on with a branch on which nobody else has committed. */
const COMMITTER = 'flotilla@users.noreply.github.com';

/** Tells Renovate to look for images in what people write alone, and to make a pull request for each model. */
function renovateText(dialects: readonly Dialect[]): string {
  const names = dialects.map(({ fileName }) => fileName.replaceAll('.', '\\.')).join('|');
  const preset = {
    $schema: 'https://docs.renovatebot.com/renovate-schema.json',
    extends: ['config:recommended', 'helpers:pinGitHubActionDigests'],
    ignorePaths: ['**/node_modules/**', '**/generated/**', '**/revisions/**'],
    kubernetes: { managerFilePatterns: [`/(^|/)apps/[^/]+/(${names})$/`] },
    packageRules: [
      {
        matchManagers: ['kubernetes'],
        additionalBranchPrefix: '{{parentDir}}-',
        commitMessageSuffix: 'for {{parentDir}}',
      },
    ],
    gitIgnoredAuthors: [COMMITTER],
  };
  return `${JSON.stringify(preset, null, 2)}\n`;
}

/** Files in which Renovate looks for what {@link renovateText} says. */
const OTHER_PRESETS = [
  'renovate.json5',
  '.renovaterc',
  '.renovaterc.json',
  '.github/renovate.json',
  '.github/renovate.json5',
];

/**
 * All other files that people own: flotilla.yaml, the workflow for CI, settings for Git and Renovate. What is generated from
 * them is written by synth.
 */
export async function projectFiles({
  dialect: { fileName },
  dialects,
  installed,
}: Circumstances & { readonly dialects: readonly Dialect[] }): Promise<readonly NewFile[]> {
  const { default: project } = await import('./flotilla.yaml?raw');
  const { default: workflow } = await import('./workflow.yaml?raw');
  const schema = schemaAt('project.json', installed ? '.' : undefined);
  return [
    { path: 'flotilla.yaml', text: project.replaceAll('FILE', fileName).replaceAll('SCHEMA', schema) },
    { path: '.gitattributes', text: GIT_ATTRIBUTES },
    { path: '.github/workflows/flotilla.yaml', text: workflow.replaceAll('VERSION', VERSION) },
    { path: 'renovate.json', text: renovateText(dialects), others: OTHER_PRESETS },
  ];
}
