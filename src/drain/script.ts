import type { Engine } from './engines.ts';

// What the kubelet runs before it ends a container: for any POSIX shell (dash, ash, bash), with whichever of curl, python and wget
// the image has. The texts are part of a revision: another word in them restarts the groups of everybody who drains.

/** How often the port must refuse before nobody is taken to listen any more, and for how long its name must be unknown. */
const REFUSALS = 3;
const UNKNOWN_SECONDS = 9;

/** Readings in a row that must find nothing to do: a request may stand between two queues for a moment. */
const CALM_READINGS = 2;

/** Seconds until an answer is given up, and until all of one reading is. */
const ANSWER_SECONDS = 5;
/** How much longer than its time a script may take: one reading at two addresses, and a pause. */
export const OVERRUN_SECONDS = 15;

/** What ends the wait for an entry. */
export type Idle =
  /** Its metrics, at a port. */
  | { readonly kind: 'metrics'; readonly engine: Engine; readonly port: number }
  /** A command that succeeds. */
  | { readonly kind: 'command'; readonly command: readonly string[] };

/** How long the parts of a drain take, in seconds. */
export interface DrainTimes {
  readonly propagation: number;
  /** From the start of the script until it gives up. */
  readonly total: number;
}

/**
 * The script of an entry: it lets those who send requests notice, and ends once nothing runs or waits, when nobody listens
 * at the port, or when its time is over. What cannot be read counts as busy.
 */
export function entryScript(idle: Idle, { propagation, total }: DrainTimes): string {
  const lines =
    idle.kind === 'metrics'
      ? [...ASK, ...idleMetrics(idle.engine.gauges), ...readMetrics(idle.engine.path, idle.port)]
      : [
          `reading() { if ${idle.command.map(quotedWord).join(' ')} >/dev/null 2>&1; then calm=$((calm + 1)); else calm=0; fi; }`,
        ];
  return [
    ...START(total),
    `sleep ${propagation}`,
    ...lines,
    `while [ "$(date +%s)" -lt "$end" ]; do`,
    '  reading',
    `  if [ "$calm" -ge ${CALM_READINGS} ] || [ "$gone" -ge ${UNKNOWN_SECONDS} ]; then break; fi`,
    '  sleep 1',
    'done',
    ...END,
  ].join('\n');
}

/**
 * The script of a worker: it ends once the entry's port is closed, or when its time is over. An entry that takes long to answer is
 * there, and one whose name is not known for a moment may be.
 * @param address - name of the variable that holds the entry's address
 */
export function workerScript(address: string, port: number, total: number): string {
  return [
    ...START(total),
    ...ASK,
    'while [ "$(date +%s)" -lt "$end" ]; do',
    `  ask "$${address}" ${port} / >/dev/null`,
    `  case $? in 7) gone=$((gone + ${UNKNOWN_SECONDS / REFUSALS})) ;; 6) gone=$((gone + 1)) ;; 28) ;; *) gone=0 ;; esac`,
    `  if [ "$gone" -ge ${UNKNOWN_SECONDS} ]; then break; fi`,
    '  sleep 1',
    'done',
    ...END,
  ].join('\n');
}

/** The script of a server that finishes its requests by itself, in front of a command that was there before. */
export function pauseScript(propagation: number): string {
  return [`sleep ${propagation}`, ...END].join('\n');
}

const START = (total: number): readonly string[] => [`end=$(($(date +%s) + ${total}))`, 'calm=0', 'gone=0'];

/**
 * What the template had in the place of the hook runs behind it, as arguments. Then a shell that is the container's first process, as
 * the command `sh -c "prepare; serve"` makes it, has its children told to end: the kubelet tells it alone, it passes
 * nothing on, and the pod would stay for all of its grace period, which draining has made a long one. Only a process that came
 * from outside, as the kubelet's do, has no parent: nowhere else is anybody told.
 */
const END: readonly string[] = [
  'if [ "$#" -gt 0 ]; then "$@"; fi',
  'if [ "$PPID" = 0 ]; then',
  '  first=; children=',
  '  read -r first </proc/1/comm',
  '  read -r children </proc/1/task/1/children',
  '  case $first in sh | bash | dash | ash) kill -TERM $children ;; esac',
  'fi 2>/dev/null',
  'true',
];

/**
 * `ask HOST PORT PATH` prints what is there. It says what curl says: 6 no such name, 7 nobody listens, 28 no answer in time, 0 or
 * anything else: somebody is there. No proxy is asked, whatever the environment says.
 */
const ASK = [
  'ask() {',
  '  if command -v curl >/dev/null 2>&1; then',
  `    curl -sf --noproxy '*' -m ${ANSWER_SECONDS} "http://$1:$2$3"`,
  '  elif command -v python3 >/dev/null 2>&1; then',
  `    python3 -c 'import http.client, socket, sys`,
  'try:',
  `    c = http.client.HTTPConnection(sys.argv[1], int(sys.argv[2]), timeout=${ANSWER_SECONDS})`,
  '    c.request("GET", sys.argv[3])',
  '    r = c.getresponse()',
  '    sys.stdout.write(r.read().decode())',
  '    sys.exit(0 if r.status < 400 else 22)',
  'except socket.gaierror:',
  '    sys.exit(6)',
  'except ConnectionRefusedError:',
  '    sys.exit(7)',
  'except (socket.timeout, TimeoutError):',
  '    sys.exit(28)',
  `except OSError: sys.exit(1)' "$@"`,
  '  elif command -v wget >/dev/null 2>&1; then',
  `    said=$(LC_ALL=C wget -nv --no-proxy -t 1 -T ${ANSWER_SECONDS} -O - "http://$1:$2$3" 2>&1) && printf '%s\\n' "$said" && return`,
  '    case $said in',
  '      *refused*) return 7 ;;',
  '      *resolve*) return 6 ;;',
  '      *"timed out"*) return 28 ;;',
  '      *) return 22 ;;',
  '    esac',
  '  else',
  '    return 28',
  '  fi',
  '}',
];

function idleMetrics(gauges: readonly string[]): readonly string[] {
  return [
    'idle() {',
    `  shown=$(printf '%s\\n' "$1" | grep -E '^(${gauges.join('|')})[{ ]') || return 1`,
    `  ! printf '%s\\n' "$shown" | grep -Evq ' 0(\\.0*)?( [0-9]+)?$'`,
    '}',
  ];
}

// A server that listens at the pod's address alone is not reached by localhost: the pod's own name is, without any DNS.
function readMetrics(path: string, port: number): readonly string[] {
  return [
    'reading() {',
    `  text=$(ask localhost ${port} ${path}); code=$?`,
    `  if [ "$code" = 7 ]; then text=$(ask "\${HOSTNAME:-localhost}" ${port} ${path}); code=$?; fi`,
    '  case $code in',
    '    0) gone=0; if idle "$text"; then calm=$((calm + 1)); else calm=0; fi ;;',
    `    6|7) calm=0; gone=$((gone + ${UNKNOWN_SECONDS / REFUSALS})) ;;`,
    '    *) calm=0; gone=0 ;;',
    '  esac',
    '}',
  ];
}

function quotedWord(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
