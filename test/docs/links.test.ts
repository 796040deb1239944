import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type CommandSpec, flagsOf } from '../../src/cli/command.ts';
import { COMMANDS } from '../support/commands.ts';

const ROOT = join(import.meta.dirname, '../..');

const pages = ['.', 'docs', 'docs/decisions'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

function textOf(page: string): string {
  return readFileSync(join(ROOT, page), 'utf8');
}

/** The anchors that a page's headings get. */
function anchorsOf(file: string): ReadonlySet<string> {
  const headings = readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm);
  return new Set(
    [...headings].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\w\- ]/g, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** The links of a page that lead nowhere in the repository. */
function deadLinks(page: string): readonly string[] {
  const prose = textOf(page).replace(/^```.*?^```$/gms, '');
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => {
    if (/^https?:/.test(target)) return false;
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? join(ROOT, page) : resolve(ROOT, dirname(page), path);
    return !existsSync(file) || (anchor !== undefined && !anchorsOf(file).has(anchor));
  });
}

test.each(pages)('every link of %s leads somewhere', (page) => {
  expect(deadLinks(page)).toEqual([]);
});

test('the README leads to every page of the documentation', () => {
  const readme = textOf('README.md');
  const lost = pages.filter((page) => /^docs\/[^/]+$/.test(page) && !readme.includes(`(${page})`));
  expect(lost).toEqual([]);
});

/** The command lines of flotilla in the blocks of a page, without comments and what comes after a pipe or `>`. */
function commandLines(page: string): readonly string[] {
  const blocks = [...textOf(page).matchAll(/^ *```(console|sh)\n(.*?)^ *```$/gms)];
  return blocks.flatMap(([, language, text = '']) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => (language === 'console' ? line.startsWith('$ ') : !line.startsWith('#')))
      .flatMap((line) => line.replace(/^\$ /, '').split(/\s(?:\||\|\||&&|>)\s|<\(|\)/))
      .map((line) => line.trim().replace(/^npx /, ''))
      .filter((line) => line.startsWith('flotilla ')),
  );
}

const GLOBAL = ['-C', '-q', '--quiet', '--color', '-V', '--version', '-h', '--help'];

/** What is wrong with a command line by the table of commands. */
function unknownParts(line: string): readonly string[] {
  const words = line.split(/\s+/).slice(1);
  const name = words.find((word, at) => !word.startsWith('-') && words[at - 1] !== '-C') ?? '';
  const command = COMMANDS.find((each) => each.name === name);
  if (command === undefined) return name === 'help' ? [] : [`${line}: no command ${name}`];
  const known = new Set([...GLOBAL, ...optionsOf(command)]);
  const options = words.filter((word) => /^--?[a-zA-Z]/.test(word)).map((word) => word.replace(/=.*/, ''));
  return options.filter((option) => !known.has(option)).map((option) => `${line}: no option ${option}`);
}

function optionsOf({ options }: CommandSpec): readonly string[] {
  return Object.entries(options).flatMap(([name, spec]) =>
    flagsOf(name, spec)
      .split(/[ ,]+/)
      .filter((word) => word.startsWith('-')),
  );
}

test('every command that a page shows exists, with its options', () => {
  const lines = pages.flatMap(commandLines);
  expect(lines.length).toBeGreaterThan(80);
  expect(lines.flatMap(unknownParts)).toEqual([]);
});

test('a command or an option that is not there would be found', () => {
  expect(unknownParts('flotilla sinth')).toEqual(['flotilla sinth: no command sinth']);
  expect(unknownParts('flotilla -C x synth --chek')).toEqual(['flotilla -C x synth --chek: no option --chek']);
  expect(unknownParts('flotilla status llama --wait=stage -n ml')).toEqual([]);
});
