import { expect, test } from 'vitest';
import { parseProject } from '../../src/project/project.ts';

const HEAD = 'apiVersion: flotilla.dev/v1alpha1\nkind: Project\n';

function problemsOf(rest: string, files: Readonly<Record<string, string>> = {}): readonly string[] {
  const { problems } = parseProject('flotilla.yaml', `${HEAD}${rest}\n`, { readFile: (path) => files[path] });
  return problems.all.map(({ code, message, at }) => `${at.path.join('.')}: ${code}: ${message}`);
}

const OUTSIDE = [
  ...['..', '../other', 'a/../../b', '/etc', '\\\\host\\share', 'C:/x', 'c:x'],
  ...['.git', '.git/hooks', 'a/.git/b', '.GIT', '.git.', '.git /x', 'git~1/hooks', '..\\x'],
];

test.each(OUTSIDE)('nothing is written to %j, nor read from there, whatever flotilla.yaml says', (path) => {
  const text = JSON.stringify(path);
  const why = `outside-path: ${text} leads out of the folder of flotilla.yaml, or into that of Git`;
  expect(problemsOf(`output: ${text}`)).toEqual([`output: ${why}`]);
  expect(problemsOf(`apps: [apps/*/a.yaml, ${text}]`)).toEqual([`apps.1: ${why}`]);
  const patch = `environments: [{name: a, patches: [{path: ${text}}]}]`;
  expect(problemsOf(patch, { [path]: 'spec: {s3cret' }).join()).toMatch(/^environments.*leads outside of the folder/);
});

test.each(['.', 'generated', './generated', 'a/..b', 'a/.github/b', 'gitops', 'a..b', 'my.git'])(
  '%j is a folder to write to',
  (path) => expect(problemsOf(`output: ${JSON.stringify(path)}`)).toEqual([]),
);
