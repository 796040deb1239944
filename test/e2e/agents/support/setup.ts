import type { TestProject } from 'vitest/node';
import { findPrograms, type Programs } from '../../support/programs.ts';
import { say } from '../../support/say.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the agents' programs lie. */
    agents: Programs;
  }
}

const NEEDED = ['kustomize-controller', 'argocd', 'miniredis'] as const;

/** Finds or builds the agents' programs. Exits with 2 where one of them is not to be had. */
export default function setup(project: TestProject): void {
  const programs = findPrograms(NEEDED);
  const missing = NEEDED.filter((name) => programs[name] === undefined);
  if (missing.length > 0) {
    say(
      `${missing.join(', ')} missing: put them into FLOTILLA_E2E_ASSETS/bin, or install Go, by which they are built.`,
    );
    process.exit(2);
  }
  project.provide('agents', programs);
}
