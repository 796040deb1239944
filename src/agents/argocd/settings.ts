import { textAt } from '../../model/fields.ts';
import type { JsonObject } from '../../model/json.ts';
import type { AgentOption } from '../agent.ts';
import { type Split, splitOf } from '../split.ts';

/** Where Argo CD finds what flotilla generates, and how its Applications are cut. */
export interface ArgocdSettings {
  readonly repository: string;
  readonly branch: string;
  /** Folder of flotilla.yaml from the repository's root; `.` for the root. */
  readonly path: string;
  /** Argo CD's AppProject. */
  readonly project: string;
  readonly namespace: string;
  readonly split: Split;
}

const DEFAULTS = { branch: 'HEAD', path: '.', project: 'default', namespace: 'argocd' };

/** Reads the section `argocd` of flotilla.yaml. */
export function argocdSettings(section: JsonObject): ArgocdSettings {
  return {
    repository: textAt(section, 'repository') ?? '',
    branch: textAt(section, 'branch') ?? DEFAULTS.branch,
    path: textAt(section, 'path') ?? DEFAULTS.path,
    project: textAt(section, 'project') ?? DEFAULTS.project,
    namespace: textAt(section, 'namespace') ?? DEFAULTS.namespace,
    split: splitOf(section),
  };
}

/** What `flotilla bootstrap argocd` takes. */
export const ARGOCD_OPTIONS: readonly AgentOption[] = [
  {
    field: 'repository',
    value: 'url',
    summary: 'this repository, as Argo CD knows it',
    hint: 'Name its URL as Argo CD knows it: --repository https://git.example.com/team/models.git',
  },
  { field: 'branch', value: 'name', summary: 'what Argo CD follows', fallback: DEFAULTS.branch },
  { field: 'path', value: 'folder', summary: 'folder of flotilla.yaml in the repository', fallback: DEFAULTS.path },
  { field: 'project', value: 'name', summary: 'Argo CD’s AppProject', fallback: DEFAULTS.project },
  { field: 'namespace', value: 'name', summary: 'namespace of the agent', fallback: DEFAULTS.namespace },
];
