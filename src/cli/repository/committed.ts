import { basename, dirname, join } from 'node:path';
import type { Files } from '../../io/ports.ts';
import { WorldError } from '../../io/world-error.ts';
import { REVISIONS_FOLDER, ROLLOUT_FILE } from '../../model/layout.ts';
import { countText } from '../../report/words.ts';
import type { Session } from '../command.ts';
import type { World } from '../world.ts';
import { isToldToAgents } from './manifests.ts';

/**
 * A session that sees of a checkout what its next commit would hold, as that is what agents get to see: no file that Git ignores.
 * @param ref - the commit that it is to be compared with
 * @throws WorldError where that cannot be told: files of a model are not checked out, or lie in a repository of their own
 */
export function asCommitted(session: Session, ref: string): Session {
  const { world } = session;
  const checkout = world.git.checkout(world.root, ref);
  if (checkout === undefined) return session;
  const { top, prefix, ignored, absent, repositories } = checkout;
  const missing = absent.filter((path) => path.startsWith(prefix) && isOurs(session, path));
  if (missing.length > 0) throw partial(missing);
  const inner = repositories.filter((path) => path.startsWith(prefix) && mayHold(session, join(top, path)));
  if (inner.length > 0) throw nested(inner);
  return ignored.length === 0 ? session : { ...session, world: { ...world, files: without(world, prefix, ignored) } };
}

/** Whether a file says what a model is, what it runs, or what agents apply of it. What steers agents is read from Git where it is absent. */
function isOurs(session: Session, path: string): boolean {
  const name = basename(path);
  return (
    isToldToAgents(session, path) ||
    name === ROLLOUT_FILE ||
    basename(dirname(path)) === REVISIONS_FOLDER ||
    session.dialects.some(({ fileName }) => fileName === name)
  );
}

// A folder that is a repository of its own and holds no model is none of ours.
function mayHold({ world: { files } }: Session, folder: string): boolean {
  const entries = files.list(folder) ?? [];
  return entries.some(({ name, kind }) =>
    kind === 'folder' && name !== '.git'
      ? name === 'live' || mayHoldLive(files, join(folder, name))
      : name === ROLLOUT_FILE,
  );
}

function mayHoldLive(files: Files, folder: string, depth = 4): boolean {
  const below = (files.list(folder) ?? []).filter(({ kind }) => kind === 'folder');
  return below.some(({ name }) => name === 'live' || (depth > 0 && mayHoldLive(files, join(folder, name), depth - 1)));
}

function partial(missing: readonly string[]): WorldError {
  const [first = '', ...others] = missing;
  return new WorldError({
    tried: 'tell what a commit would hold without',
    on: others.length === 0 ? first : `${first} and ${countText(others.length, 'more file')}`,
    why: 'this is a sparse checkout, which leaves them out',
    hint: 'Check all of it out: git sparse-checkout disable.',
  });
}

function nested(repositories: readonly string[]): WorldError {
  return new WorldError({
    tried: 'compare',
    on: repositories.join(', '),
    why: 'it is a repository of its own, of which this one knows a commit and no file',
    hint: 'Run the same command in that repository, for its own commits.',
  });
}

function without({ files, root }: World, prefix: string, ignored: readonly string[]): Files {
  const roots = [root, files.real(root) ?? root];
  const own = ignored.flatMap((path) =>
    path.startsWith(prefix) ? [path.slice(prefix.length).replace(/\/$/, '')] : prefix.startsWith(path) ? ['.'] : [],
  );
  const hidden = new Set(roots.flatMap((folder) => own.map((path) => join(folder, path))));
  const isHidden = (path: string): boolean => {
    for (let at = path; ; at = dirname(at)) {
      if (hidden.has(at)) return true;
      if (at === dirname(at)) return false;
    }
  };
  const unless = <Result>(path: string, read: () => Result): Result | undefined =>
    isHidden(path) ? undefined : read();
  return {
    ...files,
    read: (path, limitBytes) => unless(path, () => files.read(path, limitBytes)),
    readStart: (path, bytes) => unless(path, () => files.readStart(path, bytes)),
    kind: (path) => unless(path, () => files.kind(path)),
    list: (folder) => unless(folder, () => files.list(folder)?.filter(({ name }) => !hidden.has(join(folder, name)))),
  };
}
