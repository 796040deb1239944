import { textAt } from '../model/fields.ts';
import type { JsonObject, Path } from '../model/json.ts';
import type { Location } from '../model/problem.ts';
import { changedAt, fieldOf, type Place, type Placed } from '../yaml/tree.ts';

/** One change of images, as an entry of kustomize's `images` says it: which image, and its new name, tag or digest. */
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

/**
 * Reads an entry of an environment's images.
 * @param written - its values
 * @param placed - the same values, each with its place
 * @param at - where the entry lies in flotilla.yaml
 */
export function imageChange(written: JsonObject, placed: Placed | undefined, at: Location): ImageChange {
  const telling = ['newTag', 'digest', 'newName'].find((field) => written[field] !== undefined) ?? 'name';
  return {
    name: textAt(written, 'name') ?? '',
    newName: textAt(written, 'newName'),
    newTag: textAt(written, 'newTag'),
    digest: textAt(written, 'digest'),
    at,
    place: (fieldOf(placed, telling) ?? placed)?.at ?? { source: at.source, offset: 0 },
  };
}

/** Whether a change of images changes nothing, as it names nothing new. */
export function isIdle({ newName, newTag, digest }: ImageChange): boolean {
  return newName === undefined && newTag === undefined && digest === undefined;
}

/**
 * Gives containers other images, one change after another, each seeing what those before it made.
 * @param templates - where the document's pod templates lie
 * @returns the value, and the changes of which some image was
 */
export function withImages(
  root: Placed,
  changes: readonly ImageChange[],
  templates: readonly Path[],
): { readonly value: Placed; readonly used: readonly ImageChange[] } {
  const used = new Set<ImageChange>();
  const byName = new Map<string, { readonly index: number; readonly each: ImageChange }[]>();
  for (const [index, each] of changes.entries()) {
    const ofName = byName.get(each.name);
    if (ofName === undefined) byName.set(each.name, [{ index, each }]);
    else ofName.push({ index, each });
  }
  // Many containers have one image: what becomes of it is worked out once.
  const known = new Map<string, Placed | undefined>();
  const become = (text: string): Placed | undefined => {
    let changed: Placed | undefined;
    for (let [now, next] = [text, 0]; ; ) {
      const parts = partsOf(now);
      const found = byName.get(parts.name)?.find(({ index }) => index >= next);
      if (found === undefined) return changed;
      used.add(found.each);
      [now, next] = [changedText(parts, found.each), found.index + 1];
      changed = { kind: 'scalar', value: now, at: found.each.place };
    }
  };
  const change = (image: Placed): Placed => {
    const text = image.kind === 'scalar' && typeof image.value === 'string' ? image.value : '';
    if (!known.has(text)) known.set(text, become(text));
    return known.get(text) ?? image;
  };
  const images = templates.flatMap((path) =>
    ['initContainers', 'containers'].map((list): Path => [...path, 'spec', list, '*', 'image']),
  );
  return { value: images.reduce((value, path) => changedAt(value, path, change), root), used: [...used] };
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
