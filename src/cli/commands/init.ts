import { join } from 'node:path';
import { type Dialect, dialectOf } from '../../dialects/dialect.ts';
import { parse } from '../../dialects/parse.ts';
import type { Questions } from '../../io/questions.ts';
import { WorldError } from '../../io/world-error.ts';
import { DEFAULT_KUBERNETES } from '../../model/kubernetes.ts';
import { DEFAULT_MAX_PODS } from '../../project/project.ts';
import { readDocuments } from '../../yaml/read.ts';
import type { Call, ExitCode } from '../command.ts';
import { locked } from '../locked.ts';
import { sayNotes } from '../say.ts';
import type { initSpec } from '../tables/setup.ts';
import {
  isInstalled,
  isTemplate,
  modelFile,
  modelText,
  type NewFile,
  projectFiles,
  TEMPLATES,
  type TemplateName,
  templateText,
  type Wishes,
} from '../templates/repository.ts';
import { pathOf, type World, worldAt } from '../world.ts';
import { bootstrap } from './bootstrap.ts';
import { synthAll } from './synth.ts';

type InitCall = Call<ReturnType<typeof initSpec>>;

const DEFAULT_TEMPLATE: TemplateName = 'vllm-multinode';

/**
 * `flotilla init [dir]`: writes a model, flotilla.yaml, a workflow for CI and a preset of Renovate, then what synth makes of
 * them, and with `--agent` what the agent needs. Files that are there stay.
 */
export async function init(call: InitCall): Promise<ExitCode> {
  const { paths, options, common, dialects } = call;
  const world = worldAt(call.world, pathOf(call.world, paths[0] ?? '.'));
  const { text, name, namespace } = await wishesOf(call);
  const wanted = modelText(text, { name, namespace });
  const dialect = dialectIn(wanted, dialects);
  const installed = isInstalled(world);
  const model = modelFile(name, wanted, { dialect, installed });
  for (const file of [model, ...(await projectFiles({ dialect, dialects, installed }))]) {
    const isThere = !writeNew(world, file);
    if (!common.quiet) world.stdout.write(`${isThere ? 'kept   ' : 'wrote  '} ${file.path}\n`);
  }
  const inside = { ...call, world, common: { ...common, quiet: true } };
  const code = await locked(inside, { command: 'init', waits: true }, () => synthAll(inside));
  if (code !== 0 || common.quiet) return code;
  world.stdout.write(
    `wrote   what flotilla synth makes of them: apps/${name}/rollout.yaml, revisions/ and generated/\n`,
  );
  const command = commandIn(world);
  if (options.agent === undefined) {
    world.stdout.write(nextSteps(call, { path: model.path, name, command }));
    return 0;
  }
  const set = await bootstrap({ ...call, world, paths: [options.agent], options: NOTHING_SAID });
  if (set === 0) world.stdout.write(`\nThen ${command} status ${name} says what runs.\n`);
  return set;
}

/** What is said to bootstrap beside the agent. */
const NOTHING_SAID = {
  split: undefined,
  promotion: undefined,
  insteadOf: undefined,
  podSecurity: undefined,
  kyverno: undefined,
  crd: undefined,
} as const;

/** Writes a file and says so, unless it, or another that says the same, is there. */
function writeNew({ files, root }: World, { path, text, others = [] }: NewFile): boolean {
  if ([path, ...others].some((each) => files.kind(join(root, each)) !== undefined)) return false;
  files.write(join(root, path), text);
  return true;
}

function dialectIn(text: string, dialects: readonly Dialect[]): Dialect {
  const [document] = readDocuments('the template', text).documents;
  const dialect = document === undefined ? undefined : dialectOf(document.value, dialects);
  if (dialect === undefined) throw new Error('the template is written in no dialect that flotilla knows');
  return dialect;
}

/** How a person calls flotilla who called it just now. */
function commandIn({ environment }: World): string {
  return environment['npm_command'] === 'exec' ? 'npx flotilla' : 'flotilla';
}

function nextSteps(
  { agents }: InitCall,
  { path, name, command }: { readonly path: string; readonly name: string; readonly command: string },
): string {
  const ids = agents.map(({ id }) => id).join(' or ');
  return `
Next:
  1. Set image, model and GPUs in ${path}, and run ${command} synth again.
  2. Commit all of it and push.
  3. ${command} bootstrap ${ids}: the agent then applies what lies in generated/.
  4. ${command} status ${name} says what runs.
`;
}

/** What to make, and the text of its template. */
async function wishesOf(call: InitCall): Promise<Wishes & { readonly text: string }> {
  const { world, options, common } = call;
  const questions = options.yes ? undefined : await world.questions();
  const template = options.template ?? (await templateWanted(questions));
  const text = await templateText(template);
  const ask = async (question: string, field: keyof Wishes, others: Wishes): Promise<string> => {
    const wrong = (answer: string) => wrongIn(call, text, { ...others, [field]: answer });
    const { [field]: said } = options;
    if (said === undefined) return questions?.text(question, { fallback: others[field], wrong }) ?? others[field];
    const why = wrong(said);
    if (why === undefined) return said;
    throw new WorldError({ tried: 'take', on: `--${field} ${said}`, why, hint: 'Nothing was written.' });
  };
  const byDefault = { name: TEMPLATES[template].model, namespace: 'default' };
  const name = await ask('Name of the model', 'name', byDefault);
  const namespace = await ask('Namespace', 'namespace', { ...byDefault, name });
  // Each of these has a question in its place.
  const isOpen = [options.template, options.name, options.namespace].includes(undefined);
  if (questions !== undefined && isOpen && !common.quiet) world.stdout.write('\n');
  if (questions === undefined && isOpen && !options.yes) {
    sayNotes(call, [`nobody to ask: template ${template}, name ${name}, namespace ${namespace}; see init --help`]);
  }
  return { text, name, namespace };
}

/** What is wrong with the names that a person wants; undefined where nothing is. */
function wrongIn({ dialects, agents }: InitCall, text: string, wishes: Wishes): string | undefined {
  const { kubernetes, maxPods } = { kubernetes: DEFAULT_KUBERNETES, maxPods: DEFAULT_MAX_PODS };
  const read = parse('the template', modelText(text, wishes), { dialects, agents, kubernetes, maxPods, strict: true });
  const first = read.ok ? undefined : read.problems.find(({ severity }) => severity === 'error');
  return first === undefined ? undefined : [first.message, ...[first.hint ?? []].flat()].join(': ');
}

async function templateWanted(questions: Questions | undefined): Promise<TemplateName> {
  if (questions === undefined) return DEFAULT_TEMPLATE;
  const choices = Object.entries(TEMPLATES).map(([value, { summary }]) => ({ value, summary }));
  const answer = await questions.choose('What to serve', choices);
  if (isTemplate(answer)) return answer;
  throw new Error(`there is no template ${answer}`);
}
