import { FAILED_WHILE_WAITING, WAITING_REASONS } from '../../kubernetes/waiting-reasons.ts';
import type { ClusterKind } from '../../model/kubernetes.ts';
import type { TextFile } from '../../model/layout.ts';
import { AVAILABLE } from '../../model/status.ts';
import { WORKLOAD_DONE } from '../../model/workload.ts';
import { withHeader } from '../../yaml/header.ts';
import { toYaml } from '../../yaml/write.ts';
import type { AgentSettings } from '../agent.ts';
import { STAGE_ANNOTATION } from './api.ts';

/**
 * The folder with patches for Argo CD's own settings, as a path from the output folder; no agent applies what is in it.
 */
export const ARGOCD_SETTINGS_FOLDER = 'agents/argocd-cm';

/** Keys in the ConfigMap argocd-cm under which Argo CD looks for a kind's health check. */
export const ARGOCD_HEALTH_KEYS = {
  pod: 'resource.customizations.health.Pod',
  podGroup: 'resource.customizations.health.scheduling.volcano.sh_PodGroup',
} as const;

/** Reasons that end like an error: those of which Argo CD itself says Degraded, beside all that begin with Err. */
const BUILT_IN_ERRORS = [...WAITING_REASONS.keys()].filter((reason) => /(Error|BackOff)$/.test(reason));

/** A table of Lua that has a text as a key just where the text is one of these. */
function luaSet(texts: readonly string[]): string {
  return `{\n${texts.map((text) => `  ${text} = true,\n`).join('')}}`;
}

/**
 * When a pod is healthy, in Lua. Pods of a model: Ready, whatever their restart policy; a pod that has ended is lost, since
 * nothing re-creates it. Where Argo CD starts the stages such a pod is Progressing, never Degraded: a Degraded one would
 * end the operation, and the next try, which leaves out what is in sync, would go on with the next stage.
 * All other pods, hooks above all, are judged as Argo CD does without a script: a script replaces the built-in check for
 * every pod of a cluster.
 * Lua 5.1 and 5.3 read it alike. Argo CD gives a script no string library, unless asked to: then a whole file system too.
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/health/#custom-health-checks
 */
const POD_HEALTH = `
local status = obj.status or {}
local phase = status.phase
local policy = (obj.spec or {}).restartPolicy
local always = policy == "Always"
local ours = OF_MODEL
local gated = (obj.metadata.annotations or {})["${STAGE_ANNOTATION.key}"] ~= nil
local failed = gated and "Progressing" or "Degraded"

local function health(word, message)
  return { status = word, message = message or "" }
end
local function condition(kind)
  for _, each in ipairs(status.conditions or {}) do
    if each.type == kind then return each end
  end
  return {}
end
local function isReady()
  return condition("Ready").status == "True"
end
local needsSomebody = ${luaSet(FAILED_WHILE_WAITING)}
local builtInErrors = ${luaSet(BUILT_IN_ERRORS)}
local function isBuiltInError(reason)
  return builtInErrors[reason] == true or (reason >= "Err" and reason < "Ers")
end
local function isStuck(reason)
  if ours then return needsSomebody[reason] == true end
  return isBuiltInError(reason)
end
local function stuck(containers)
  local messages = {}
  for _, each in ipairs(containers or {}) do
    local waiting = (each.state or {}).waiting
    if waiting ~= nil and isStuck(waiting.reason or "") then
      messages[#messages + 1] = waiting.message or (ours and waiting.reason) or ""
    end
  end
  if #messages > 0 then return table.concat(messages, ", ") end
  return nil
end
local function staysEnded()
  for _, each in ipairs(status.containerStatuses or {}) do
    local ended = (each.state or {}).terminated
    if ended ~= nil and (policy == "Never" or (policy == "OnFailure" and ended.exitCode == 0)) then return true end
  end
  return false
end
local function ending()
  if (status.message or "") ~= "" then return status.message end
  for _, list in ipairs({ status.initContainerStatuses or {}, status.containerStatuses or {} }) do
    for _, each in ipairs(list) do
      local ended = (each.state or {}).terminated
      if ended ~= nil then
        if (ended.message or "") ~= "" then return ended.message end
        if ended.reason == "OOMKilled" then return ended.reason end
        if ended.exitCode ~= 0 then
          return 'container "' .. each.name .. '" failed with exit code ' .. ended.exitCode
        end
      end
    end
  end
  return ""
end

if ours then
  if obj.metadata.deletionTimestamp ~= nil then return health("Progressing", "it is being deleted") end
  if phase == "Failed" then return health(failed, ending()) end
  if phase == "Succeeded" then return health(failed, "it has ended, and nothing starts it again") end
  local why = stuck(status.initContainerStatuses) or stuck(status.containerStatuses)
  if why ~= nil then return health(failed, why) end
  if staysEnded() then return health(failed, ending()) end
  if phase == "Running" and isReady() then return health("Healthy", status.message) end
  return health("Progressing", status.message or condition("PodScheduled").message or condition("Ready").message)
end

local why = always and stuck(status.containerStatuses) or nil
if why ~= nil then return health("Degraded", why) end
if phase == "Pending" then return health("Progressing", status.message) end
if phase == "Succeeded" then return health("Healthy", status.message) end
if phase == "Failed" then return health("Degraded", ending()) end
if phase == "Running" and always then
  if isReady() then return health("Healthy", status.message) end
  for _, each in ipairs(status.containerStatuses or {}) do
    if (each.lastState or {}).terminated ~= nil then return health("Degraded", status.message) end
  end
  return health("Progressing", status.message)
end
if phase == "Running" and (policy == "OnFailure" or policy == "Never") then
  return health("Progressing", status.message)
end
return health("Unknown", status.message)
`.trimStart();

/**
 * When a PodGroup is healthy, in Lua. Its phase passes through Unknown whenever pods are replaced, so that is progress: of a
 * gang that is lost the pods say so. Where Argo CD starts the stages the pods alone hold the gate: a sync that waited for the PodGroup
 * would never try again to make pods that it could not, without which the gang never runs. PodGroups of others, which Argo CD has no check for, must not become unhealthy by ours.
 */
const POD_GROUP_HEALTH = `
local status = obj.status or {}
local phase = status.phase or ""
local needed = (obj.spec or {}).minMember or 0
local running = status.running or 0

if OF_NONE then
  return { status = "Healthy", message = phase }
end
local count = running .. " of " .. needed .. " pods run"
local gated = (obj.metadata.annotations or {})["${STAGE_ANNOTATION.key}"] ~= nil
if gated or (phase == "Running" and running >= needed) then return { status = "Healthy", message = count } end
if phase == "Completed" then return { status = "Degraded", message = "all of its pods have ended" } end
if phase == "" then return { status = "Progressing", message = "the scheduler has not considered it" } end
return { status = "Progressing", message = phase .. ": " .. count }
`.trimStart();

/**
 * The health check of a model's pods as a Lua script for Argo CD.
 * @param modelLabels - keys of labels; each pod of a model has one of them
 */
export function podHealth(modelLabels: readonly string[]): string {
  return POD_HEALTH.replace('OF_MODEL', modelLabels.map((label) => `${labelOf(label)} ~= nil`).join(' or '));
}

/**
 * The health check of a model's PodGroups as a Lua script for Argo CD.
 * @param modelLabels - keys of labels; each PodGroup of a model has one of them
 */
export function podGroupHealth(modelLabels: readonly string[]): string {
  return POD_GROUP_HEALTH.replace('OF_NONE', modelLabels.map((label) => `${labelOf(label)} == nil`).join(' and '));
}

function labelOf(label: string): string {
  return `(obj.metadata.labels or {})["${label}"]`;
}

/**
 * When the object that stands for a model is healthy, in Lua: its published status says so, or nobody publishes one. Where Argo CD
 * starts the stages it is always healthy: it goes before the pods, which a wave that waits for it would never reach.
 */
export const MODEL_OBJECT_HEALTH = `
local status = obj.status or {}
local gated = (obj.metadata.annotations or {})["${STAGE_ANNOTATION.key}"] ~= nil
if gated or status.conditions == nil then return { status = "Healthy", message = "" } end
if (status.observedGeneration or 0) < (obj.metadata.generation or 0) then
  return { status = "Progressing", message = "its status is older than its spec" }
end
for _, each in ipairs(status.conditions) do
  if each.status == "True" then
    local word = each.type == "${AVAILABLE}" and "Healthy" or "Progressing"
    return { status = word, message = each.message or "" }
  end
end
return { status = "Progressing", message = "" }
`.trimStart();

/**
 * When an object that Git holds in place of pods is healthy, in Lua: its controller has seen it as it is, all of its groups are
 * ready, and it replaces none down to the partition. Argo CD has no check of its own for these kinds.
 */
export const WORKLOAD_HEALTH = `
local status = obj.status or {}
if status.observedGeneration == nil or status.observedGeneration ~= obj.metadata.generation then
  return { status = "Progressing", message = "its controller has yet to see it" }
end
local is = {}
local message = ""
for _, each in ipairs(status.conditions or {}) do
  if each.status == "True" then
    is[each.type] = true
    if message == "" or each.type ~= "${WORKLOAD_DONE.available}" then message = each.message or "" end
  end
end
local done = is["${WORKLOAD_DONE.available}"] and not is["${WORKLOAD_DONE.updating}"]
return { status = done and "Healthy" or "Progressing", message = message }
`.trimStart();

function healthKey({ apiVersion, kind }: ClusterKind): string {
  return `resource.customizations.health.${apiVersion.split('/')[0]}_${kind}`;
}

/**
 * The patch of the ConfigMap argocd-cm that installs the health checks of pods, PodGroups, the objects that stand for
 * models, and those that Git holds in place of pods: `kubectl patch configmap argocd-cm --patch-file` takes it.
 */
export function argocdSettingsPatch(
  source: string,
  { modelLabels, modelObjects, workloads }: Pick<AgentSettings, 'modelLabels' | 'modelObjects' | 'workloads'>,
): TextFile {
  const { pod, podGroup } = ARGOCD_HEALTH_KEYS;
  const ofObjects = modelObjects.map((kind) => [healthKey(kind), MODEL_OBJECT_HEALTH] as const);
  const ofWorkloads = workloads.map((kind) => [healthKey(kind), WORKLOAD_HEALTH] as const);
  const patch = {
    data: {
      [pod]: podHealth(modelLabels),
      [podGroup]: podGroupHealth(modelLabels),
      ...Object.fromEntries([...ofObjects, ...ofWorkloads]),
    },
  };
  return { path: `${ARGOCD_SETTINGS_FOLDER}/patch.yaml`, text: () => withHeader(source, toYaml(patch)) };
}
