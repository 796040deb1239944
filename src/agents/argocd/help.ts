import type { AgentHelp, AgentOption } from '../agent.ts';
import { APPLICATION } from './api.ts';

/** Argo CD as it is installed, following the branch that Git calls the default. */
export const ARGOCD_DEFAULTS = { branch: 'HEAD', path: '.', project: 'default', namespace: 'argocd' };

/** The options that `flotilla bootstrap argocd` takes: fields of the section `argocd` of flotilla.yaml. */
const OPTIONS: readonly AgentOption[] = [
  {
    field: 'repository',
    value: 'url',
    summary: 'this repository, as Argo CD knows it (default: origin of Git)',
    isOrigin: true,
    hint: 'Name its URL as Argo CD knows it: --repository https://git.example.com/team/models.git',
  },
  { field: 'branch', value: 'name', summary: 'what Argo CD follows', fallback: ARGOCD_DEFAULTS.branch },
  {
    field: 'path',
    value: 'folder',
    summary: 'folder of flotilla.yaml in the repository',
    fallback: ARGOCD_DEFAULTS.path,
  },
  { field: 'project', value: 'name', summary: 'Argo CD’s AppProject', fallback: ARGOCD_DEFAULTS.project },
  { field: 'namespace', value: 'name', summary: 'namespace of the agent', fallback: ARGOCD_DEFAULTS.namespace },
];

/** What help says of Argo CD. */
export const ARGOCD_HELP: AgentHelp = {
  id: 'argocd',
  title: 'Argo CD',
  kind: APPLICATION.kind,
  options: OPTIONS,
  example: { purpose: 'Argo CD', options: '--repository https://git.example.com/team/models.git' },
};
