import { parse } from 'node:path';
import { nodeFiles } from '../io/files.ts';
import { commandGit } from '../io/git.ts';
import { takeLock } from '../io/lock.ts';
import { bufferedOutput, interruption, OutputClosed, readStandardInput, sleep } from '../io/terminal.ts';
import { run } from './program.ts';

const stdout = bufferedOutput(1, () => process.stdout);
const stderr = bufferedOutput(2, () => process.stderr);

process.exitCode = await run(process.argv.slice(2), {
  files: nodeFiles,
  git: commandGit,
  folder: process.cwd(),
  // kubectl runs whatever is called so as its command `flotilla`; a symlink keeps its name here, that of an executable in argv0.
  calledAs: [process.argv[1], process.argv0].some((path = '') => parse(path).name === 'kubectl-flotilla')
    ? 'kubectl flotilla'
    : 'flotilla',
  lock: (folder, command) => takeLock(folder, command, Date.now()),
  stdout,
  stderr,
  readStdin: readStandardInput,
  now: Date.now,
  environment: process.env,
  // The Kubernetes client takes a while to load, and few commands need it.
  openCluster: async (choice) => (await import('../io/cluster/open.ts')).openCluster(choice, { now: Date.now, sleep }),
  sleep,
  interruption,
  memory: async () => (await import('../io/memory.ts')).memoryOf(process.platform, process.env, import.meta.url),
  questions: async () =>
    process.stdin.isTTY && process.stdout.isTTY ? (await import('../io/questions.ts')).terminalQuestions : undefined,
});

try {
  stdout.flush();
  stderr.flush();
} catch (error) {
  if (!(error instanceof OutputClosed)) throw error;
}
