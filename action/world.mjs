import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { githubClient } from './github.mjs';
import { plainText } from './log.mjs';

/**
 * Everything outside that a run touches: flotilla, Git, the files of the job, and GitHub.
 * @typedef {object} World
 * @property {(...args: readonly string[]) => Promise<Ran>} flotilla
 * @property {(...args: readonly string[]) => string} git - gives what it prints; throws when it fails
 * @property {(text: string) => void} say - to the log of the job, where workflow commands are read: see log.mjs
 * @property {(name: string, value: string | number | boolean) => void} output - of the step
 * @property {(text: string) => void} summary - adds to the summary of the job
 * @property {(name: string, text: string) => void} report - keeps a page
 * @property {import('./github.mjs').Github} github
 */

/**
 * What came of a program that ran.
 * @typedef {object} Ran
 * @property {number} code
 * @property {string} stdout
 * @property {string} stderr
 */

/**
 * The world of a job.
 * @param {import('./settings.mjs').Settings} settings
 * @returns {World}
 */
export function jobWorld({ directory, flotilla, reports, outputFile, summaryFile, github }) {
  const [program, ...first] = flotilla;
  return {
    flotilla: async (...args) => ranIn(directory, program, [...first, ...args]),
    git: (...args) => {
      const { code, stdout, stderr } = ranIn(directory, 'git', args);
      if (code !== 0) throw new Error(`git ${args[0]}: ${stderr.trim()}`);
      return stdout.trim();
    },
    say: (text) => process.stdout.write(text),
    output: (name, value) =>
      outputFile !== '' && appendFileSync(outputFile, `${name}=${`${value}`.replace(/[\r\n]/g, ' ')}\n`),
    summary: (text) => summaryFile !== '' && appendFileSync(summaryFile, `${text}\n`),
    report: (name, text) => {
      mkdirSync(reports, { recursive: true });
      writeFileSync(join(reports, name), text);
    },
    github: githubClient(github),
  };
}

/**
 * @param {string} cwd
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Ran}
 */
function ranIn(cwd, program, args) {
  const ran = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (ran.error !== undefined) throw new Error(`cannot run ${program}: ${ran.error.message}`);
  process.stderr.write(plainText(ran.stderr));
  return { code: ran.status ?? 2, stdout: ran.stdout, stderr: ran.stderr };
}
