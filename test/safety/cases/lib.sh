# Sourced by each case. FLOTILLA is the command (default: flotilla). A case makes a real Git repository in a folder of its own, has an accident,
# and exits 0 only if the outcome is right: nothing taken out of service beyond the budget without a refusal or a red gate.
set -u
HERE=$(cd "$(dirname "$0")" && pwd)
F=${FLOTILLA:-flotilla}; W=$(mktemp -d); cd "$W" || exit 9; trap 'rm -rf "$W"' EXIT
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.com GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.com
git init -qb main
model() { # name image replicas [namespace] [maxUnavailable]
cat <<Y
apiVersion: workload.matrixinfer.ai/v1alpha1
kind: ModelInfer
metadata: {name: $1, namespace: ${4:-default}}
spec:
  replicas: $3
  schedulerName: volcano
  rolloutStrategy: {type: InferGroupRollingUpdate, rollingUpdateConfiguration: {maxUnavailable: ${5:-1}}}
  template:
    gangSchedule: {}
    roles:
    - name: serve
      workerReplicas: 1
      entryTemplate: {spec: {containers: [{name: e, image: "$2", readinessProbe: {tcpSocket: {port: 8080}}, resources: {limits: {nvidia.com/gpu: 8}}}]}}
      workerTemplate: {spec: {containers: [{name: w, image: "$2", resources: {limits: {nvidia.com/gpu: 8}}}]}}
Y
}
project() { printf 'apiVersion: flotilla.dev/v1alpha1\nkind: Project\n%b' "$1" > flotilla.yaml; }
put() { mkdir -p apps/$1; model "$@" > apps/$1/model-infer.yaml; }
commit() { git add -A; git commit -qm "$1"; }
rollout() { # four groups, v1 to v2, every stage a commit
  put llama v:1 4; $F synth -q 2>/dev/null; commit start; put llama v:2 4; $F synth -q 2>/dev/null; commit v2; for _ in 1 2 3; do $F promote llama -q --commit 2>/dev/null || $F promote default/llama -q --commit 2>/dev/null; done; }
# Groups of base that do not serve on in head, counted from the generated files alone: out BASE [HEAD or "" for the work tree] [FOLDER]
out() { node "$HERE/groups-out.mjs" "$1" "${2:-}" "${3:-generated}"; }
gate() { $F diff "$1" --gate >/dev/null 2>&1; }      # 0 within the budget, 3 over it
die() { echo "$0: $*"; exit 1; }
