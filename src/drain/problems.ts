import { eitherText, error, type Location, type Problem, quoted, warning } from '../model/problem.ts';
import { ENGINES, type Engine } from './engines.ts';

// What is said of a model whose groups are to be drained: each function makes one problem, in the case that its docstring tells.

/** Nothing says when the requests of a role have ended. */
export function untold(at: Location, role: string, likely: string | undefined): Problem {
  return error('drain', at, {
    message: `nothing tells when the requests of role "${role}" have ended`,
    hint:
      likely === undefined
        ? `write metrics (${eitherText(Object.keys(ENGINES))}; none for a server that finishes its requests after SIGTERM) or command`
        : `write metrics: ${likely}`,
  });
}

/** Both metrics and a command are given. */
export function toldTwice(at: Location, role: string): Problem {
  return error('drain', at, {
    message: `metrics and command both tell when the requests of role "${role}" have ended`,
    hint: 'keep one of the two',
  });
}

/** The settings name a role that the model has not. */
export function unknownRole(at: Location, role: string, roles: readonly string[]): Problem {
  return error('drain', at, {
    message: `there is no role ${quoted(role)} to drain`,
    hint: `name ${eitherText(roles)}`,
  });
}

/** No port is known at which the metrics are read, or which the workers watch. */
export function unknownPort(at: Location, role: string): Problem {
  return error('drain', at, {
    message: `the entry of role "${role}" is to be drained, and no container declares the port that it listens at`,
    hint: 'add ports to the container, or write port beside metrics',
  });
}

/** A preStop hook is there that cannot run behind another. */
export function unchainable(at: Location): Problem {
  return error('drain', at, {
    message: 'the hook cannot run behind that of the drain, which comes in its place',
    hint: 'write it as exec, or remove it',
  });
}

/** A container beside the one that serves ends at once. */
export function endsAtOnce(at: Location, name: string): Problem {
  return warning('drain', at, {
    message: `container "${name}" ends as soon as its pod is deleted, while requests may still run`,
    hint: 'if they need it, make it a sidecar: an init container with restartPolicy: Always',
  });
}

/** The engine shows no metrics as it is started. */
export function hiddenMetrics(at: Location, { title, needs, hiddenBy }: Engine): Problem {
  return warning('drain', at, {
    message:
      needs === undefined
        ? `${title} shows no metrics with ${hiddenBy}: each pod would wait for the whole timeout`
        : `${title} shows no metrics without ${needs}: each pod would wait for the whole timeout`,
    hint: needs === undefined ? `remove ${hiddenBy}` : `add ${needs}`,
  });
}

/** A section of flotilla.yaml is for a model that there is not. */
export function unknownModel(at: Location, name: string, near: string | undefined): Problem {
  return error('drain', at, {
    message: `there is no model ${quoted(name)} to drain`,
    hint: near === undefined ? 'name a model, namespace/name, or * for all' : `did you mean ${quoted(near)}?`,
  });
}
