import { type Location, type Problem, warning } from '../model/problem.ts';

/** An image that may be another one tomorrow. */
export function unpinnedImage(at: Location, image: string): Problem {
  const tag = image.endsWith(':latest') ? 'has the tag "latest"' : 'has no tag';
  return warning('image-tag', at, {
    message: `image "${image}" ${tag}: pods of one revision may run different programs`,
    hint: 'name a version, or a digest (@sha256:…)',
  });
}

/** A reference to a variable that no entry defines: it stays in the text as it is. */
export function unknownVariable(at: Location, name: string, nearest: string | undefined): Problem {
  return warning('unknown-variable', at, {
    message: `$(${name}) is not defined by any env entry and stays as it is`,
    hint:
      nearest === undefined
        ? `define ${name}, or write $$(${name}) for the text itself`
        : `did you mean $(${nearest})?`,
  });
}

/** A reference to a variable that is defined after it. */
export function laterVariable(at: Location, name: string, injected: boolean): Problem {
  return warning('variable-order', at, {
    message: `$(${name}) is defined after this entry, so that it stays as it is`,
    hint: injected
      ? `flotilla appends ${name} after your entries: use $(${name}) in command or args, or $${name} in a shell`
      : `move the entry ${name} before this one`,
  });
}

/** An entry that flotilla replaces with its own. */
export function replacedVariable(at: Location, name: string): Problem {
  return warning('replaced-variable', at, {
    message: `${name} is set by flotilla; this entry is dropped`,
    hint: 'remove it',
  });
}

/** A gang that asks for no GPU or other device. */
export function noAccelerator(at: Location): Problem {
  return warning('no-accelerator', at, {
    message: 'no pod of the gang asks for an accelerator',
    hint: 'set resources.limits, for example nvidia.com/gpu: 8',
  });
}

/** An entry pod that counts as ready as soon as it runs. */
export function noReadinessProbe(at: Location): Problem {
  return warning('no-readiness-probe', at, {
    message: 'no container of the entry pod has a readinessProbe: the group counts as available before it can serve',
    hint: 'add a readinessProbe that asks the server, for example httpGet /health',
  });
}
