import type { Formats } from '../formats.ts';
import type { DoctorReport } from './doctor.ts';

/** The formats of the result of `flotilla doctor`. */
export const DOCTOR_FORMATS = {
  text: async () => (await import('./doctor.ts')).doctorText,
  json: async () => (await import('./doctor.ts')).doctorJson,
  markdown: async () => (await import('./doctor.ts')).doctorMarkdown,
} as const satisfies Formats<DoctorReport>;
