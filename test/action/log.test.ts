import { expect, test } from 'vitest';
import { annotations, fenced, message, plainText } from '../../action/log.mjs';

test.each([
  ['wrote apps/llama/rollout.yaml\n', 'wrote apps/llama/rollout.yaml\n'],
  ['::add-mask::main', '\\u003a:add-mask::main'],
  ['first\n \t::stop-commands::x\n', 'first\n \t\\u003a:stop-commands::x\n'],
  ['a ##[add-mask]main', 'a #\\u0023[add-mask]main'],
  ['a\u001b[2Jb\rc\u202ed\u0085', 'a\\u001b[2Jb\\u000dc\\u202ed\\u0085'],
  ['std::string and 日本', 'std::string and 日本'],
])('%j in the log is text: %j', (text, shown) => expect(plainText(text)).toBe(shown));

test('annotations of flotilla are commands, and what else it prints is text', () => {
  const own = '::error file=apps/a.yaml,line=1,col=2,title=syntax::no such field\n';
  expect(annotations(`${own}::add-mask::x\n`)).toBe(`${own}\\u003a:add-mask::x\n`);
});

test('a message is one command, whatever it says', () =>
  expect(message('error', '100 %\n::add-mask::x\r')).toBe('::error title=flotilla::100 %25%0A::add-mask::x\\u000d\n'));

test('a block of code is fenced by more backticks than it holds', () => {
  expect(fenced('a')).toBe('```\na\n```\n');
  expect(fenced('````\n# x')).toBe('`````\n````\n# x\n`````\n');
});
