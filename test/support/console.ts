import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { run } from '../../src/cli/program.ts';
import type { Machine, World } from '../../src/cli/world.ts';
import { nodeFiles } from '../../src/io/files.ts';
import { commandGit } from '../../src/io/git.ts';
import { takeLock } from '../../src/io/lock.ts';
import { NOW, openTestCluster, shortSleep } from './world.ts';

const BLOCK = /^```console\n(.*?)^```$/gms;

/** The `console` blocks of a page, each the lines between its fences. */
export function consoleBlocks(page: string): readonly string[] {
  return [...readFileSync(page, 'utf8').matchAll(BLOCK)].map(([, text = '']) => text);
}

/**
 * Runs the commands of a block, one after another, in a folder, and writes each with its answer as the page should.
 * `flotilla` runs in this process, everything else in a shell; the time and the author of commits are fixed.
 */
export async function runBlock(
  block: string,
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const lines: string[] = [];
  for (const line of block.split('\n').filter((each) => each.startsWith('$ '))) {
    const command = line.slice(2);
    const answer = command.startsWith('flotilla ')
      ? await flotilla(command, folder, environment)
      : shell(command, folder, environment);
    lines.push(
      line,
      ...answer
        .trimEnd()
        .split('\n')
        .filter((each) => each !== '' || answer.trim() !== ''),
    );
  }
  return `${lines.join('\n')}\n`;
}

async function flotilla(command: string, folder: string, environment: World['environment']): Promise<string> {
  const { code, said } = await runIn(folder, command.split(' ').slice(1), environment);
  if (code === 2) throw new Error(`${command}: ${said}`);
  return said;
}

/**
 * Runs a command line in a folder of the disk, with the real Git; `said` has both streams as they came.
 * @param environment - all that it sees of the environment
 */
export async function runIn(
  folder: string,
  argv: readonly string[],
  environment: World['environment'] = {},
): Promise<{ code: number; stdout: string; stderr: string; said: string }> {
  const streams = { stdout: '', stderr: '', said: '' };
  const output = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      streams[name] += text;
      streams.said += text;
    },
    isTerminal: false,
    flush: () => undefined,
  });
  const machine: Machine = {
    files: nodeFiles,
    git: commandGit,
    folder,
    calledAs: 'flotilla',
    lock: (at, command) => takeLock(at, command, NOW),
    stdout: output('stdout'),
    stderr: output('stderr'),
    readStdin: () => '',
    now: () => NOW,
    environment,
    openCluster: (choice) => openTestCluster(choice),
    sleep: shortSleep,
    interruption: () => new AbortController().signal,
    questions: async () => undefined,
  };
  const code = await run(argv, machine);
  return { code, ...streams };
}

function shell(command: string, cwd: string, environment: Readonly<Record<string, string>>): string {
  return execFileSync('sh', ['-c', command], { cwd, encoding: 'utf8', env: { ...process.env, ...environment } });
}
