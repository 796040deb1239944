import type { DoctorModel } from '../model/doctor.ts';

/** Whether an agent's path is a model's `live` folder, or that of one of its groups. */
export function isPathOf({ namespace, name }: DoctorModel, path: string): boolean {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  const live = /^group-\d+$/.test(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts;
  return live.slice(-3).join('/') === `${namespace}/${name}/live`;
}
