/**
 * Lists of a ModelInfer whose elements a strategic merge tells apart by fields of theirs; every other list is replaced as
 * a whole. Each name means the same list wherever it stands. A second field counts where any element has it.
 * Those of pods are the API server's own, those of roles flotilla's.
 * @see https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/ ("patch strategy: merge on key")
 */
const MERGE_KEYS: Readonly<Record<string, readonly [string] | readonly [string, string]>> = {
  roles: ['name'],
  containers: ['name'],
  initContainers: ['name'],
  ephemeralContainers: ['name'],
  env: ['name'],
  ports: ['containerPort', 'protocol'],
  volumes: ['name'],
  volumeMounts: ['mountPath'],
  volumeDevices: ['devicePath'],
  imagePullSecrets: ['name'],
  hostAliases: ['ip'],
  resourceClaims: ['name'],
  schedulingGates: ['name'],
  topologySpreadConstraints: ['topologyKey', 'whenUnsatisfiable'],
};

/** The fields by which elements of the list of a name are told apart; none for a list that is replaced as a whole. */
export function mergeKeys(list: string): readonly string[] {
  return Object.hasOwn(MERGE_KEYS, list) ? (MERGE_KEYS[list] ?? []) : [];
}
