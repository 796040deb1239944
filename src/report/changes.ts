import { fieldChanges } from '../kubernetes/field-changes.ts';
import { commonName } from '../model/contents.ts';
import type { FieldChange, ModelDiff } from '../model/diff.ts';
import { isArray, type Json, type Path, pathText } from '../model/json.ts';
import type { PodTemplate, RoleTemplate } from '../model/model.ts';
import { isHash } from '../model/revision-hash.ts';
import { countText } from './words.ts';

/** Fields that a headline names before it only counts them. */
const MOST_FIELDS = 3;
/** Longest value that a headline shows whole. */
const LONGEST = 48;

/** A field of the pods that changes, and whose pods they are. */
export interface PodFieldChange {
  /** Its path starts in the pod's spec or metadata. */
  readonly field: FieldChange;
  readonly role: string;
  readonly part: 'entry' | 'worker';
}

/**
 * What changed, as the people who changed it would say it: `image v0.10.0 → v0.11.0 (entry, worker of 405b)`. Of many fields
 * the first ones; images come first.
 * @returns the empty text where no field is told
 */
export function changesHeadline(changes: readonly PodFieldChange[]): string {
  const told = new Map<string, { readonly text: string; readonly isImage: boolean; readonly places: Places }>();
  for (const { field, role, part } of changes) {
    const text = fieldPhrase(field);
    const known = told.get(text) ?? { text, isImage: field.path.at(-1) === 'image', places: new Map() };
    known.places.set(role, (known.places.get(role) ?? new Set()).add(part));
    told.set(text, known);
  }
  const all = [...told.values()].sort((a, b) => Number(b.isImage) - Number(a.isImage));
  const shown = all.slice(0, MOST_FIELDS).map(({ text, places }) => `${text} (${placesText(places)})`);
  const left = all.length - shown.length;
  return [...shown, ...(left > 0 ? [`${countText(left, 'more field')}`] : [])].join('; ');
}

/** Which pods of each role. */
type Places = Map<string, Set<PodFieldChange['part']>>;

function placesText(places: Places): string {
  return [...places].map(([role, parts]) => `${[...parts].sort().join(', ')} of ${role}`).join('; ');
}

/** What differs between the pods of two states of a model, what flotilla itself writes into them left out. */
export function podChangesIn({ groups }: ModelDiff): readonly PodFieldChange[] {
  return groups.flatMap(({ objects, from, to }) => {
    const revisions = new Set<Json | undefined>([...from, ...to]);
    return objects.flatMap(({ kind, name, forcedBy, inPlace }) => {
      const [, role, ordinal] = /^(.+)-\d+-(\d+)$/.exec(name) ?? [];
      if (kind !== 'Pod' || role === undefined) return [];
      const part = ordinal === '0' ? 'entry' : 'worker';
      return [...forcedBy, ...inPlace]
        .filter(
          ({ isRevision, before, after }) => isRevision !== true && !(revisions.has(before) && revisions.has(after)),
        )
        .filter((field) => !isOfHash(field))
        .map((field) => ({ field, role, part }) as const);
    });
  });
}

/** What differs between the pods of two revisions of a model. */
export function podChangesBetween(before: Templates, after: Templates): readonly PodFieldChange[] {
  return after.roles.flatMap(({ name: role, entry, worker, workerReplicas }): readonly PodFieldChange[] => {
    const was = before.roles.find(({ name }) => name === role);
    if (was === undefined) return [{ field: { path: ['role'], after: role }, role, part: 'entry' }];
    const count = { path: ['workerReplicas'], before: was.workerReplicas, after: workerReplicas };
    return [
      ...templateChanges(was.entry, entry).map((field) => ({ field, role, part: 'entry' }) as const),
      ...templateChanges(was.worker, worker).map((field) => ({ field, role, part: 'worker' }) as const),
      ...(was.workerReplicas === workerReplicas ? [] : [{ field: count, role, part: 'worker' } as const]),
    ];
  });
}

/** What the pods of a revision are made from. */
interface Templates {
  readonly roles: readonly RoleTemplate[];
}

// A template that only one of them has is told by the number of workers.
function templateChanges(before: PodTemplate | undefined, after: PodTemplate | undefined): readonly FieldChange[] {
  if (before === undefined || after === undefined) return [];
  const parts = ({ labels, annotations, spec, lateEnv = [] }: PodTemplate) =>
    ({ spec, metadata: { labels, annotations }, env: lateEnv }) as const;
  const [was, is] = [parts(before), parts(after)];
  return [
    ...fieldChanges(was.spec, is.spec, ['spec']),
    ...fieldChanges(was.metadata, is.metadata, ['metadata']).filter((field) => !isOfHash(field)),
    ...fieldChanges(was.env, is.env, ['env']),
  ];
}

// A label that holds a hash of the rest says nothing more.
function isOfHash({ path, before, after }: FieldChange): boolean {
  return path[1] === 'labels' && [before, after].every((value) => typeof value === 'string' && isHash(value));
}

function fieldPhrase(field: FieldChange): string {
  const { path, before, after } = field;
  const name = fieldName(field);
  const content = /^(name|secretName)$/.test(`${path.at(-1)}`) ? commonName(before, after) : undefined;
  if (content !== undefined) return `content of ${content}`;
  if (before === undefined) return `${name} added: ${shown(after)}`;
  if (after === undefined) return `${name} removed`;
  const [was, is] = path.at(-1) === 'image' ? tags(before, after) : [shown(before), shown(after)];
  return `${name} ${was} → ${is}`;
}

// What everybody knows of a pod is left out: that it has a spec, and that its containers lie there.
function fieldName({ path, of = '' }: FieldChange): string {
  const [first, list, index, ...rest] = path;
  if (first !== 'spec') return first === 'env' ? `variable ${of}` : pathText(path);
  if ((list !== 'containers' && list !== 'initContainers') || typeof index !== 'number') return pathText(path.slice(1));
  const init = list === 'initContainers' ? 'init container ' : '';
  if (rest.length === 0) return `${init === '' ? 'container ' : init}${of}`;
  return `${init === '' ? '' : `${init}${of} `}${containerField(rest, of)}`;
}

function containerField(path: Path, of: string): string {
  const [field, ...more] = path;
  if (field === 'env') return `variable ${of}`;
  const isArgument = (field === 'args' || field === 'command') && more.length === 1;
  return isArgument ? field : pathText(path);
}

/** Two images: their tags alone, where they are of one repository. */
function tags(before: Json, after: Json): readonly [string, string] {
  const [was, is] = [before, after].map((image) => /^(.*?)(?:[:@]([^:@/]+(?::[0-9a-f]+)?))?$/.exec(`${image}`) ?? []);
  const isSame = was?.[1] === is?.[1] && was?.[2] !== undefined && is?.[2] !== undefined;
  return isSame ? [shortened(`${was[2]}`), shortened(`${is[2]}`)] : [shown(before), shown(after)];
}

function shown(value: Json | undefined): string {
  if (isArray(value) && value.every((each) => typeof each === 'string')) return shortened(value.join(' '));
  return shortened(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
