import { listAt, textAt } from '../../model/fields.ts';
import type { Json } from '../../model/json.ts';
import type { Location, Problem } from '../../model/problem.ts';
import { duplicate, wrongMode } from './problems.ts';
import { fieldForFile, resourceForFile } from './references.ts';
import { all, atMostOne, between, each, exactlyOne, fields, type Rule, required, whenSet } from './rule.ts';
import { RELATIVE_FILE_PATH, text } from './syntax.ts';

/** Permissions of a file: read, write and execute for owner, group and others. */
const mode: Rule = (value, at) =>
  typeof value === 'number' && (value < 0 || value > 0o777) ? [wrongMode(at, value)] : [];
const path: Rule = required(text(RELATIVE_FILE_PATH));

const keyItems = each(fields({ key: required(), path, mode }));
const downwardItems = each(
  all(
    fields({ path, mode, fieldRef: whenSet(fieldForFile), resourceFieldRef: whenSet(resourceForFile) }),
    exactlyOne('fieldRef', 'resourceFieldRef'),
  ),
);

/** Keys of a ConfigMap as files. */
export const configMap: Rule = fields({ name: required(), defaultMode: mode, items: keyItems });
/** Keys of a Secret as files. */
export const secret: Rule = fields({ secretName: required(), defaultMode: mode, items: keyItems });
/** Fields and resources of the pod as files. */
export const downwardApi: Rule = fields({ defaultMode: mode, items: downwardItems });

const TEN_MINUTES = 600;
const SOURCES = ['configMap', 'secret', 'downwardAPI', 'serviceAccountToken', 'clusterTrustBundle', 'podCertificate'];

const source = all(
  atMostOne(...SOURCES),
  fields({
    configMap: whenSet(fields({ name: required(), items: keyItems })),
    secret: whenSet(fields({ name: required(), items: keyItems })),
    downwardAPI: whenSet(fields({ items: downwardItems })),
    serviceAccountToken: whenSet(fields({ path, expirationSeconds: between(TEN_MINUTES, 2 ** 32) })),
  }),
);

/** Files from several sources in one directory. */
export const projected: Rule = all(fields({ defaultMode: mode, sources: each(source) }), distinctPaths);

function distinctPaths(value: Json | undefined, at: Location): readonly Problem[] {
  const seen = new Set<string>();
  return listAt(value, 'sources').flatMap((one, index) =>
    ['configMap', 'secret', 'downwardAPI'].flatMap((kind) =>
      pathsOf(one, kind).flatMap((file, item) => {
        const isNew = !seen.has(file);
        seen.add(file);
        const where = { ...at, path: [...at.path, 'sources', index, kind, 'items', item, 'path'] };
        return isNew ? [] : [duplicate(where, file, 'give one of the two files another path')];
      }),
    ),
  );
}

function pathsOf(one: Json, kind: string): readonly string[] {
  const items = listAt(one, kind, 'items');
  return items.map((item) => textAt(item, 'path') ?? '').filter((file) => file !== '');
}
