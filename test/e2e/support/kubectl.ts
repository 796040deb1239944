import { spawn } from 'node:child_process';

/** How to reach a cluster by kubectl. */
export interface Kubectl {
  readonly program: string;
  readonly kubeconfig: string;
}

/** What a command came to. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs kubectl; a failure is an outcome, not an exception. */
export function run({ program, kubeconfig }: Kubectl, args: readonly string[], stdin = ''): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(program, [`--kubeconfig=${kubeconfig}`, ...args]);
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', fail).once('close', (code) => done({ code, stdout, stderr }));
    child.stdin.on('error', () => undefined).end(stdin);
  });
}

/** Runs kubectl and gives what it prints; throws its words when it fails. */
export async function succeed(kubectl: Kubectl, args: readonly string[], stdin = ''): Promise<string> {
  const { code, stdout, stderr } = await run(kubectl, args, stdin);
  if (code !== 0) throw new Error(`kubectl ${args.join(' ')}: exit ${code}\n${stderr.slice(0, 4000)}`);
  return stdout;
}
