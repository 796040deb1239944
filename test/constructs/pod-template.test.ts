import { Size, Testing } from 'cdk8s';
import { Cpu, Deployment, EnvValue, Pod, Probe, Volume } from 'cdk8s-plus-33';
import { expect, test } from 'vitest';
import { ModelInfer, podTemplate } from '../../src/constructs/index.ts';

test('a Pod of cdk8s-plus is a template, without being an object of its own', () => {
  const chart = Testing.chart();
  const entryTemplate = podTemplate((scope) => {
    const pod = new Pod(scope, 'pod', {
      metadata: { labels: { app: 'chat' }, annotations: { note: 'by plus' } },
      containers: [
        {
          image: 'server:v1',
          portNumber: 8000,
          readiness: Probe.fromHttpGet('/health'),
          envVariables: { HF_HOME: EnvValue.fromValue('/models') },
          resources: { cpu: { request: Cpu.units(8) }, memory: { limit: Size.gibibytes(64) } },
        },
      ],
    });
    pod.containers[0]?.mount('/cache', Volume.fromEmptyDir(scope, 'cache', 'cache'));
    return pod;
  });
  const model = new ModelInfer(chart, 'chat', {
    template: { roles: [{ name: 'a', workerReplicas: 0, entryTemplate }] },
  });
  const objects: readonly { kind: string }[] = Testing.synth(chart);
  expect(objects.map(({ kind }) => kind)).toEqual(['ConfigMap', 'Pod']);
  expect(entryTemplate).toMatchInlineSnapshot(`
    {
      "metadata": {
        "annotations": {
          "note": "by plus",
        },
        "labels": {
          "app": "chat",
        },
      },
      "spec": {
        "automountServiceAccountToken": false,
        "containers": [
          {
            "env": [
              {
                "name": "HF_HOME",
                "value": "/models",
              },
            ],
            "image": "server:v1",
            "imagePullPolicy": "Always",
            "name": "main",
            "ports": [
              {
                "containerPort": 8000,
              },
            ],
            "readinessProbe": {
              "failureThreshold": 3,
              "httpGet": {
                "path": "/health",
                "port": 8000,
                "scheme": "HTTP",
              },
            },
            "resources": {
              "limits": {
                "memory": "65536Mi",
              },
              "requests": {
                "cpu": "8",
              },
            },
            "securityContext": {
              "allowPrivilegeEscalation": false,
              "privileged": false,
              "readOnlyRootFilesystem": true,
              "runAsNonRoot": true,
            },
            "startupProbe": {
              "failureThreshold": 3,
              "tcpSocket": {
                "port": 8000,
              },
            },
            "volumeMounts": [
              {
                "mountPath": "/cache",
                "name": "cache",
              },
            ],
          },
        ],
        "dnsPolicy": "ClusterFirst",
        "hostNetwork": false,
        "restartPolicy": "Always",
        "securityContext": {
          "fsGroupChangePolicy": "Always",
          "runAsNonRoot": true,
        },
        "setHostnameAsFQDN": false,
        "shareProcessNamespace": false,
        "terminationGracePeriodSeconds": 30,
        "volumes": [
          {
            "emptyDir": {},
            "name": "cache",
          },
        ],
      },
    }
  `);
  const pod: unknown = model.group(0).role('a').entry.toJson();
  expect(pod).toMatchObject({ metadata: { labels: { app: 'chat' } }, spec: { schedulerName: 'volcano' } });
});

test('what makes no Pod is refused', () => {
  const make = () => podTemplate((scope) => new Deployment(scope, 'd', { containers: [{ image: 'a:1' }] }));
  expect(make).toThrowErrorMatchingInlineSnapshot(`[Error: podTemplate needs a Pod, not a Deployment]`);
});
