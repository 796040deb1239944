/// <reference path="./text.d.ts" />
import type { Dialect } from '../../dialects/dialect.ts';
import { VERSION } from '../../model/names.ts';

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
  'entry-only': { summary: 'vLLM on one GPU', model: 'qwen', load: () => import('./entry-only.yaml?raw') },
} as const satisfies Readonly<Record<string, Template>>;

/** Whether there is a template of this name. */
export function isTemplate(name: string): name is keyof typeof TEMPLATES {
  return Object.hasOwn(TEMPLATES, name);
}

/** What a person asks of `flotilla init`: which template, and the name and namespace of the model. */
export interface Wishes {
  readonly template: keyof typeof TEMPLATES;
  readonly name: string;
  readonly namespace: string;
}

/** A file of the new repository. */
interface NewFile {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
}

/** The text of the model's own file. */
export async function modelText({ template, name, namespace }: Wishes): Promise<string> {
  const { default: text } = await TEMPLATES[template].load();
  return text.replaceAll('NAMESPACE', namespace).replaceAll('NAME', name);
}

/** The file of the model, named as its dialect says, with its path in the new repository. */
export function modelFile(name: string, text: string, { fileName }: Dialect): NewFile {
  const schema = `../../node_modules/flotilla/schemas/${fileName.replace(/\.yaml$/, '.json')}`;
  return { path: `apps/${name}/${fileName}`, text: `# yaml-language-server: $schema=${schema}\n${text}` };
}

const GIT_ATTRIBUTES = `# Written by flotilla: folded in reviews, and never changed by Git.
generated/** linguist-generated=true -text
`;

/**
 * All other files that people own: flotilla.yaml, the workflow for CI, settings for Git. What is generated from them is
 * written by synth.
 */
export async function projectFiles({ fileName }: Dialect): Promise<readonly NewFile[]> {
  const { default: project } = await import('./flotilla.yaml?raw');
  const { default: workflow } = await import('./workflow.yaml?raw');
  return [
    { path: 'flotilla.yaml', text: project.replaceAll('FILE', fileName) },
    { path: '.gitattributes', text: GIT_ATTRIBUTES },
    { path: '.github/workflows/flotilla.yaml', text: workflow.replaceAll('VERSION', VERSION) },
  ];
}
