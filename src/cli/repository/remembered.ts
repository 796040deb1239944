import { WorldError } from '../../io/world-error.ts';
import { modelFolder, type Place } from '../../model/layout.ts';
import type { World } from '../world.ts';
import type { LiveTexts } from './live-parts.ts';

/** What Git knows of files that are not there any more; asked when it is needed, and once for all models. */
export interface Remembered {
  /** Files below the root that Git tracks and that say what a model's groups run, wherever they lie. */
  readonly expectations: () => readonly string[];
  /** Whether the last commit holds a rollout at a path. */
  readonly hasRollout: (path: string) => boolean;
  /** The live files of a model in the last commit, by path from the output folder. */
  readonly liveTexts: (output: string, place: Place) => LiveTexts;
}

/** Asks Git; of a folder that is in no checkout, or has no commit, nothing is known. */
export function rememberedBy({ git, root }: World): Remembered {
  const at = (path: string, isWanted: (path: string) => boolean) => {
    try {
      return git.filesAt(root, { ref: 'HEAD', path }, isWanted);
    } catch (error) {
      if (error instanceof WorldError) return [];
      throw error;
    }
  };
  let [expectations, rollouts]: [readonly string[] | undefined, ReadonlySet<string> | undefined] = [
    undefined,
    undefined,
  ];
  return {
    expectations: () => {
      expectations ??= git.trackedPaths(root, '**/live/expectation.yaml');
      return expectations;
    },
    hasRollout: (path) => {
      rollouts ??= new Set(at('.', (each) => /(^|\/)rollout\.yaml$/.test(each)).map((file) => file.path));
      return rollouts.has(path);
    },
    liveTexts: (output, place) => {
      const prefix = output === '' ? '' : `${output}/`;
      const files = at(`${prefix}${modelFolder(place)}/live`, (path) => path.endsWith('.yaml'));
      return new Map(files.map(({ path, text }) => [path.slice(prefix.length), text]));
    },
  };
}
