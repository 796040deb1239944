import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { inject } from 'vitest';
import type { Outcome } from './kubectl.ts';
import { type ModelWish, modelInfer } from './model-infer.ts';

/** A user's repository, with the cluster of the run behind its commands. */
export interface Checkout {
  readonly folder: string;
  readonly write: (path: string, text: string) => void;
  /** Runs the bundled command in the repository; its failure is an outcome, not an exception. */
  readonly flotilla: (...args: readonly string[]) => Promise<Outcome>;
  /** Runs a line of a shell, with `flotilla` on the path; both streams in one text, whatever the exit code. */
  readonly shell: (line: string) => Promise<string>;
  /** Commits all that has changed, if anything, and says which commit is the newest. */
  readonly commit: (message: string) => string;
  readonly git: (...args: readonly string[]) => string;
  readonly remove: () => void;
}

/** Makes an empty repository on branch main. */
export function newCheckout(environment: Readonly<Record<string, string>> = {}): Checkout {
  const folder = mkdtempSync(join(tmpdir(), 'flotilla-checkout-'));
  const env = {
    ...process.env,
    PATH: `${inject('flotilla')}${delimiter}${process.env['PATH'] ?? ''}`,
    KUBECONFIG: inject('kubectl').kubeconfig,
    LC_ALL: 'C',
    ...environment,
  };
  const git = (...args: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync('git', ['-C', folder, ...args], { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'e2e');
  git('config', 'user.email', 'e2e@localhost');
  return {
    folder,
    git,
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    flotilla: (...args) => outcomeOf('flotilla', args, { cwd: folder, env }),
    shell: async (line) => (await outcomeOf('sh', ['-c', `{ ${line}\n} 2>&1`], { cwd: folder, env })).stdout,
    commit: (message) => {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD');
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Runs `flotilla` and gives what it says; throws where it fails. */
export async function said({ flotilla }: Checkout, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await flotilla(...args);
  if (code !== 0) throw new Error(`flotilla ${args.join(' ')}: exit ${code}\n${stdout}${stderr}`);
  return stdout;
}

/** Writes a ModelInfer, synthesizes and commits. JSON is YAML too. */
export async function commitModel(checkout: Checkout, wish: ModelWish, message: string): Promise<string> {
  checkout.write(`apps/${wish.name}/model-infer.yaml`, `${JSON.stringify(modelInfer(wish), undefined, 2)}\n`);
  await said(checkout, '--quiet', 'synth');
  return checkout.commit(message);
}

function outcomeOf(program: string, args: readonly string[], options: SpawnOptions): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', fail).once('close', (code) => done({ code, stdout, stderr }));
  });
}
