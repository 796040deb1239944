import { namespacedName } from '../../model/names.ts';
import type { GroupStatus, ModelStatus, ObjectStatus, PodStatus, RoleReplicaStatus } from '../../model/status.ts';
import { oneLine } from '../columns.ts';
import type { Look, Style } from '../formats.ts';
import { countText } from '../words.ts';
import { markOf, podsText, revisionsText, summaryText, trueCondition, whyText } from './words.ts';

interface Branch {
  readonly text: string;
  readonly below: readonly Branch[];
}

/** Each model as a tree: groups, their PodGroup and role replicas, and the pods of these. */
export function statusTree(models: readonly ModelStatus[], { style }: Pick<Look, 'style'>): string {
  return models
    .map((model) => {
      const head = `${style.bold(namespacedName(model))}  ${trueCondition(model)?.type ?? ''}: ${summaryText(model)}`;
      return `${head}\n${branchesText(
        model.groups.map((group) => groupBranch(group, style)),
        '',
        style,
      )}`;
    })
    .join('\n');
}

function groupBranch(group: GroupStatus, style: Style): Branch {
  const text = `group ${group.ordinal}  ${podsText(group)}  ${revisionsText(group)}  ${stateText(group.status, style)}`;
  const podGroup = group.podGroup === undefined ? [] : [objectBranch('PodGroup', group.podGroup, style)];
  return { text, below: [...podGroup, ...group.roleReplicas.map((roleReplica) => roleBranch(roleReplica, style))] };
}

function roleBranch({ roleId, readyPods, wantedPods, pods, service }: RoleReplicaStatus, style: Style): Branch {
  const text = `${roleId || '(no role)'}  ${readyPods}/${wantedPods}`;
  const address = service === undefined ? [] : [objectBranch('Service', service, style)];
  return { text, below: [...address, ...pods.map((pod) => podBranch(pod, style))] };
}

function objectBranch(kind: string, status: ObjectStatus, style: Style): Branch {
  return { text: `${kind}  ${stateText(status, style)}`, below: [] };
}

function podBranch(pod: PodStatus, style: Style): Branch {
  const { name, node, restarts } = pod;
  const extra = [...(node === '' ? [] : [node]), ...(restarts === 0 ? [] : [countText(restarts, 'restart')])];
  return { text: [`${name}  ${stateText(pod, style)}`, ...extra].join('  '), below: [] };
}

function stateText(status: ObjectStatus, style: Style): string {
  const why = whyText(status);
  return `${markOf(status.word, style)(status.word)}${why === '' ? '' : `  ${oneLine(why)}`}`;
}

function branchesText(branches: readonly Branch[], indent: string, style: Style): string {
  return branches
    .map(({ text, below }, index) => {
      const isLast = index === branches.length - 1;
      const line = `${style.dim(`${indent}${isLast ? '└─' : '├─'}`)} ${text}\n`;
      return `${line}${branchesText(below, `${indent}${isLast ? '   ' : '│  '}`, style)}`;
    })
    .join('');
}
