import { textsAt } from '../model/fields.ts';
import type { JsonObject } from '../model/json.ts';

/**
 * A kind of file that makes agents do something else with the manifests around it than to apply them as they are. flotilla
 * writes none but its own, so one that comes, changes or goes may take pods away although their manifests stay.
 */
export interface Steering {
  /** Whether a file of this name is one. */
  readonly isNamed: (name: string) => boolean;
  /**
   * From where: `beside` the manifests, in a folder that an agent applies; also elsewhere, where agents may apply manifests by
   * `naming` them in it; or from any folder `above`.
   */
  readonly reach: 'beside' | 'naming' | 'above';
  /**
   * Tells what becomes of a manifest: a text that is the same as long as that is.
   * @param text - the file's
   * @returns what to ask with the manifest's path from the folder of the file, which may lead out of it
   */
  readonly fates: (text: string, read: ReadObjects) => (path: string) => string;
}

/** Reads a text of YAML; empty for one that cannot be read. */
type ReadObjects = (text: string) => readonly JsonObject[];

/** What becomes of a manifest that no file steers. */
export const AS_IT_IS = 'applied as it is';

/** What becomes of a manifest that nobody applies by the folder of such a file. */
export const LEFT_OUT = 'left out';

/**
 * A file of kustomize, which both agents take in the place of the folder that it lies in: what it does not name is left out,
 * and what else it says changes objects.
 * @see https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
 */
export const KUSTOMIZE: Steering = {
  isNamed: (name) => ['kustomization.yaml', 'kustomization.yml', 'Kustomization'].includes(name),
  reach: 'naming',
  fates: (text, read) => {
    const [file] = read(text);
    const named = new Set(LISTS.flatMap((list) => textsAt(file, list)).map(plainPath));
    const { apiVersion: _, kind: __, metadata: ___, resources: ____, bases: _____, ...changes } = file ?? {};
    const fate = Object.keys(changes).length === 0 ? AS_IT_IS : JSON.stringify(changes);
    return (path) => (foldersTo(path).some((each) => named.has(each)) ? fate : LEFT_OUT);
  },
};

const LISTS = ['resources', 'bases'] as const;

/** `a/b/c` as `''`, `a`, `a/b`, `a/b/c`. */
function foldersTo(path: string): readonly string[] {
  const names = path.split('/');
  return names.map((_, index) => names.slice(0, index).join('/')).concat(path);
}

/** `./a/../b/` as `b`; names that lead out stay in front. */
function plainPath(path: string): string {
  const names: string[] = [];
  for (const name of path.split('/').filter((each) => each !== '' && each !== '.')) {
    if (name === '..' && names.length > 0 && names.at(-1) !== '..') names.pop();
    else names.push(name);
  }
  return names.join('/');
}
