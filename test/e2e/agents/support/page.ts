import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { type Checkout, commitModel, newCheckout, said } from '../../support/checkout.ts';
import { ensureNamespace, eventually, kubectl, remove } from '../../support/cluster.ts';
import { run, succeed } from '../../support/kubectl.ts';
import { say } from '../../support/say.ts';
import type { Agent, Followed } from './agent.ts';

const ROOT = join(import.meta.dirname, '../../../..');

/** The repository that the pages name, in whose place stands one on this machine. */
const REPOSITORY = 'https://git.example.com/team/models.git';

/** The agent's page, followed to the letter from a cluster that has the agent and nothing else. */
export function followsItsPage(name: string, agent: () => Agent): void {
  describe(`docs/${name}.md`, () => {
    test('its commands, and those that bootstrap answers with, bring up the models of the page', async () => {
      // Its account is made by a controller that does not run here.
      await ensureNamespace('default');
      const checkout = emptyCheckout(agent());
      let answer = '';
      for (const command of commandsOf(name)) {
        const line = command.replaceAll(REPOSITORY, `file://${checkout.folder}`);
        answer += await checkout.shell(line);
      }
      const [, once = ''] = answer.split('Commit and push, then once for the cluster:\n');
      const steps = once.split('\n').flatMap((line) => (/^ {2}(kubectl .*)$/.exec(line) ?? []).slice(1));
      expect(steps.length).toBeGreaterThan(0);
      checkout.commit('as the page says');
      await agent().push(checkout);
      for (const step of steps) say(`${name}: ${step}\n${await checkout.shell(step)}`);
      for (const model of ['llama-multinode', 'llama-topology']) {
        await healthy(agent(), { namespace: 'default', name: model });
      }
      expect((await checkout.flotilla('status')).code).toBe(0);
    });

    test('a namespace that does not exist is made, and stays when the model goes', async () => {
      const namespace = `made-by-${name}`;
      const checkout = emptyCheckout(agent());
      onTestFinished(() => remove(namespace));
      const model = { name: 'fresh', namespace };
      await commitModel(checkout, model, 'a model of a new namespace');
      expect((await checkout.flotilla('status', '--why')).stdout).toContain('its namespace does not exist');
      await said(checkout, '--quiet', 'bootstrap', ...agent().bootstrap(checkout));
      checkout.commit(`bootstrap ${name}`);
      await agent().push(checkout);
      await agent().follow(checkout);
      await eventually(
        () => run(kubectl, ['create', 'serviceaccount', 'default', '-n', namespace]),
        ({ code, stderr }) => code === 0 || /already ?exists/i.test(stderr),
      );
      await healthy(agent(), model);
      await agent().forget();
      await succeed(kubectl, ['get', 'namespace', namespace]);
    });
  });
}

/** What a person types: the lines behind `$` in the page's blocks. */
function commandsOf(name: string): readonly string[] {
  const page = readFileSync(join(ROOT, `docs/${name}.md`), 'utf8');
  const blocks = [...page.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
  return blocks.flatMap((block) => [...block.matchAll(/^\$ (.*)$/gm)].map(([, command = '']) => command));
}

function emptyCheckout(agent: Agent): Checkout {
  const PATH = [inject('flotilla'), dirname(kubectl.program), process.env['PATH']].join(delimiter);
  const checkout = newCheckout({ FLOTILLA: ROOT, PATH });
  onTestFinished(async () => {
    await agent.forget();
    checkout.remove();
  });
  return checkout;
}

async function healthy(agent: Agent, model: Followed): Promise<void> {
  const words = async () => ((await agent.isHealthy(model)) ? '' : await agent.words(model));
  await eventually(words, (said) => said === '', 180);
}
