import { integerAt } from '../../model/fields.ts';
import type { Json } from '../../model/json.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import { outOfRange } from './problems.ts';
import {
  absent,
  all,
  atLeast,
  between,
  choice,
  each,
  exactlyOne,
  fields,
  type PodFacts,
  type Rule,
  required,
  unlessEmpty,
  whenSet,
} from './rule.ts';
import { HEADER_NAME, PORT_NAME, text } from './syntax.ts';

const LAST_PORT = 65535;

/** The number of a port. */
export const portNumber: Rule = between(1, LAST_PORT);

const portNumberOrName: Rule = (value, at, pod) =>
  typeof value === 'string' ? text(PORT_NAME)(value, at, pod) : required(portNumber)(value, at, pod);

const exec = fields({ command: required() });
const httpGet = fields({
  port: portNumberOrName,
  scheme: unlessEmpty(choice('HTTP', 'HTTPS')),
  httpHeaders: each(fields({ name: required(text(HEADER_NAME)) })),
});
const tcpSocket = fields({ port: portNumberOrName });
const grpc = fields({ port: required(portNumber) });

function probe(bounds: { readonly successThreshold: Rule; readonly terminationGracePeriodSeconds: Rule }): Rule {
  return all(
    exactlyOne('exec', 'httpGet', 'tcpSocket', 'grpc'),
    fields({
      exec: whenSet(exec),
      httpGet: whenSet(httpGet),
      tcpSocket: whenSet(tcpSocket),
      grpc: whenSet(grpc),
      initialDelaySeconds: atLeast(0),
      timeoutSeconds: atLeast(0),
      periodSeconds: atLeast(0),
      failureThreshold: atLeast(0),
      ...bounds,
    }),
  );
}

/** A probe whose failure ends the container: one success is enough. */
const livenessProbe: Rule = probe({
  successThreshold: unlessEmpty(between(1, 1)),
  terminationGracePeriodSeconds: atLeast(1),
});

/** A probe that decides whether the container gets traffic: it never ends the container. */
const readinessProbe: Rule = probe({
  successThreshold: atLeast(0),
  terminationGracePeriodSeconds: absent('has no meaning in a readinessProbe', 'set it in the livenessProbe'),
});

const sleepFits: Rule = (value: Json | undefined, at: Location, { graceSeconds }: PodFacts): readonly Problem[] => {
  const seconds = integerAt(value, 'seconds') ?? 0;
  const fits = seconds >= 0 && seconds <= graceSeconds;
  return fits ? [] : [outOfRange(below(at, 'seconds'), seconds, 0, graceSeconds)];
};

const hook = all(
  exactlyOne('exec', 'httpGet', 'tcpSocket', 'sleep'),
  fields({ exec: whenSet(exec), httpGet: whenSet(httpGet), tcpSocket: whenSet(tcpSocket), sleep: whenSet(sleepFits) }),
);

/** What runs after a container's start and before its end; a sleep must fit into terminationGracePeriodSeconds. */
const lifecycle: Rule = fields({ postStart: whenSet(hook), preStop: whenSet(hook) });

/** Probes and hooks, which only containers that keep running can have. */
export const runningFields = {
  livenessProbe: whenSet(livenessProbe),
  readinessProbe: whenSet(readinessProbe),
  startupProbe: whenSet(livenessProbe),
  lifecycle: whenSet(lifecycle),
};
