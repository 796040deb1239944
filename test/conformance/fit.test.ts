import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/fit/settings.ts';
import { snapshotOf } from '../../src/fit/snapshot.ts';
import { verdicts } from '../../src/fit/verdict.ts';
import { clusterOf, type GangVerdict, play, type Scenario, scenarios } from './fit-scenario.ts';

const SCENARIOS = scenarios();

/** Gangs of one run that end otherwise than in the cluster: `state gang: ours, theirs`. */
function differences(scenario: Scenario, run: number, seed: number): readonly string[] {
  const states = play(scenario, scenario.orders[run], seed);
  return (scenario.verdicts[run] ?? []).flatMap((gangs, state) =>
    Object.entries(gangs).flatMap(([gang, { bound }]) => {
      const ours = states[state]?.get(gang) ?? 0;
      return ours === bound ? [] : [`${scenario.name} ${state} ${gang}: ${ours}, recorded ${bound}`];
    }),
  );
}

describe('the simulated scheduler beside the recorded one, given the order of the pods', () => {
  const families = [...new Set(SCENARIOS.map(({ family }) => family))];

  test.each(families)('%s: every gang binds as many pods', (family) => {
    const stable = SCENARIOS.filter((each) => each.family === family && each.stable);
    expect(stable.flatMap((each) => each.orders.flatMap((_, run) => differences(each, run, 1)))).toEqual([]);
  });

  test('whichever of equally good nodes is drawn: 99 runs of 100 agree', () => {
    const stable = SCENARIOS.filter((each) => each.stable);
    const runs = stable.flatMap((each) => each.orders.map((_, run) => differences(each, run, run + 2)));
    expect(runs.filter((each) => each.length === 0).length).toBeGreaterThanOrEqual(0.99 * runs.length);
  });

  test('of the scenarios that the server itself ends in two ways, nine runs of ten agree', () => {
    const unstable = SCENARIOS.filter(({ stable }) => !stable);
    const runs = unstable.flatMap((each) => each.orders.map((_, run) => differences(each, run, 1)));
    expect(runs.length).toBeGreaterThan(10);
    expect(runs.filter((each) => each.length === 0).length).toBeGreaterThanOrEqual(0.9 * runs.length);
  });
});

describe('fit without the order of the pods', () => {
  // One wave of gangs on a cluster: what `flotilla fit --manifests` is asked.
  const waves = SCENARIOS.filter(({ input }) => input.steps.filter(({ op }) => op === 'settle').length === 1);
  const answers = waves.map((scenario) => {
    const made = scenario.input.steps.flatMap(({ objects = [] }) => objects);
    return { scenario, gangs: verdicts(snapshotOf([...clusterOf(scenario), ...made]), DEFAULT_SETTINGS).gangs };
  });
  const compared = answers.flatMap(({ scenario, gangs }) =>
    gangs.map((gang) => {
      const recorded = scenario.verdicts.flatMap(([state]): readonly GangVerdict[] => {
        const found = state?.[gang.name];
        return found === undefined ? [] : [found];
      });
      return { title: `${scenario.name} ${gang.name}`, gang, recorded, stable: scenario.stable };
    }),
  );

  test('never says that a gang starts which the server never started', () => {
    expect(compared.length).toBeGreaterThan(300);
    const wrong = compared.filter(
      ({ gang, recorded, stable }) =>
        stable &&
        (gang.verdict === 'whole' || gang.verdict === 'started') &&
        recorded.every(({ verdict }) => verdict === 'none'),
    );
    expect(wrong.map(({ title }) => title)).toEqual([]);
  });

  test('says what the server did wherever it does not say that it depends', () => {
    const sure = compared.filter(({ gang, stable }) => stable && gang.verdict !== 'depends');
    const wrong = sure.filter(({ gang, recorded }) => recorded.some(({ bound }) => bound !== gang.bound));
    expect(wrong.map(({ title }) => title)).toEqual([]);
  });

  test('says that it depends of fewer than one gang in thirty', () => {
    const unsure = compared.filter(({ gang }) => gang.verdict === 'depends');
    expect(unsure.length).toBeLessThan(compared.length / 30);
  });

  test('gives a reason for every gang that waits', () => {
    const waiting = compared.filter(({ gang }) => gang.verdict !== 'whole');
    expect(
      waiting.filter(({ gang }) => gang.why === '' || gang.reason === undefined).map(({ title }) => title),
    ).toEqual([]);
  });
});
