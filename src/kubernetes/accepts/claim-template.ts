import { objectAt, textAt } from '../../model/fields.ts';
import { isObject, type Json } from '../../model/json.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import { quantityOf } from '../quantity.ts';
import { annotations, labels } from './metadata.ts';
import { forbidden, missing, wrongQuantity } from './problems.ts';
import { all, choice, each, fields, type Rule, required, unlessEmpty, whenSet } from './rule.ts';
import { labelSelector } from './selectors.ts';
import { DNS_SUBDOMAIN, quantities, quantity, text } from './syntax.ts';

const ACCESS_MODES = ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod'];
const GIVEN_BY_SERVER = [
  'name',
  'generateName',
  'namespace',
  'uid',
  'resourceVersion',
  'generation',
  'creationTimestamp',
];
const FORBIDDEN = [
  ...GIVEN_BY_SERVER,
  'selfLink',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
  'finalizers',
  'ownerReferences',
  'managedFields',
];

const notHere: Rule = (_value, at) => [forbidden(at, 'cannot be set in a template', 'remove it')];
const metadata = fields({
  labels,
  annotations,
  ...Object.fromEntries(FORBIDDEN.map((name) => [name, unlessEmpty(notHere)])),
});

const storage: Rule = (value, at, pod) => {
  if (value === undefined) return [missing(at)];
  const found = quantityOf(value);
  if (found === undefined || found.nanos > 0n) return quantity(value, at, pod);
  return [wrongQuantity(at, String(value), 'is not more than zero', 'ask for some storage, such as 10Gi')];
};

const otherQuantities: Rule = (value, at, pod) => {
  const { storage: _checked, ...others } = objectAt(value);
  return quantities(others, at, pod);
};

const dataSource = all(
  fields({ kind: required(), name: required(), apiGroup: unlessEmpty(text(DNS_SUBDOMAIN)) }),
  groupOfOthers,
);

const spec = all(
  fields({
    accessModes: required(all(each(required(choice(...ACCESS_MODES))), onlyOncePod)),
    selector: whenSet(labelSelector),
    resources: fields({ requests: all(fields({ storage }), otherQuantities), limits: quantities }),
    storageClassName: unlessEmpty(text(DNS_SUBDOMAIN)),
    volumeMode: choice('Block', 'Filesystem'),
    volumeAttributesClassName: unlessEmpty(text(DNS_SUBDOMAIN)),
    dataSource: whenSet(dataSource),
    dataSourceRef: whenSet(dataSource),
  }),
  oneDataSource,
);

/** The rule of a volume claim that is made for each pod and ends with it. */
export const ephemeral: Rule = fields({
  volumeClaimTemplate: (value, at, pod) =>
    value === undefined ? [missing(at)] : fields({ metadata, spec })(value, at, pod),
});

function onlyOncePod(value: Json | undefined, at: Location): readonly Problem[] {
  const modes = new Set(Array.isArray(value) ? value : []);
  if (!modes.has('ReadWriteOncePod') || modes.size === 1) return [];
  return [forbidden(at, 'has ReadWriteOncePod beside other modes', 'keep ReadWriteOncePod alone')];
}

function groupOfOthers(source: Json | undefined, at: Location): readonly Problem[] {
  if (!isObject(source) || textAt(source, 'apiGroup')) return [];
  const kind = textAt(source, 'kind') ?? '';
  const hint = 'add the API group, such as snapshot.storage.k8s.io';
  return kind === '' || kind === 'PersistentVolumeClaim' ? [] : [missing(below(at, 'apiGroup'), hint)];
}

function oneDataSource(value: Json | undefined, at: Location): readonly Problem[] {
  const [first, second] = [objectAt(value, 'dataSource'), objectAt(value, 'dataSourceRef')];
  const both = [first, second].every((one) => Object.keys(one).length > 0);
  const same = ['apiGroup', 'kind', 'name'].every(
    (name) => (textAt(first, name) ?? '') === (textAt(second, name) ?? ''),
  );
  return both && !same ? [forbidden(below(at, 'dataSource'), 'differs from dataSourceRef', 'keep dataSourceRef')] : [];
}
