import { isDevice, isNative } from '../devices.ts';
import { isPodLevel } from '../requests.ts';
import { exactQuantity } from './quantities.ts';
import { QUALIFIED_NAME } from './syntax.ts';

const OF_CONTAINERS = ['cpu', 'memory', 'ephemeral-storage'];

/** Huge pages of one size, such as `hugepages-2Mi`. */
export function isHugePages(name: string): boolean {
  return name.startsWith('hugepages-');
}

/** The size of a huge page in bytes; `undefined` when the name holds no size. */
export function pageBytes(name: string): bigint | undefined {
  const size = exactQuantity(name.slice('hugepages-'.length));
  if (size === undefined || size.nanos <= 0n || size.nanos % 1_000_000_000n !== 0n) return undefined;
  return size.nanos / 1_000_000_000n;
}

/** A device or the like of an owner outside of Kubernetes, such as `nvidia.com/gpu`; it is counted in whole numbers. */
export function isExtended(name: string): boolean {
  return isDevice(name) && QUALIFIED_NAME.test(`requests.${name}`);
}

/** Whether the node may promise more of the resource than it has, so that a request may be below its limit. */
export function mayOvercommit(name: string): boolean {
  return isNative(name) && !isHugePages(name);
}

/** Whether a container can ask for the resource. */
export function isContainerResource(name: string): boolean {
  if (!QUALIFIED_NAME.test(name)) return false;
  return name.includes('/') ? isNative(name) || isExtended(name) : OF_CONTAINERS.includes(name) || isHugePages(name);
}

/** Whether a pod as a whole can ask for the resource. */
export function isPodResource(name: string): boolean {
  return QUALIFIED_NAME.test(name) && isPodLevel(name);
}
