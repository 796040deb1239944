import { checkManifests, type Json, type KubernetesVersion, type Location, type Problem, pathText } from '../index.ts';

/** What cdk8s-cli hands to a validation plugin, as far as it is used here. */
export interface ValidationContext {
  /** Paths of the manifests. */
  readonly manifests: readonly string[];
  readonly report: ValidationReport;
  parseManifest(path: string): Json[];
}

/** The report that a validation plugin fills. */
interface ValidationReport {
  addViolation(violation: {
    readonly ruleName: string;
    readonly recommendation: string;
    readonly fix: string;
    readonly violatingResources: readonly {
      readonly resourceName: string;
      readonly locations: readonly string[];
      readonly manifestPath: string;
    }[];
  }): void;
  submit(status: 'success' | 'failure'): void;
}

/** How the plugin is set up: `properties` in cdk8s.yaml. */
export interface PodValidationProps {
  /** Version of the API server that will take the pods. Default: the oldest that flotilla knows. */
  readonly kubernetes?: KubernetesVersion;
}

/**
 * A validation plugin for cdk8s-cli: checks the pods and PodGroups of any chart, whoever made them, for what an API server
 * would refuse and for gangs that can never start. Warnings are reported, and fail nothing.
 * @see docs/cdk8s.md
 */
export class PodValidation {
  readonly #kubernetes: KubernetesVersion | undefined;

  constructor({ kubernetes }: PodValidationProps = {}) {
    this.#kubernetes = kubernetes;
  }

  /** Checks all manifests together, as a gang's pods and its PodGroup may lie in several. */
  async validate(context: ValidationContext): Promise<void> {
    const { manifests, report } = context;
    const objects = manifests.flatMap((path) => context.parseManifest(path).map((value) => ({ path, value })));
    const values = objects.map(({ value }) => value);
    const problems = checkManifests(values, MANIFESTS, this.#kubernetes);
    for (const alike of groupsOf(problems)) {
      const [{ code, message, hint = '', severity }] = alike;
      report.addViolation({
        ruleName: code,
        recommendation: severity === 'warning' ? `${message} (warning)` : message,
        fix: hint,
        violatingResources: alike.map(({ at }) => {
          const { path = '', value = null } = objects[at.document ?? 0] ?? {};
          return { resourceName: nameOf(value), locations: [pathText(at.path)], manifestPath: path };
        }),
      });
    }
    report.submit(problems.some(({ severity }) => severity === 'error') ? 'failure' : 'success');
  }
}

const MANIFESTS: Location = { source: 'manifests', path: [] };

type Alike = [Problem, ...Problem[]];

/** Problems of one kind and wording together: pods of one template share theirs. */
function groupsOf(problems: readonly Problem[]): readonly Alike[] {
  const groups = new Map<string, Alike>();
  for (const problem of problems) {
    const key = `${problem.code} ${problem.message}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return [...groups.values()];
}

function nameOf(value: Json): string {
  const metadata = typeof value === 'object' && value !== null && 'metadata' in value ? value.metadata : undefined;
  const name = typeof metadata === 'object' && metadata !== null && 'name' in metadata ? metadata.name : undefined;
  return typeof name === 'string' ? name : '';
}
