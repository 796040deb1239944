import { listAt, objectAt, textAt } from '../model/fields.ts';
import { isObject, type JsonObject } from '../model/json.ts';
import { type ArgocdSettings, DEFAULT_FLUX, type FluxSettings, type Project, type Split } from '../model/project.ts';

/** What flotilla.yaml says of the agents' own objects; a section that is not there asks for none. */
export function agentSettings(value: JsonObject): Pick<Project, 'argocd' | 'flux' | 'policies'> {
  const { argocd, flux } = value;
  const policies = objectAt(value, 'policies');
  return {
    argocd: isObject(argocd) ? argocdSettings(argocd) : undefined,
    flux: isObject(flux) ? fluxSettings(flux) : undefined,
    policies: {
      podSecurity: textAt(policies, 'podSecurity'),
      kyverno: listAt(policies, 'kyverno').filter(isObject).map(exceptionOf),
    },
  };
}

function argocdSettings(value: JsonObject): ArgocdSettings {
  return {
    repository: textAt(value, 'repository') ?? '',
    branch: textAt(value, 'branch') ?? 'HEAD',
    path: textAt(value, 'path') ?? '.',
    project: textAt(value, 'project') ?? 'default',
    namespace: textAt(value, 'namespace') ?? 'argocd',
    split: splitOf(value),
  };
}

function fluxSettings(value: JsonObject): FluxSettings {
  return {
    source: textAt(value, 'source') ?? DEFAULT_FLUX.source,
    path: textAt(value, 'path') ?? DEFAULT_FLUX.path,
    namespace: textAt(value, 'namespace') ?? DEFAULT_FLUX.namespace,
    split: splitOf(value),
  };
}

function splitOf(value: JsonObject): Split {
  return textAt(value, 'split') === 'group' ? 'group' : 'model';
}

function exceptionOf(value: JsonObject): Project['policies']['kyverno'][number] {
  return {
    policy: textAt(value, 'policy') ?? '',
    rules: listAt(value, 'rules').filter((rule) => typeof rule === 'string'),
  };
}
