import type { OptionSpec } from '../command.ts';

/** Of commands that look at each environment in turn. */
export const EACH_ENVIRONMENT: OptionSpec = {
  flags: '--env <name>',
  summary: 'the environment of flotilla.yaml (default: each of them)',
};

/** Of commands that look at one environment. */
export const ONE_ENVIRONMENT: OptionSpec = {
  flags: '--env <name>',
  summary: 'the environment of flotilla.yaml (default: the only one)',
};

/** Of commands that read ModelInfers. */
export const MAX_PODS: OptionSpec = {
  flags: '--max-pods <number>',
  summary: 'most pods that one model may have (default: the Project’s, else 100000)',
};
