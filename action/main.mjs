// What `uses: …/flotilla` runs: reads the job's environment, hands it on, and ends the step with its code.
import { readFileSync } from 'node:fs';
import { runMode } from './modes.mjs';
import { settingsOf } from './settings.mjs';
import { world } from './world.mjs';

const event =
  process.env.GITHUB_EVENT_PATH === undefined ? {} : JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));
const settings = settingsOf(process.env, event);
process.exitCode = await runMode(settings, world(settings));
