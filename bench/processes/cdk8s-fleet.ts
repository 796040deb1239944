/**
 * A cdk8s program: `cdk8s-fleet.mjs <fleet.json> <folder>` makes the fleet's objects and synthesizes them,
 * all in one chart, as that is quicker than a chart per group.
 */
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { ApiObject, App, Chart } from 'cdk8s';
import type { Fleet } from '../fleet.ts';
import { type Decided, fleetObjects } from '../objects.ts';

const [, , input = '', outdir = ''] = argv;
const { fleet, decided }: { fleet: Fleet; decided: Decided } = JSON.parse(readFileSync(input, 'utf8'));

const app = new App({ outdir });
const chart = new Chart(app, fleet.name);
let count = 0;
for (const object of fleetObjects(fleet, decided)) {
  new ApiObject(chart, `object-${count++}`, Object.assign({ apiVersion: '', kind: '' }, object));
}
app.synth();
