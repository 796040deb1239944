import { listField, objectField, textField } from '../model/fields.ts';
import { isObject, type JsonObject } from '../model/json.ts';
import { type ArgocdSettings, DEFAULT_FLUX, type FluxSettings, type Project, type Split } from '../model/project.ts';

/** What flotilla.yaml says of the agents' own objects; a section that is not there asks for none. */
export function agentSettings(value: JsonObject): Pick<Project, 'argocd' | 'flux' | 'policies'> {
  const { argocd, flux } = value;
  const policies = objectField(value, 'policies');
  return {
    argocd: isObject(argocd) ? argocdSettings(argocd) : undefined,
    flux: isObject(flux) ? fluxSettings(flux) : undefined,
    policies: {
      podSecurity: textField(policies, 'podSecurity'),
      kyverno: listField(policies, 'kyverno').filter(isObject).map(exceptionOf),
    },
  };
}

function argocdSettings(value: JsonObject): ArgocdSettings {
  return {
    repository: textField(value, 'repository') ?? '',
    branch: textField(value, 'branch') ?? 'HEAD',
    path: textField(value, 'path') ?? '.',
    project: textField(value, 'project') ?? 'default',
    namespace: textField(value, 'namespace') ?? 'argocd',
    split: splitOf(value),
  };
}

function fluxSettings(value: JsonObject): FluxSettings {
  return {
    source: textField(value, 'source') ?? DEFAULT_FLUX.source,
    path: textField(value, 'path') ?? DEFAULT_FLUX.path,
    namespace: textField(value, 'namespace') ?? DEFAULT_FLUX.namespace,
    split: splitOf(value),
  };
}

function splitOf(value: JsonObject): Split {
  return textField(value, 'split') === 'group' ? 'group' : 'model';
}

function exceptionOf(value: JsonObject): Project['policies']['kyverno'][number] {
  return {
    policy: textField(value, 'policy') ?? '',
    rules: listField(value, 'rules').filter((rule) => typeof rule === 'string'),
  };
}
