import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { JsonObject } from '../../src/model/json.ts';
import { type Fleet, type FleetRole, NAMESPACE, podSpecOf } from '../fleet.ts';
import { type Decided, podGroupObject, podObject, serviceObject } from '../objects.ts';

/**
 * Writes a chart that does what flotilla does: it takes any pod specs from its values.
 * @param chart - bench/peers/chart
 */
export function writeChart(chart: string, folder: string, { fleet, decided }: Wanted): void {
  cpSync(chart, folder, { recursive: true });
  const { name, groups, roles, paddingCharacters } = fleet;
  const { image, revision, expectation } = decided;
  const values = {
    name,
    namespace: NAMESPACE,
    revision,
    groups,
    expectation,
    gang: podGroupObject(fleet, '')['spec'],
    roles: roles.map((role) => ({
      ...role,
      entry: podSpecOf('entry', image, paddingCharacters),
      worker: podSpecOf('worker', image, paddingCharacters),
    })),
  };
  writeFileSync(join(folder, 'values.yaml'), stringify(values, PLAIN));
}

/** A fleet to write a chart for. */
interface Wanted {
  readonly fleet: Fleet;
  readonly decided: Decided;
}

// Unfolded, and without anchors for what objects share: one template stands for many objects.
const PLAIN = { lineWidth: 0, aliasDuplicateObjects: false } as const;

const GROUP = '{{ $group }}';
const POD = '{{ $pod }}';

/**
 * Writes a chart for this fleet alone: loops over groups and workers around plain text, which is the quickest that a
 * chart can be.
 */
export function writeWrittenOutChart(folder: string, { fleet, decided }: Wanted): void {
  mkdirSync(join(folder, 'templates'), { recursive: true });
  writeFileSync(join(folder, 'Chart.yaml'), stringify({ apiVersion: 'v2', name: fleet.name, version: '1.0.0' }));
  writeFileSync(join(folder, 'values.yaml'), stringify({ name: fleet.name, groups: fleet.groups }));
  writeFileSync(join(folder, 'templates/expectation.yaml'), stringify(decided.expectation));
  const body = [templateOf(podGroupObject(fleet, GROUP)), ...fleet.roles.map((role) => roleText(fleet, decided, role))];
  writeFileSync(join(folder, 'templates/groups.yaml'), `${LOOP}${body.join('')}{{- end }}\n`);
}

const LOOP = `{{- range $ordinal := until (int $.Values.groups) }}
{{- $group := printf "%s-%d" $.Values.name $ordinal }}
`;

function roleText(fleet: Fleet, decided: Decided, role: FleetRole): string {
  const entry = podObject(fleet, decided, { group: GROUP, role, pod: '0', kind: 'entry' });
  const worker = podObject(fleet, decided, { group: GROUP, role, pod: POD, kind: 'worker' });
  const workers = `{{- range $pod := untilStep 1 ${role.workers + 1} 1 }}\n${templateOf(worker)}{{- end }}\n`;
  return `${templateOf(serviceObject(fleet, GROUP, role))}${templateOf(entry)}${workers}`;
}

function templateOf(object: JsonObject): string {
  return `---\n${stringify(object, PLAIN)}`;
}
