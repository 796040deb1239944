import { integerAt, listAt, textAt } from '../../model/fields.ts';
import { isArray, type Json } from '../../model/json.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import { hostPortOf } from '../node-rules.ts';
import { portNumber } from './probes.ts';
import { duplicate, invalid } from './problems.ts';
import {
  all,
  choice,
  each,
  fields,
  type PodFacts,
  type Rule,
  required,
  unique,
  uniqueNames,
  unlessEmpty,
} from './rule.ts';
import { PORT_NAME, text } from './syntax.ts';

/** Ports of one container. The same port and protocol twice is refused by server-side apply, as agents do it. */
export const ports: Rule = all(
  each(
    fields({
      name: unlessEmpty(text(PORT_NAME)),
      containerPort: required(portNumber),
      hostPort: unlessEmpty(portNumber),
      protocol: unlessEmpty(choice('TCP', 'UDP', 'SCTP')),
    }),
  ),
  uniqueNames,
  unique(portAndProtocol, 'containerPort'),
);

function portAndProtocol(port: Json): string | undefined {
  const number = integerAt(port, 'containerPort');
  return number === undefined ? undefined : `${number}/${textAt(port, 'protocol') ?? 'TCP'}`;
}

/** Ports of the node that the containers of a list claim together: no two may be alike. */
export const distinctHostPorts: Rule = (value, at, pod) => {
  if (!isArray(value)) return [];
  return distinct(value.flatMap((container, index) => hostPortsOf(container, below(at, index), pod)));
};

/** Ports of the node that one container claims: no two may be alike. */
export const ownHostPorts: Rule = (value, at, pod) =>
  value === undefined ? [] : distinct(hostPortsOf(value, at, pod));

function distinct(claims: readonly Claim[]): readonly Problem[] {
  const seen = new Set<string>();
  return claims.flatMap(({ where, claim }) => {
    const isNew = !seen.has(claim);
    seen.add(claim);
    return isNew ? [] : [duplicate(where, claim, 'use another port of the node')];
  });
}

interface Claim {
  readonly where: Location;
  readonly claim: string;
}

function hostPortsOf(container: Json, at: Location, pod: PodFacts): readonly Claim[] {
  return listAt(container, 'ports').flatMap((port, index) => {
    const number = hostPortOf(port, pod.hostNetwork);
    const claim = `${textAt(port, 'protocol') || 'TCP'} ${textAt(port, 'hostIP') || '*'}:${number}`;
    return number === 0 ? [] : [{ where: below(at, 'ports', index, 'hostPort'), claim }];
  });
}

/** In the node's network a container cannot have one port inside and another one outside. */
export const sameHostPorts: Rule = each(
  fields({
    ports: each((port, at, pod) => {
      const [inside, outside] = [integerAt(port, 'containerPort') ?? 0, integerAt(port, 'hostPort') ?? 0];
      if (!pod.hostNetwork || outside === 0 || inside === outside) return [];
      return [
        invalid(below(at, 'hostPort'), outside, 'differs from containerPort', 'with hostNetwork leave hostPort out'),
      ];
    }),
  }),
);
