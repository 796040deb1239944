import { VERSION } from '../../model/version.ts';
import { ENTRY_ONLY } from './entry-only.ts';
import { PREFILL_DECODE, SGLANG_MULTINODE } from './sglang.ts';
import { VLLM_MULTINODE } from './vllm-multinode.ts';

/** What can be served from the first minute on. */
interface Template {
  readonly summary: string;
  /** Name of the model unless another is chosen. */
  readonly name: string;
  readonly text: string;
}

/** Templates by name. */
export const TEMPLATES: Readonly<Record<string, Template>> = {
  'vllm-multinode': { summary: 'vLLM over two nodes of 8 GPUs', name: 'llama', text: VLLM_MULTINODE },
  'sglang-multinode': { summary: 'SGLang over two nodes of 8 GPUs', name: 'deepseek', text: SGLANG_MULTINODE },
  'prefill-decode': { summary: 'SGLang with prefill and decode apart', name: 'deepseek', text: PREFILL_DECODE },
  'entry-only': { summary: 'vLLM on one GPU', name: 'qwen', text: ENTRY_ONLY },
};

/** What a repository is made of. */
export interface Wishes {
  readonly template: Template;
  readonly name: string;
  readonly namespace: string;
}

/** A file of the new repository. */
interface NewFile {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
}

/** The model's own file. */
export function modelFile({ template, name, namespace }: Wishes): NewFile {
  const schema = '# yaml-language-server: $schema=../../node_modules/flotilla/schemas/model-infer.json\n';
  const text = template.text.replaceAll('NAMESPACE', namespace).replaceAll('NAME', name);
  return { path: `apps/${name}/model-infer.yaml`, text: `${schema}${text}` };
}

/** All other files that people own: what is generated from them follows by synth. */
export const PROJECT_FILES: readonly NewFile[] = [
  {
    path: 'flotilla.yaml',
    text: `# yaml-language-server: $schema=./node_modules/flotilla/schemas/project.json
apiVersion: flotilla.dev/v1alpha1
kind: Project
apps: [apps/*/model-infer.yaml]
output: generated
promotion: pull-request
`,
  },
  {
    path: '.gitattributes',
    text: `# Written by flotilla: folded in reviews, and never changed by Git.
generated/** linguist-generated=true -text
`,
  },
  {
    path: '.github/workflows/flotilla.yaml',
    text: `name: flotilla
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v5
        with:
          node-version: 22
      - run: npx --yes flotilla@${VERSION} validate -o github
      - run: npx --yes flotilla@${VERSION} synth --check
      - if: github.event_name == 'pull_request'
        run: npx --yes flotilla@${VERSION} diff -o markdown "origin/\${{ github.base_ref }}" >> "$GITHUB_STEP_SUMMARY" || [ "$?" = 1 ]
`,
  },
];
