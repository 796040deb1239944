import { readDocuments } from '../../src/yaml/read.ts';
import type { Growing } from './measure.ts';

/** Texts that cost a reader of YAML the most, each by the number of its parts. */
const TEXTS: Readonly<Record<string, (size: number) => string>> = {
  'a long plain text': (size) => `a: ${'word '.repeat(size * 4)}end\n`,
  'a long word': (size) => `a: ${'x'.repeat(size * 50)}\n`,
  'a long text in double quotes': (size) => `a: "${'x\\n '.repeat(size * 4)}"\n`,
  'a long text in single quotes': (size) => `a: '${"x'' ".repeat(size * 4)}'\n`,
  'a long block of text': (size) => `a: |\n${'  line of text\n'.repeat(size)}`,
  'a long folded text': (size) => `a: >\n${'  line of text\n'.repeat(size)}`,
  'a plain text of many lines': (size) => `a: b\n${'  line of text\n'.repeat(size)}`,
  'a quoted text of many lines': (size) => `a: "b\n${'  line of text\n'.repeat(size)}"\n`,
  'a long list': (size) => `a:\n${'- x\n'.repeat(size)}`,
  'a long list in brackets': (size) => `a: [${'x, '.repeat(size)}]\n`,
  'many fields': (size) => numbered(size, (index) => `f${index}: 1\n`),
  'many fields in braces': (size) => `{${numbered(size, (index) => `f${index}: 1, `)}}\n`,
  'many fields of one name': (size) => 'a: 1\n'.repeat(size),
  'many forbidden keys': (size) => '__proto__: 1\n'.repeat(size),
  'many keys that are lists': (size) => '? [a]\n: 1\n'.repeat(size),
  'many objects': (size) => '- {a: 1, b: [x]}\n'.repeat(size),
  'deep lists': (size) =>
    `${'- ['.padEnd(size % 80, '[')}\n`.repeat(1) + '- [[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]\n'.repeat(size / 20),
  'too deep lists': (size) => '['.repeat(size * 4),
  'too deep blocks': (size) => '- '.repeat(size * 4),
  'many comments': (size) => `${'# a comment\n'.repeat(size * 2)}a: 1\n`,
  'comments between elements': (size) => `a:\n${'- x # a comment\n# another\n'.repeat(size)}`,
  'many blank lines': (size) => `${'\n'.repeat(size * 8)}a: 1\n`,
  'blank lines in a list': (size) => `a:\n${'- x\n\n\n'.repeat(size)}`,
  'blanks at the ends of lines': (size) => `a: 1${' '.repeat(size * 50)}\nb: 2\n`,
  'many tabs': (size) => 'a:\t1\n'.repeat(size),
  'tabs as indentation': (size) => `a:\n${'\t- x\n'.repeat(size)}`,
  'many documents': (size) => '---\na: 1\n'.repeat(Math.min(1000, size)),
  'too many documents': (size) => '---\n'.repeat(size * 2),
  'many ends of documents': (size) => '...\n'.repeat(size * 2),
  'many directives': (size) => `${'%FOO bar\n'.repeat(size)}---\na: 1\n`,
  'many anchors': (size) => numbered(size, (index) => `- &a${index} x\n`),
  'many aliases': (size) => `- &a x\n${'- *a\n'.repeat(size)}`,
  'many aliases of nothing': (size) => '- *a\n'.repeat(size),
  'aliases of aliases': (size) => `- &a0 [x]\n${numbered(size, (index) => `- &a${index + 1} [*a${index}]\n`)}`,
  'aliases that explode': (size) =>
    `- &a0 [x, x]\n${numbered(Math.min(size, 400), (index) => `- &a${index + 1} [${`*a${index}, `.repeat(10)}]\n`)}`,
  'an alias of a large value again and again': (size) =>
    `- &a {${numbered(size / 8, (index) => `f${index}: 1, `)}}\n${'- *a\n'.repeat(size / 8)}`,
  'merge keys of one object': (size) => `- &a {b: 1}\n${'- {<<: *a, c: 1}\n'.repeat(size / 2)}`,
  'merge keys of a large object': (size) =>
    `- &a {${numbered(size / 8, (index) => `f${index}: 1, `)}}\n${'- {<<: *a}\n'.repeat(size / 8)}`,
  // Each object holds all fields of those before it, as YAML has it, until there are more than the limits let through.
  'merge keys in a row': (size) =>
    `- &a0 {x: 1}\n${numbered(size / 4, (index) => `- &a${index + 1} {<<: *a${index}, f${index}: 1}\n`)}`,
  'a merge key of many objects': (size) =>
    `- &a {${numbered(size / 8, (index) => `f${index}: 1, `)}}\n- {<<: [${'*a, '.repeat(size / 8)}]}\n`,
  'merge keys of what is no object': (size) => '- {<<: 1}\n'.repeat(size),
  'unknown tags': (size) => '- !foo x\n'.repeat(size),
  'numbers of many digits': (size) => `- ${'9'.repeat(size * 20)}\n`,
  'many inexact numbers': (size) => '- 99999999999999999999\n'.repeat(size),
  'many octal numbers': (size) => '- 0777\n'.repeat(size),
  'an error on each line': (size) => 'a: b: c\n'.repeat(size),
  'an error on each line of a list': (size) => `a:\n${'- x\n y: "\n'.repeat(size)}`,
  'unclosed brackets': (size) => 'a: [b, \n'.repeat(size),
  'closing brackets': (size) => 'a: ]\n'.repeat(size),
  'an unclosed quote': (size) => `a: "${'x\n'.repeat(size)}`,
  'quotes in the wrong place': (size) => 'a: "b" c\n'.repeat(size),
  'wrong escapes': (size) => `a: "${'\\q'.repeat(size)}"\n`,
  'missing commas': (size) => `[${'{a: 1} '.repeat(size)}]`,
  'wrong indentation': (size) => numbered(size, (index) => `${' '.repeat(index % 7)}a: 1\n`),
  'stairs of indentation': (size) => numbered(size / 8, (index) => `${' '.repeat(Math.min(index, 90))}a:\n`),
  'a long key': (size) => `${'k'.repeat(size * 20)}: 1\n`,
  'a long key in quotes': (size) => `"${'k'.repeat(size * 20)}": 1\n`,
  'a long explicit key': (size) => `? ${'k'.repeat(size * 20)}\n: 1\n`,
  'many explicit keys': (size) => numbered(size, (index) => `? k${index}\n: 1\n`),
  'conflict markers': (size) => '<<<<<<< a\nb: 1\n=======\n'.repeat(size),
  'half conflict markers': (size) => '<<<<<<< a\nb: 1\n'.repeat(size),
  'carriage returns': (size) => '- x\r'.repeat(size),
  'forbidden characters': (size) => `a: ${'\u0001'.repeat(size)}\n`,
  'wide characters': (size) => `a: ${'\u{1F600}'.repeat(size * 4)}\n`,
  'byte order marks': (size) => `${'\uFEFF'.repeat(size * 4)}a: 1\n`,
  'dashes and colons': (size) => `a: ${'- : '.repeat(size)}\n`,
  'question marks': (size) => '? '.repeat(size),
  'ampersands and stars': (size) => '- &a *a\n'.repeat(size),
  'empty values': (size) => '-\n'.repeat(size),
  'JSON on one line': (size) => JSON.stringify(Array.from({ length: size }, (_, index) => ({ name: `n${index}` }))),
  'JSON on one line, each field twice': (size) => `[${'{"a":1,"a":1},'.repeat(size)}{}]`,
};

function numbered(size: number, part: (index: number) => string): string {
  return Array.from({ length: Math.max(1, Math.floor(size)) }, (_, index) => part(index)).join('');
}

/** Reading each of them, and finding the place of every problem. */
export const READING: readonly Growing[] = Object.entries(TEXTS).map(([name, textOf]) => ({
  name: `YAML: ${name}`,
  at: (size) => {
    const text = textOf(size);
    return async () => {
      const { problems, positionOf } = readDocuments('a.yaml', text);
      return problems.map(({ at }) => positionOf(at));
    };
  },
}));
