import { nodeFiles } from '../io/files.ts';
import { commandGit } from '../io/git.ts';
import { bufferedOutput, OutputClosed, readStandardInput } from '../io/terminal.ts';
import { run } from './program.ts';

const stdout = bufferedOutput(1, process.stdout.isTTY);
const stderr = bufferedOutput(2, process.stderr.isTTY);

process.exitCode = await run(process.argv.slice(2), {
  files: nodeFiles,
  git: commandGit,
  root: process.cwd(),
  stdout,
  stderr,
  readStdin: readStandardInput,
  now: Date.now,
  environment: process.env,
});

try {
  stdout.flush();
  stderr.flush();
} catch (error) {
  if (!(error instanceof OutputClosed)) throw error;
}
