import { join } from 'node:path';
import { type Dialect, dialectOf } from '../../dialects/dialect.ts';
import { parse } from '../../dialects/parse.ts';
import type { Questions } from '../../io/questions.ts';
import { DEFAULT_KUBERNETES } from '../../model/kubernetes.ts';
import { DEFAULT_MAX_PODS } from '../../project/project.ts';
import { readDocuments } from '../../yaml/read.ts';
import type { Call, ExitCode, Session } from '../command.ts';
import { locked } from '../locked.ts';
import { sayProblems } from '../say.ts';
import type { INIT } from '../tables/setup.ts';
import { isTemplate, modelFile, modelText, projectFiles, TEMPLATES, type Wishes } from '../templates/repository.ts';
import { pathOf, worldAt } from '../world.ts';
import { synthAll } from './synth.ts';

const DEFAULT_TEMPLATE: Wishes['template'] = 'vllm-multinode';

/** `flotilla init [dir]`: writes an app, flotilla.yaml and a workflow for CI, then their manifests. Files that are there stay. */
export async function init(call: Call<typeof INIT>): Promise<ExitCode> {
  const { paths, common, dialects, agents } = call;
  const world = worldAt(call.world, pathOf(call.world, paths[0] ?? '.'));
  const { root } = world;
  const wishes = await wishesOf(call);
  const text = await modelText(wishes);
  const dialect = dialectIn(text, dialects);
  const model = modelFile(wishes.name, text, dialect);
  const parsed = parse(model.path, model.text, {
    dialects,
    agents,
    kubernetes: DEFAULT_KUBERNETES,
    maxPods: DEFAULT_MAX_PODS,
    strict: true,
  });
  if (!parsed.ok && sayProblems(call, { ...parsed, all: parsed.problems })) return 1;
  for (const file of [model, ...(await projectFiles(dialect))]) {
    const { path } = file;
    const isThere = world.files.kind(join(root, path)) !== undefined;
    if (!isThere) world.files.write(join(root, path), file.text);
    if (!common.quiet) world.stdout.write(`${isThere ? 'kept   ' : 'wrote  '} ${path}\n`);
  }
  const inside = { ...call, world };
  const code = await locked(inside, { command: 'init', waits: true }, () => synthAll(inside));
  if (code === 0 && !common.quiet) world.stdout.write(nextSteps(call, model.path, wishes.name));
  return code;
}

function dialectIn(text: string, dialects: readonly Dialect[]): Dialect {
  const [document] = readDocuments('the template', text).documents;
  const dialect = document === undefined ? undefined : dialectOf(document.value, dialects);
  if (dialect === undefined) throw new Error('the template is written in no dialect that flotilla knows');
  return dialect;
}

function nextSteps({ agents }: Session, path: string, name: string): string {
  const ids = agents.map(({ id }) => id).join(' or ');
  return `
Next:
  1. Look at ${path}: image, model, GPUs.
  2. flotilla synth, and commit what it writes.
  3. flotilla bootstrap ${ids}, so that an agent syncs generated/.
  4. flotilla status ${name}, once it has.
`;
}

async function wishesOf({ world, options, common }: Call<typeof INIT>): Promise<Wishes> {
  const questions = options.yes ? undefined : await world.questions();
  const ask = (question: string, said: string | undefined, fallback: string): Promise<string> | string =>
    said ?? questions?.text(question, fallback) ?? fallback;
  const template = options.template ?? (await templateWanted(questions));
  const name = await ask('Name of the model', options.name, TEMPLATES[template].model);
  const namespace = await ask('Namespace', options.namespace, 'default');
  // Each of these has a question in its place.
  const said = [options.template, options.name, options.namespace];
  const isAsked = questions !== undefined && said.includes(undefined);
  if (isAsked && !common.quiet) world.stdout.write('\n');
  return { template, name, namespace };
}

async function templateWanted(questions: Questions | undefined): Promise<Wishes['template']> {
  if (questions === undefined) return DEFAULT_TEMPLATE;
  const choices = Object.entries(TEMPLATES).map(([value, { summary }]) => ({ value, summary }));
  const answer = await questions.choose('What to serve', choices);
  if (isTemplate(answer)) return answer;
  throw new Error(`there is no template ${answer}`);
}
