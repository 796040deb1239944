import { namespacedName } from '../../model/names.ts';
import { rangesText } from '../../model/ordinals.ts';
import type { ModelOutage, OutageCause, RoleOutage } from '../../model/outage.ts';
import { countText, devicesText, rangesWords } from '../words.ts';

const CAUSES: Readonly<Record<OutageCause, string>> = {
  replaced: 'their pods are replaced',
  'replaced-by-agent': 'the agent replaces their pods, as its own annotations on them differ',
  removed: 'files of their pods are gone',
  'model-removed': 'the model is gone',
  moved: 'its files move to another folder, and whatever syncs the old one deletes the pods',
  steered: 'something beside their files, which flotilla did not write, changes what agents apply of them',
  'owner-changed': 'another object of the agent takes the pods over, and the old one deletes them',
};

/** One line on a model's outage: `default/llama: 4 of 4 groups out of service at once (0-3; 32 nvidia.com/gpu), maxUnavailable is 1: …`. */
export function outageLine(outage: ModelOutage): string {
  const { environment, groups, groupsOut, groupsBefore, devices, maxUnavailable, causes } = outage;
  if (outage.roles !== undefined && outage.roles.length > 0) return roleOutageLine(outage, outage.roles);
  const amounts = devicesText(devices);
  const which = [rangesText(groups), ...(amounts === 'none' ? [] : [amounts])].join('; ');
  const what = `${groupsOut} of ${countText(groupsBefore, 'group')} out of service at once (${which})`;
  const why = causes.map((cause) => CAUSES[cause]).join(', ');
  const where = environment === undefined ? '' : `${environment}: `;
  return `${where}${namespacedName(outage)}: ${what}, maxUnavailable is ${maxUnavailable}: ${why}`;
}

function roleOutageLine(outage: ModelOutage, roles: readonly RoleOutage[]): string {
  const { environment, devices, causes } = outage;
  const where = environment === undefined ? '' : `${environment}: `;
  const over = roles.filter(({ out, maxUnavailable }) => out > maxUnavailable);
  const lost = (over.length > 0 ? over : roles).map(
    ({ role, out, of, groups, maxUnavailable }) =>
      `${out} of ${countText(of, 'replica')} of role ${role} out of service at once in ${rangesWords(groups)}, maxUnavailable is ${maxUnavailable}`,
  );
  const amounts = devicesText(devices);
  const cost = amounts === 'none' ? '' : ` (${amounts})`;
  return `${where}${namespacedName(outage)}: ${lost.join('; ')}${cost}: ${causes.map((cause) => CAUSES[cause]).join(', ')}`;
}

/** What is refused, and what to do instead: a headline, what happened, the steps, and how to do it all the same. */
export function refusalText(
  {
    outage,
    because,
    steps,
  }: { readonly outage: ModelOutage; readonly because?: string; readonly steps: readonly string[] },
  command: string,
): string {
  const head = because === undefined ? outageLine(outage) : `${outageLine(outage)}; ${because}`;
  const accept = `${command} --accept-outage does it all the same, and notes it in rollout.yaml.`;
  return [`refused: ${head}`, ...steps.map((step) => `  ${step}`), `  ${accept}`, ''].join('\n');
}

/** One line on a model that ends because its input is gone, which is on purpose. */
export function removalLine(outage: ModelOutage): string {
  const { environment, groupsBefore, devices } = outage;
  const where = environment === undefined ? '' : `${environment}: `;
  const amounts = devicesText(devices);
  const what = [countText(groupsBefore, 'group'), ...(amounts === 'none' ? [] : [amounts])].join(', ');
  return `${where}${namespacedName(outage)} ends, as its input is gone: ${what}`;
}
