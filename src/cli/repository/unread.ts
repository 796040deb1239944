import { join } from 'node:path';
import { nameOf, namespaceOf } from '../../model/fields.ts';
import type { Place } from '../../model/layout.ts';
import type { ModelOutage } from '../../model/outage.ts';
import { parseManifests } from '../../yaml/read.ts';
import type { Session } from '../command.ts';
import type { Remedy } from './remedies.ts';
import type { Workspace } from './workspace.ts';

/**
 * Why no input asks for a model any more although it need not be meant to end: its input is there still, in a place, under a name
 * or in a checkout where it is not read; undefined where it is gone.
 * @param source - the input that its files were made from
 */
export function unreadInput(
  session: Session,
  workspace: Workspace,
  { outage, source }: { readonly outage: ModelOutage; readonly source: string },
): Remedy | undefined {
  const { git, root, files } = session.world;
  if (workspace.sources.includes(source)) return undefined;
  if (files.kind(join(root, source)) !== undefined) return unmatched(source);
  if (outage.groupsOut === 0) return undefined;
  const checkout = git.checkout(root, 'HEAD');
  if (checkout?.absent.includes(checkout.prefix + source) === true) return notCheckedOut(source);
  const now = strayInput(session, workspace, outage);
  return now === undefined ? undefined : strayed(source, now);
}

/** A file that describes a model and that no pattern takes: its input got another name, or another place. */
function strayInput({ world, dialects }: Session, { sources, project }: Workspace, old: Place): string | undefined {
  const { git, root, files } = world;
  const mentions = new RegExp(`\\bname: *["']?${old.name}\\b`);
  const describes = (path: string): boolean => {
    const at = join(root, path);
    const text = sources.includes(path) || files.kind(at) !== 'file' ? undefined : files.readStart(at, INPUT_BYTES);
    if (text === undefined || !mentions.test(text)) return false;
    return parseManifests(path, text).objects.some(
      (object) =>
        dialects.some(({ kind }) => kind === object['kind']) &&
        nameOf(object) === old.name &&
        // An environment may give another namespace to all of its models.
        (project.environments.length > 0 || [old.namespace, ''].includes(namespaceOf(object))),
    );
  };
  return INPUT_FILES.flatMap((pattern) => git.knownPaths(root, pattern)).find(describes);
}

const INPUT_FILES = ['**/*.yaml', '**/*.yml', '**/*.json'];

/** So much of a file tells whether it describes a model. */
const INPUT_BYTES = 2 ** 20;

// The remedy for a model whose input is there, but is not read.
function unmatched(source: string): Remedy {
  return {
    because: `${source} is still there, and apps in flotilla.yaml does not take it`,
    steps: ['Mend apps in flotilla.yaml; or remove the file, if the model is to end.'],
  };
}

// The remedy for a model whose input is there under a name or in a folder that is not read.
function strayed(source: string, now: string): Remedy {
  return {
    because: `${now} describes it now, and apps in flotilla.yaml does not take it`,
    steps: [
      `git mv ${now} ${source}`,
      `or have apps in flotilla.yaml take ${now}; or remove it, if the model is to end.`,
    ],
  };
}

// The remedy for a model whose input is in Git, but not in this checkout.
function notCheckedOut(source: string): Remedy {
  return {
    because: `${source} is left out of this sparse checkout, and not gone`,
    steps: ['git sparse-checkout disable'],
  };
}
