import type { DoctorModel } from '../model/doctor.ts';
import { liveFolder } from '../model/layout.ts';

/** Whether an agent's path is a model's `live` folder, or that of one of its groups. */
export function isPathOf(model: DoctorModel, path: string): boolean {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  const live = /^group-\d+$/.test(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts;
  return live.slice(-3).join('/') === liveFolder(model);
}
