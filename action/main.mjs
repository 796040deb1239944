// What `uses: …/flotilla` runs: reads the job's environment, hands it on, and ends the step with its code.
import { run } from './run.mjs';
import { settingsOf } from './settings.mjs';
import { jobWorld } from './world.mjs';

const settings = settingsOf(process.env);
process.exitCode = await run(settings, jobWorld(settings));
