import { type OrdinalRange, parseRanges, rangesText } from './ordinals.ts';

/** How many pods a role has in a group. */
export interface RoleShape {
  readonly name: string;
  /** Role replicas in each group, ≥ 0. */
  readonly replicas: number;
  /** Pods of each role replica: its entry and its workers, ≥ 1. */
  readonly pods: number;
  /** Replicas that should run another revision than their group; left out where there are none. */
  readonly apart?: readonly ApartShape[];
}

/** Replicas of a role that should run another revision than their group. */
export interface ApartShape {
  readonly revision: string;
  readonly replicas: readonly OrdinalRange[];
  readonly pods: number;
  /** Whether the target would make the very same pods of them: they are not to be replaced. */
  readonly isCurrent: boolean;
}

/** Groups that should run one revision, and what each of them consists of. */
export interface ExpectedGroups {
  readonly revision: string;
  /** Empty where no group is to run the revision, but groups that still do should be judged by it. */
  readonly ordinals: readonly OrdinalRange[];
  readonly roles: readonly RoleShape[];
}

/**
 * Groups that run the same as one line: `0-61 <revision> <role>=<replicas>x<pods each> …`. Role replicas on another revision follow
 * their role as `<role>@<revision>=0-1x2`, with `~` for `@` where the target would make the same pods of them.
 */
export function groupsLine({ ordinals, revision, roles }: ExpectedGroups): string {
  return [rangesText(ordinals), revision, ...roles.flatMap(shapeTexts)].join(' ');
}

function shapeTexts({ name, replicas, pods, apart = [] }: RoleShape): readonly string[] {
  const others = apart.map((each) => {
    const mark = each.isCurrent ? '~' : '@';
    return `${name}${mark}${each.revision}=${rangesText(each.replicas)}x${each.pods}`;
  });
  return [`${name}=${replicas}x${pods}`, ...others];
}

/** Reads what {@link groupsLine} writes; undefined where the line is not of that form. */
export function parseGroupsLine(line: string): ExpectedGroups | undefined {
  const [ranges = '', revision = '', ...shapes] = line.split(' ');
  const ordinals = parseRanges(ranges);
  if (ordinals === undefined || revision === '') return undefined;
  const roles: RoleShape[] = [];
  for (const text of shapes) {
    const role = roleOf(text);
    const apart = role === undefined ? apartOf(text) : undefined;
    const last = roles.at(-1);
    if (role !== undefined) roles.push(role);
    else if (apart === undefined || last === undefined || !text.startsWith(last.name)) return undefined;
    else roles[roles.length - 1] = { ...last, apart: [...(last.apart ?? []), apart] };
  }
  return { ordinals, revision, roles };
}

function apartOf(text: string): ApartShape | undefined {
  const [, mark, revision = '', ranges = '', pods] =
    /^[A-Za-z0-9-]+([@~])([a-z0-9]+)=([\d,-]+)x([1-9]\d{0,8})$/.exec(text) ?? [];
  const replicas = parseRanges(ranges);
  if (pods === undefined || replicas === undefined || replicas.length === 0) return undefined;
  return { revision, replicas, pods: Number(pods), isCurrent: mark === '~' };
}

function roleOf(text: string): RoleShape | undefined {
  const [, name = '', replicas, pods] = /^([A-Za-z0-9-]+)=(\d{1,9})x([1-9]\d{0,8})$/.exec(text) ?? [];
  return replicas === undefined ? undefined : { name, replicas: Number(replicas), pods: Number(pods) };
}

function largestOf({ pods, apart = [] }: RoleShape): number {
  return apart.reduce((most, each) => Math.max(most, each.pods), pods);
}

/** Pods that groups ask for, and one for each group. */
export function expectedSize(groups: readonly ExpectedGroups[]): number {
  const pods = ({ roles }: ExpectedGroups): number =>
    roles.reduce((sum, role) => sum + role.replicas * largestOf(role), 1);
  return groups.reduce(
    (sum, group) => group.ordinals.reduce((all, { first, last }) => all + (last - first + 1) * pods(group), sum),
    0,
  );
}
