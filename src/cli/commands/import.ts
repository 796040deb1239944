import { dirname, join } from 'node:path';
import { relatedTo } from '../../companions/related.ts';
import { asWritten, type Dialect, dialectOf, kindsText } from '../../dialects/dialect.ts';
import { type ParsedModel, parse } from '../../dialects/parse.ts';
import { matchFiles } from '../../io/folders.ts';
import { WorldError } from '../../io/world-error.ts';
import { nameOf, namespaceOf, titleOf } from '../../model/fields.ts';
import { inOrder, type JsonObject } from '../../model/json.ts';
import { joinedProblems, type Problems } from '../../model/problem.ts';
import type { Project } from '../../project/project.ts';
import { toYaml } from '../../yaml/write.ts';
import { itemsOf, namespaceIn, openSource } from '../cluster/source.ts';
import type { Call, ExitCode, Session } from '../command.ts';
import { locked } from '../locked.ts';
import { readProject } from '../repository/inputs.ts';
import { sayNotes, sayProblems } from '../say.ts';
import type { importSpec } from '../tables/setup.ts';
import { isInstalled, modelFile } from '../templates/repository.ts';

/** A document of a dialect, as it lies in a cluster or a file. */
interface Found {
  readonly dialect: Dialect;
  readonly document: JsonObject;
}

/**
 * `flotilla import [name]`: writes the file of each model that a cluster or a file holds, as a person would have written it.
 * Nothing is written where one of them has an error, or is there already.
 */
export async function importModels(call: Call<ReturnType<typeof importSpec>>): Promise<ExitCode> {
  return locked(call, { command: 'import', waits: true }, () => importNow(call));
}

async function importNow(call: Call<ReturnType<typeof importSpec>>): Promise<ExitCode> {
  const { world, options, paths, dialects, common } = call;
  const [name] = paths;
  const objects = await objectsIn(call);
  const found = objects.flatMap((object): readonly Found[] => {
    const dialect = dialectOf(object, dialects);
    return dialect === undefined || (name !== undefined && nameOf(object) !== name)
      ? []
      : [{ dialect, document: asWritten(object) }];
  });
  if (found.length === 0) return nothingFound(call, objects);
  const installed = isInstalled(world);
  const files = found.map(({ dialect, document }) =>
    modelFile(folderOf(document, found), toYaml(document), { dialect, installed }),
  );
  const { project, problems } = readProject(call);
  const judged = files.map(({ path, text }) => problemsOf(call, project, path, text));
  const beside = besideModels(call, files, judged, objects);
  if (sayProblems(call, joinedProblems([problems, ...judged]))) return 1;
  const all = [...files, ...beside.files];
  const there = all.find(({ path }) => world.files.kind(join(world.root, path)) !== undefined);
  if (there !== undefined) throw alreadyThere(there.path);
  for (const { path, text } of all) {
    world.files.write(join(world.root, path), text);
    if (!common.quiet) world.stdout.write(`wrote   ${path}\n`);
  }
  const taken = project.apps.flatMap((pattern) => matchFiles(world.files, world.root, pattern));
  const left = files.filter(({ path }) => !taken.some((file) => file.replaceAll('\\', '/').endsWith(path)));
  const takes = left.map(
    ({ path }) => `apps in flotilla.yaml does not take ${path}: add ${path.replace(/[^/]+(?=\/[^/]+$)/, '*')}`,
  );
  sayNotes(call, [...takes, ...beside.notes]);
  if (!common.quiet) world.stdout.write(nextSteps(options.from !== undefined));
  return 0;
}

// A folder holds the state of one model: two of one name get their namespace into it, as in a GitOpsApp.
function folderOf(document: JsonObject, all: readonly Found[]): string {
  const name = nameOf(document);
  const isAlone = all.filter((other) => nameOf(other.document) === name).length === 1;
  return isAlone ? name : `${namespaceOf(document)}.${name}`;
}

async function objectsIn(call: Call<ReturnType<typeof importSpec>>): Promise<readonly JsonObject[]> {
  const { options, dialects } = call;
  const source = await openSource(call, options);
  const asked = namespaceIn(options);
  const inNamespace = (object: JsonObject) => asked === undefined || (namespaceOf(object) || 'default') === asked;
  if (source.kind === 'dump') {
    return source.objects('Write it with kubectl get … -o yaml.').flatMap(itemsOf).filter(inNamespace);
  }
  const { cluster, namespace } = source;
  const lists = await Promise.all(
    dialects.map(async ({ apiVersion, kind }) => {
      const plural = `${kind.toLowerCase()}s`;
      const listed = await cluster.list({ kind: { apiVersion, kind, plural }, namespace, labelSelector: '' });
      if (listed === 'forbidden') sayNotes(call, [`the server forbids to list ${plural}`]);
      return typeof listed === 'string' ? [] : listed.objects.map((object) => ({ ...object, apiVersion, kind }));
    }),
  );
  return lists.flat();
}

function problemsOf(
  { dialects, agents }: Session,
  { kubernetes, maxPods }: Project,
  source: string,
  text: string,
): Problems & { readonly models: readonly ParsedModel[] } {
  const read = parse(source, text, { dialects, agents, kubernetes, maxPods, strict: true });
  return { ...read, all: read.ok ? read.warnings : read.problems, models: read.ok ? read.value : [] };
}

interface BesideModels {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly notes: readonly string[];
}

/** The plain manifests among what was read that go with one of the models, each in a file beside that. */
function besideModels(
  { dialects }: Session,
  files: readonly { readonly path: string }[],
  judged: readonly { readonly models: readonly ParsedModel[] }[],
  objects: readonly JsonObject[],
): BesideModels {
  const plain = objects.filter((object) => dialectOf(object, dialects) === undefined);
  const related = judged.flatMap(({ models }, index) =>
    models.map((model) => ({ model, path: files[index]?.path ?? '', ...relatedTo(model, plain, dialects) })),
  );
  const titles = related.flatMap((each) => each.objects.map(titleOf));
  const isShared = (object: JsonObject): boolean => titles.filter((title) => title === titleOf(object)).length > 1;
  const shared = new Set(related.flatMap((each) => each.objects.filter(isShared).map(titleOf)));
  return {
    files: related.flatMap(({ path, objects: own }) => {
      const alone = own.filter((object) => !isShared(object));
      if (alone.length === 0) return [];
      const text = alone.map((object) => toYaml(inOrder(object))).join('---\n');
      return [{ path: `${dirname(path)}/companions.yaml`, text }];
    }),
    notes: [
      ...related.flatMap(({ model, missing }) =>
        missing.length === 0
          ? []
          : [
              `pods of ${model.model.name} name ${missing.join(', ')}: it stays where it is, or put its manifest beside the model`,
            ],
      ),
      ...[...shared].map((title) => `${title} goes with several models: keep it in a folder of its own`),
    ],
  };
}

function nothingFound(call: Call<ReturnType<typeof importSpec>>, objects: readonly JsonObject[]): ExitCode {
  const { options, paths, dialects } = call;
  const kinds = kindsText(dialects);
  if (objects.length > 0 && paths.length === 0) {
    const text = objects.map((object) => toYaml(object)).join('---\n');
    sayProblems(call, problemsOf(call, readProject(call).project, options.from ?? 'the cluster', text));
    return 1;
  }
  throw new WorldError({
    tried: 'find',
    on: paths[0] === undefined ? `a ${kinds}` : `a ${kinds} ${paths[0]}`,
    why: options.from === undefined ? 'the cluster has none in this namespace' : `${options.from} holds none`,
    hint: 'Name another --namespace, or a file with --from.',
  });
}

function alreadyThere(path: string): WorldError {
  return new WorldError({
    tried: 'write',
    on: path,
    why: 'it is there already',
    hint: 'Remove it first, or import into another folder with -C.',
  });
}

function nextSteps(isFile: boolean): string {
  return `
Next:
  1. flotilla synth, and flotilla diff --cluster: what an agent would replace.
  2. docs/migrate.md: how ${isFile ? 'a model that runs' : 'it'} goes from its controller to Git, group by group.
`;
}
