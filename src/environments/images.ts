import type { Location } from '../model/problem.ts';
import { changedAt, type Place, type Placed } from '../yaml/tree.ts';

/** What becomes of one image, as kustomize's `images` say it. */
export interface ImageChange {
  /** The image without tag and digest. */
  readonly name: string;
  readonly newName: string | undefined;
  readonly newTag: string | undefined;
  readonly digest: string | undefined;
  /** The entry in flotilla.yaml. */
  readonly at: Location;
  /** Where what the image becomes was written. */
  readonly place: Place;
}

/** Where the images of a ModelInfer are; `*` stands for each element. */
const IMAGES = ['entryTemplate', 'workerTemplate'].flatMap((template) =>
  ['initContainers', 'containers'].map((list) => `spec template roles * ${template} spec ${list} * image`.split(' ')),
);

/**
 * Gives containers other images, one change after another, each seeing what those before it made.
 * @returns the value, and the changes of which some image was
 */
export function withImages(
  root: Placed,
  changes: readonly ImageChange[],
): { readonly value: Placed; readonly used: readonly ImageChange[] } {
  const used = new Set<ImageChange>();
  const change = (image: Placed): Placed =>
    changes.reduce((before, each) => {
      const text = before.kind === 'scalar' && typeof before.value === 'string' ? before.value : '';
      const parts = partsOf(text);
      if (parts.name !== each.name) return before;
      used.add(each);
      return { kind: 'scalar', value: changedText(parts, each), at: each.place };
    }, image);
  return { value: IMAGES.reduce((value, path) => changedAt(value, path, change), root), used: [...used] };
}

/** An image with what it is made of; '' for what it does not say. */
interface ImageParts {
  readonly name: string;
  readonly tag: string;
  readonly digest: string;
}

// A colon before the first slash belongs to the port of a registry.
function partsOf(image: string): ImageParts {
  const [, name = image, tag = '', digest = ''] = /^([^/]*\/[^:@]*|[^:@/]*)(?::([^@]*))?(?:@(.*))?$/s.exec(image) ?? [];
  return { name, tag, digest };
}

// A tag alone drops the digest, and a digest the tag: what both name would else not be the same image.
function changedText(parts: ImageParts, { newName, newTag, digest: newDigest }: ImageChange): string {
  const name = newName ?? parts.name;
  const isKept = newTag === undefined && newDigest === undefined;
  const [tag, digest] = isKept ? [parts.tag, parts.digest] : [newTag ?? '', newDigest ?? ''];
  return `${name}${tag === '' ? '' : `:${tag}`}${digest === '' ? '' : `@${digest}`}`;
}
