// Turns the schemas of a Kubernetes OpenAPI document into strict JSON Schemas, as the API server decodes pods.

// Optional text with a default: the API server reads the empty text as left out.
const EMPTY_MEANS_DEFAULT = new Set([
  'Container.imagePullPolicy',
  'Container.terminationMessagePolicy',
  'EphemeralContainer.imagePullPolicy',
  'EphemeralContainer.terminationMessagePolicy',
  'ContainerPort.protocol',
  'HTTPGetAction.scheme',
  'ImageVolumeSource.pullPolicy',
  'PodSpec.dnsPolicy',
  'PodSpec.restartPolicy',
  'Toleration.effect',
  'Toleration.operator',
]);

// Behind a feature gate that is off by default: the API server drops the field, whatever it holds.
const ANY_TEXT = new Set(['Lifecycle.stopSignal']);

// Marked as required, but the API server takes the zero value that a missing field decodes to.
const OPTIONAL = new Set([
  'PreferredSchedulingTerm.preference',
  'Sysctl.value',
  'ISCSIVolumeSource.lun',
  'HTTPHeader.value',
  'SleepAction.seconds',
  'ClusterTrustBundleProjection.path',
  'PodCertificateProjection.signerName',
  'PodCertificateProjection.keyType',
  'WorkloadReference.name',
  'WorkloadReference.podGroup',
]);

const BOUNDS = {
  int32: { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  int64: { minimum: -(2 ** 63), exclusiveMaximum: 2 ** 63 },
};

// As the API server reads it, which is more than its own message says: outer blanks, `.5`, `5.` and `+` alone.
const QUANTITY = '^\\s*(?=\\S)[+-]?(\\d+(\\.\\d*)?|\\.\\d*)?([eE][+-]?\\d+|[numkMGTPE]|[KMGTPE]i)?\\s*$';

const SPECIAL = {
  Quantity: { type: ['string', 'number'], pattern: QUANTITY },
  IntOrString: { type: ['integer', 'string'], ...BOUNDS.int32 },
  Time: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})$' },
};

/** The definitions of an OpenAPI document by their short names (`PodSpec`), strict and without what only servers read. */
export function kubernetesDefinitions(document) {
  const definitions = {};
  for (const [name, schema] of Object.entries(document.schemas)) {
    const short = shortName(name);
    if (short in definitions) throw new Error(`two definitions are called ${short}`);
    definitions[short] = SPECIAL[short] ?? strictObject(short, schema);
  }
  return definitions;
}

function shortName(name) {
  return name.slice(name.lastIndexOf('.') + 1);
}

function strictObject(name, schema) {
  if (schema.properties === undefined) return { type: 'object' };
  const properties = {};
  for (const [field, value] of Object.entries(schema.properties))
    properties[field] = strictField(`${name}.${field}`, value);
  const required = (schema.required ?? []).filter((field) => !OPTIONAL.has(`${name}.${field}`));
  return { type: 'object', ...(required.length > 0 ? { required } : {}), properties, additionalProperties: false };
}

function strictField(path, schema) {
  const reference = schema.$ref ?? schema.allOf?.[0].$ref;
  if (reference !== undefined) return { $ref: `#/definitions/${shortName(reference)}` };
  if (schema.items !== undefined) return { type: 'array', items: strictField(path, schema.items) };
  if (schema.additionalProperties !== undefined) {
    return { type: 'object', additionalProperties: strictField(path, schema.additionalProperties) };
  }
  if (schema.enum !== undefined && !ANY_TEXT.has(path)) {
    return { type: 'string', enum: EMPTY_MEANS_DEFAULT.has(path) ? [...schema.enum, ''] : schema.enum };
  }
  return { type: schema.type, ...BOUNDS[schema.format] };
}
