import type { ReservedKeys } from '../agents/agent.ts';
import { VOLCANO_ANNOTATION } from '../kubernetes/volcano.ts';
import { listAt, objectAt, textAt } from '../model/fields.ts';
import { below, type Location, type Problem } from '../model/problem.ts';
import { type Keys, roleLabels } from '../model/vocabulary.ts';
import type { WrittenTemplate } from './dialect.ts';
import * as say from './problems.ts';

/** What is known of the document whose pod templates are looked at. */
export interface TemplateOwner {
  /** Name of the model; undefined where there is none. */
  readonly name: string | undefined;
  readonly at: Location;
  readonly keys: Keys;
  /** Whether what flotilla sets wins over what a template says; else a template that says it is refused. */
  readonly ownKeysWin: boolean;
  /** Keys that agents read. */
  readonly reserved: ReservedKeys;
}

/**
 * The problems of what no pod template may say in any dialect: keys that flotilla owns, and images that no runtime
 * could pull.
 */
export function templateProblems(templates: readonly WrittenTemplate[], owner: TemplateOwner): readonly Problem[] {
  return templates.flatMap((template) => [
    ...labelProblems(template, owner),
    ...annotationProblems(template, owner),
    ...imageProblems(template, owner.at),
  ]);
}

function labelProblems(
  { template, path, role, isEntry }: WrittenTemplate,
  { name, at, keys, reserved, ownKeysWin }: TemplateOwner,
): readonly Problem[] {
  const expected = ownKeysWin ? {} : expectedLabels(keys, { name, role, isEntry });
  const labels = objectAt(template, 'metadata', 'labels');
  return Object.entries(labels).flatMap(([key, found]) => {
    const where = { ...below(at, ...path, 'metadata', 'labels', key), key: true };
    const agent = Object.hasOwn(reserved.labels, key) ? reserved.labels[key] : undefined;
    if (agent !== undefined) return [say.trackingLabel(where, key, agent)];
    const owned = Object.hasOwn(expected, key) && found !== expected[key];
    return owned ? [say.systemKey(where, key, expected[key])] : [];
  });
}

/** What a template may say of the labels that flotilla sets: by key, the value that the pods have anyway. */
function expectedLabels(
  keys: Keys,
  { name, role, isEntry }: { readonly name: string | undefined; readonly role: string; readonly isEntry: boolean },
): Readonly<Record<string, string | undefined>> {
  const { labels } = keys;
  const own = roleLabels(keys);
  return {
    [own.name]: name,
    [own.role]: role,
    [own.entry]: isEntry ? 'true' : undefined,
    [own.groupName]: undefined,
    [own.roleId]: undefined,
    [own.revision]: undefined,
    ...(labels.roleTemplateHash === undefined ? {} : { [labels.roleTemplateHash]: undefined }),
  };
}

function annotationProblems(
  { template, path }: WrittenTemplate,
  { at, reserved, ownKeysWin }: TemplateOwner,
): readonly Problem[] {
  const ofGang = { [VOLCANO_ANNOTATION.groupName]: undefined, [VOLCANO_ANNOTATION.taskSpec]: undefined };
  const expected: Readonly<Record<string, string | undefined>> = {
    ...(ownKeysWin ? {} : ofGang),
    ...reserved.annotations,
  };
  const annotations = objectAt(template, 'metadata', 'annotations');
  return Object.entries(annotations).flatMap(([key, found]) => {
    const where = { ...below(at, ...path, 'metadata', 'annotations', key), key: true };
    const owned = Object.hasOwn(expected, key) && found !== expected[key];
    return owned ? [say.systemKey(where, key, expected[key])] : [];
  });
}

// An API server takes any text; with a space in it no image can be pulled, as MatrixInfer's webhook knows too.
function imageProblems({ template, path }: WrittenTemplate, at: Location): readonly Problem[] {
  return listAt(template, 'spec', 'containers').flatMap((container, index) => {
    const image = textAt(container, 'image') ?? '';
    const where = below(at, ...path, 'spec', 'containers', index, 'image');
    return /\s/.test(image.trim()) ? [say.spaceInImage(where, image)] : [];
  });
}
