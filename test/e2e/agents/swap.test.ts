import { beforeAll, describe } from 'vitest';
import { needScheduler } from '../support/cluster.ts';
import type { Agent } from './support/agent.ts';
import { startArgocd } from './support/argocd.ts';
import { startFlux } from './support/flux.ts';
import { takesOver } from './support/switches.ts';

let argocd: Agent;
let flux: Agent;

beforeAll(async () => {
  needScheduler();
  [argocd, flux] = [await startArgocd(), await startFlux()];
  return async () => {
    await argocd.stop();
    await flux.stop();
  };
});

describe('Flux takes over from Argo CD', () => takesOver(() => ({ from: argocd, to: flux })));
describe('Argo CD takes over from Flux', () => takesOver(() => ({ from: flux, to: argocd })));
