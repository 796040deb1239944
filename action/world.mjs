import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { githubClient } from './github.mjs';

/** Everything outside that a run touches: flotilla, Git, the files of the job, and GitHub. */
export function world({ directory, flotilla, reports, outputFile, summaryFile, github }) {
  const run = (program, args) => {
    const ran = spawnSync(program, args, { cwd: directory, encoding: 'utf8', maxBuffer: 2 ** 30 });
    if (ran.error !== undefined) throw new Error(`cannot run ${program}: ${ran.error.message}`);
    process.stderr.write(ran.stderr);
    return { code: ran.status ?? 2, stdout: ran.stdout, stderr: ran.stderr };
  };
  return {
    flotilla: (...args) => run(flotilla[0], [...flotilla.slice(1), ...args]),
    git: (...args) => {
      const { code, stdout, stderr } = run('git', args);
      if (code !== 0) throw new Error(`git ${args[0]}: ${stderr.trim()}`);
      return stdout.trim();
    },
    say: (text) => process.stdout.write(text),
    output: (name, value) => outputFile !== '' && appendFileSync(outputFile, `${name}=${value}\n`),
    summary: (text) => summaryFile !== '' && appendFileSync(summaryFile, `${text}\n`),
    report: (name, text) => {
      mkdirSync(reports, { recursive: true });
      writeFileSync(join(reports, name), text);
    },
    github: githubClient(github),
  };
}
