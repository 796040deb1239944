import { describe, expect, test } from 'vitest';
import { exampleSources } from '../support/examples.ts';
import { repository } from '../support/world.ts';

const APP = 'apps/embedder/model-infer.yaml';
const embedder = exampleSources('entry-only')[APP] ?? '';

describe('diff', () => {
  test('against the output folder of another checkout: what is replaced, and by which field', async () => {
    const repo = repository({ [APP]: embedder });
    await repo.run(['synth', '--output-dir', 'before']);
    repo.write(APP, embedder.replace(':1.8', ':1.9'));
    await repo.run(['synth']);
    expect(await repo.run(['diff', './before'])).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "",
        "stdout": "1 pod replaced in group 2 of default/embedder; at the peak of this stage and the 2 to come, 1 nvidia.com/gpu out of service and 2 of 3 groups serving.

      default/embedder
        image 1.8 → 1.9 (entry of serve)
        group 2: 7l2g7nhpwf → 7wkdlsc6cc; 1 pod replaced; 1 nvidia.com/gpu out of service; pods are scheduled one by one
          replaced Pod serve-0-0
            changes: spec.containers[0].image (server): "ghcr.io/huggingface/text-embeddings-inference:1.8" → "ghcr.io/huggingface/text-embeddings-inference:1.9"
            forced by: spec.containers[0].env[3].value (FLOTILLA_REVISION): "7l2g7nhpwf" → "7wkdlsc6cc"
        stage        groups       pods replaced  out of service    groups serving
        now          2            1              1 nvidia.com/gpu  2
        2-3 to come  0-1, 1 each  1              1 nvidia.com/gpu  2
        side by side afterwards: 7l2g7nhpwf (groups 0-1), 7wkdlsc6cc (group 2)
      ",
      }
    `);
    expect(await repo.run(['diff', './generated'])).toMatchObject({ code: 0 });
    expect(JSON.parse((await repo.run(['diff', './before', '-o', 'json'])).stdout)).toHaveProperty('models');
  });

  test('the object that stands for a model repeats nothing of what is said', async () => {
    const project = 'apiVersion: flotilla.dev/v1alpha1\nkind: Project\nflux: {}\n';
    const repo = repository({ [APP]: embedder, 'flotilla.yaml': project });
    await repo.run(['synth']);
    await repo.run(['synth', '--output-dir', 'before']);
    repo.write('flotilla.yaml', `${project}crd: true\n`);
    await repo.run(['synth']);
    expect((await repo.run(['diff', './before'])).stdout).toMatchInlineSnapshot(`
      "Nothing restarts: no pod of default/embedder changes.

      default/embedder
        outside of groups
          created  ModelInfer embedder
      "
    `);
    await repo.run(['synth', '--output-dir', 'before']);
    repo.write(APP, embedder.replace(':1.8', ':1.9'));
    await repo.run(['synth']);
    const { stdout } = await repo.run(['diff', './before']);
    expect(stdout).toContain('1 pod replaced in group 2 of default/embedder');
    expect(stdout).not.toContain('ModelInfer');
  });

  test('where the agent starts the stages, not all groups are out at once', async () => {
    const automatic = 'apiVersion: flotilla.dev/v1alpha1\nkind: Project\nagents: [argocd]\npromotion: automatic\n';
    const repo = repository({ [APP]: embedder, 'flotilla.yaml': automatic });
    await repo.run(['synth']);
    await repo.run(['synth', '--output-dir', 'before']);
    repo.write(APP, embedder.replace(':1.8', ':1.9'));
    await repo.run(['synth']);
    const { stdout } = await repo.run(['diff', './before']);
    expect(stdout.split('\n')[0]).toBe(
      '3 pods replaced in groups 0-2 of default/embedder; the agent takes one stage after the other: meanwhile 1 nvidia.com/gpu out of service and 2 of 3 groups serving.',
    );
    expect(stdout).toMatch(/^ {2}now +0-2 +3 +1 nvidia.com\/gpu +2$/m);
  });

  test('a model that is gone', async () => {
    const repo = repository({ [APP]: embedder });
    await repo.run(['synth', '--output-dir', 'before']);
    repo.remove(APP);
    expect((await repo.run(['diff', './before'])).stdout).toMatchInlineSnapshot(`
      "Over budget: default/embedder: 3 of 3 groups out of service at once (0-2; 3 nvidia.com/gpu), maxUnavailable is 0: the model is gone
      3 pods deleted in groups 0-2 of default/embedder; meanwhile 3 nvidia.com/gpu out of service and 0 of 3 groups serving.

      default/embedder
        groups 0-2: was on 7l2g7nhpwf; 1 pod deleted each; 1 nvidia.com/gpu out of service each; the group is gone
          deleted  Pod serve-0-0
      "
    `);
  });

  test('two files of manifests', async () => {
    const pod = (image: string) =>
      `apiVersion: v1\nkind: Pod\nmetadata: {name: p, namespace: default}\nspec: {containers: [{name: c, image: "${image}"}]}\n`;
    const repo = repository({ 'a.yaml': pod('a:1'), 'b.yaml': pod('a:2'), 'c.yaml': 'a: [' });
    expect(await repo.run(['diff', 'a.yaml', 'b.yaml'])).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "",
        "stdout": "No model changes.

      other objects
          changed  Pod p
            in place: spec.containers[0].image (c): "a:1" → "a:2"
            its container restarts
      ",
      }
    `);
    expect((await repo.run(['diff', 'a.yaml', 'a.yaml'])).code).toBe(0);
    expect((await repo.run(['diff', 'a.yaml', 'c.yaml'])).stderr).toContain('cannot compare with c.yaml');
    expect((await repo.run(['diff', 'a.yaml', 'd.yaml'])).stderr).toContain('cannot read d.yaml');
  });
});
