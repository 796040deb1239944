import { type HostPort, hostPortsOf, portsCollide } from '../kubernetes/node-rules.ts';
import { compareQuantities, type Quantity } from '../kubernetes/quantity.ts';
import { containerRequests, isDevice } from '../kubernetes/requests.ts';
import { objectAt, objectsAt, textAt } from '../model/fields.ts';
import type { JsonObject } from '../model/json.ts';
import { below, type Location, type Problem, warning } from '../model/problem.ts';
import type { WrittenTemplate } from './dialect.ts';

/** Half of the eight devices that the usual nodes have: no two pods that ask for more share a node. */
const HALF_A_NODE: Quantity = { nanos: 4_000_000_000n, family: 'decimal' };

/** The node label that says which node it is. */
const HOSTNAME = 'kubernetes.io/hostname';

/** A port of the node that the pods of a template take. */
interface Claim {
  readonly port: HostPort;
  readonly template: WrittenTemplate;
  /** Whether two such pods never share a node, by their devices. */
  readonly isLarge: boolean;
}

/**
 * Warns of ports of a node that two pods of a model take: the scheduler never puts both on one node. Each port is told
 * once, where the first two meet. Pods that never share a node anyway are passed over.
 * @param root - where the document lies
 */
export function hostPortAdvice(templates: readonly WrittenTemplate[], root: Location): readonly Problem[] {
  const byPort = new Map<string, Claim[]>();
  for (const claim of templates.filter(({ pods }) => pods > 0).flatMap(claimsOf)) {
    const key = `${claim.port.protocol}/${claim.port.port}`;
    const same = byPort.get(key);
    if (same === undefined) byPort.set(key, [claim]);
    else same.push(claim);
  }
  return [...byPort.values()].flatMap((claims) => {
    for (const [index, claim] of claims.entries()) {
      // A template of several pods meets itself.
      const last = claim.template.pods > 1 ? index : index - 1;
      const other = claims.find((each, place) => place <= last && canMeet(each, claim));
      if (other !== undefined) return [sharedPort(claim, other, root)];
    }
    return [];
  });
}

function claimsOf(template: WrittenTemplate): readonly Claim[] {
  const spec = objectAt(template.template, 'spec');
  const ports = isApart(spec) ? [] : hostPortsOf(spec);
  const isLarge =
    ports.length > 0 &&
    [...containerRequests(spec)].some(([name, sum]) => isDevice(name) && compareQuantities(sum, HALF_A_NODE) > 0);
  return ports.map((port) => ({ port, template, isLarge }));
}

// Whom it keeps off its node is the writer's concern: to have thought of it is enough.
function isApart(spec: JsonObject): boolean {
  const apart = objectAt(spec, 'affinity', 'podAntiAffinity');
  const terms = objectsAt(apart, 'requiredDuringSchedulingIgnoredDuringExecution');
  return terms.some((term) => textAt(term, 'topologyKey') === HOSTNAME);
}

// One template's claims on one port, by two addresses, are of one pod.
function canMeet(a: Claim, b: Claim): boolean {
  const isOnePod = a.template === b.template && a.template.pods === 1;
  return !isOnePod && !(a.isLarge && b.isLarge) && portsCollide([a.port], [b.port]);
}

function sharedPort({ port, template }: Claim, other: Claim, root: Location): Problem {
  const roles = [...new Set([other.template.role, template.role])].map((role) => `"${role}"`);
  const who = roles.length === 1 ? `role ${roles.join()}` : `the roles ${roles.join(' and ')}`;
  const isOnHost = objectAt(template.template, 'spec')['hostNetwork'] === true;
  const mend = other.template === template ? 'leave hostNetwork out' : 'give each its own port';
  return warning('host-port', below(root, ...template.path, 'spec', ...port.path), {
    message: `two pods of ${who} take port ${port.port} of their node: they never run on one node, and where nodes are few one waits`,
    hint: `${isOnHost ? mend : 'leave hostPort out, as each pod has an address of its own'}, or keep them apart: a required podAntiAffinity with topologyKey ${HOSTNAME}`,
  });
}
