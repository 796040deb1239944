import { expect, test } from 'vitest';
import { diffJson } from '../../../src/report/diff/json.ts';
import { compiled, diffOf } from '../../support/manifests.ts';

test('the whole shape', () => {
  const wish = { replicas: 4, gangSchedule: {}, maxUnavailable: 2, partition: 1, roles: [{ name: 'r', gpus: 8 }] };
  const before = compiled({ ...wish, image: 'llm:A' });
  const after = compiled({ ...wish, image: 'llm:B' }, before);
  expect(diffJson({ diff: diffOf(before, after), plans: [after.view()], outages: [] })).toMatchInlineSnapshot(`
    "{
      "isOverBudget": false,
      "overBudget": [],
      "verdict": "2 pods replaced in groups 2-3 of default/llama; at the peak of this stage and the 1 to come, 16 nvidia.com/gpu out of service and 2 of 4 groups serving.",
      "changed": true,
      "total": {
        "pods": {
          "untouched": 2,
          "changed": 0,
          "restarted": 0,
          "replaced": 2,
          "created": 0,
          "deleted": 0
        },
        "groupsBefore": 4,
        "availableGroups": 2,
        "peak": {
          "nvidia.com/gpu": "16"
        },
        "stagesToCome": 1
      },
      "models": [
        {
          "namespace": "default",
          "name": "llama",
          "groupsBefore": 4,
          "groupsAfter": 4,
          "availableGroups": 2,
          "pods": {
            "untouched": 2,
            "changed": 0,
            "restarted": 0,
            "replaced": 2,
            "created": 0,
            "deleted": 0
          },
          "outOfService": {
            "nvidia.com/gpu": "16"
          },
          "peak": {
            "nvidia.com/gpu": "16"
          },
          "serving": [
            {
              "revision": "c5nj55tdnr",
              "groups": "0-1"
            },
            {
              "revision": "mq6grj7fcc",
              "groups": "2-3"
            }
          ],
          "stages": [
            {
              "state": "now",
              "number": "",
              "groups": "2-3",
              "podsReplaced": 2,
              "outOfService": {
                "nvidia.com/gpu": "16"
              },
              "availableGroups": 2
            },
            {
              "state": "to come",
              "number": "2",
              "groups": "1",
              "podsReplaced": 1,
              "outOfService": {
                "nvidia.com/gpu": "8"
              },
              "availableGroups": 3
            },
            {
              "state": "held",
              "number": "",
              "groups": "0"
            }
          ],
          "groups": [
            {
              "groups": "2-3",
              "from": [
                "c5nj55tdnr"
              ],
              "to": [
                "mq6grj7fcc"
              ],
              "gang": "requeued",
              "pods": {
                "untouched": 0,
                "changed": 0,
                "restarted": 0,
                "replaced": 1,
                "created": 0,
                "deleted": 0
              },
              "outOfService": {
                "nvidia.com/gpu": "8"
              },
              "serves": false,
              "objects": [
                {
                  "kind": "Pod",
                  "name": "r-0-0",
                  "verb": "replaced",
                  "restarts": false,
                  "forcedBy": [
                    {
                      "path": "spec.containers[0].env[3].value",
                      "of": "FLOTILLA_REVISION",
                      "before": "c5nj55tdnr",
                      "after": "mq6grj7fcc"
                    }
                  ],
                  "inPlace": [
                    {
                      "path": "spec.containers[0].image",
                      "of": "main",
                      "before": "llm:A",
                      "after": "llm:B"
                    },
                    {
                      "path": "metadata.labels[modelinfer.matrixinfer.ai/revision]",
                      "before": "c5nj55tdnr",
                      "after": "mq6grj7fcc"
                    }
                  ]
                }
              ]
            }
          ],
          "objects": [
            {
              "kind": "ConfigMap",
              "name": "llama-flotilla",
              "verb": "changed",
              "restarts": false,
              "forcedBy": [],
              "inPlace": [
                {
                  "path": "data.generation",
                  "before": "1",
                  "after": "2"
                },
                {
                  "path": "data.groups",
                  "before": "0-3 c5nj55tdnr r=1x1\\n",
                  "after": "0-1 c5nj55tdnr r=1x1\\n2-3 mq6grj7fcc r=1x1\\n"
                },
                {
                  "path": "data.target",
                  "before": "c5nj55tdnr",
                  "after": "mq6grj7fcc"
                }
              ]
            }
          ]
        }
      ],
      "others": []
    }
    "
  `);
});

test('nothing', () => {
  const same = compiled({});
  expect(JSON.parse(diffJson({ diff: diffOf(same, same), plans: [], outages: [] }))).toEqual({
    isOverBudget: false,
    overBudget: [],
    verdict: 'Nothing changes.',
    changed: false,
    total: {
      pods: { untouched: 0, changed: 0, restarted: 0, replaced: 0, created: 0, deleted: 0 },
      groupsBefore: 0,
      availableGroups: 0,
      peak: {},
      stagesToCome: 0,
    },
    models: [],
    others: [],
  });
});
