import { type CommandSpec, choicesOf, flagsOf, type OptionSpec } from '../../src/cli/command.ts';

/** What exit code 1 says beside “an input has an error”, by command. */
export const MEANS_NO: Readonly<Record<string, string>> = {
  synth: 'with `--check`: files are stale',
  diff: 'something differs',
  promote: 'it was refused, or there is nothing to move',
  rollback: 'it was refused, or there is no such revision',
  pause: 'it is paused already',
  resume: 'it is not paused',
  status: 'not all groups are available; with `--wait`: the time was over before the goal was reached',
  recover: 'with `--dry-run`: there is something to delete',
  doctor: 'an error was found',
};

/** A topic of the page, and its commands. */
export interface Topic {
  readonly heading: string;
  readonly commands: readonly CommandSpec[];
}

/** Writes docs/commands.md from the tables of commands. */
export function commandsPage(topics: readonly Topic[]): string {
  const commands = topics.flatMap((topic) => topic.commands);
  const codes = commands.flatMap(({ name }) =>
    MEANS_NO[name] === undefined ? [] : [`| \`${name}\` | ${MEANS_NO[name]} |`],
  );
  return `${START}
| command | 1 when |
| --- | --- |
${codes.join('\n')}
${topics.map(topicText).join('')}`;
}

const START = `# Commands

This page is made from the table of commands, as \`flotilla help COMMAND\` is. \`<…>\` must be given, \`[…]\` may be.

A \`model\` is its name, \`namespace/name\`, its file or its folder. Commands work in any folder of a project: like git, they look for
\`flotilla.yaml\` in the folders above.

Every command also takes, before its name or after it:

| option | does |
| --- | --- |
| \`-C <dir>\` | work in this folder |
| \`-q, --quiet\` | print results and errors only |
| \`--color <when>\` | colour the output: \`auto\`, \`always\`, \`never\`; default \`auto\`, which heeds \`NO_COLOR\` |
| \`-h, --help\` | show its help |

Results go to stdout, everything else to stderr. The exit code is 0 when all is well, 1 when the answer is no, 2 when there is
no answer: a wrong command line, a file or cluster that cannot be read. An input with an error is 1, and nothing is
written; so is, by command:
`;

function topicText({ heading, commands }: Topic): string {
  return `\n## ${heading}\n${commands.map(commandText).join('')}`;
}

function commandText({ name, argument, summary, options: specs, examples }: CommandSpec): string {
  const options = Object.entries(specs);
  const usage = ['flotilla', name, options.length > 0 ? '[options]' : '', argument]
    .filter((part) => part !== '')
    .join(' ');
  const table = options.length === 0 ? '' : `\n| option | does |\n| --- | --- |\n${options.map(optionRow).join('')}`;
  const lines = examples.map(([purpose, line]) => `# ${purpose}\n${line}\n`).join('');
  return `\n### ${name}\n\n\`${usage}\`: ${summary}.\n${table}\n\`\`\`sh\n${lines}\`\`\`\n`;
}

function optionRow([name, spec]: readonly [string, OptionSpec]): string {
  const { summary, fallback } = spec;
  const choices = choicesOf(spec);
  const values = choices.length === 0 ? '' : `: ${choices.map((choice) => `\`${choice}\``).join(', ')}`;
  const otherwise = fallback === undefined ? '' : `; default \`${fallback}\``;
  return `| \`${flagsOf(name, spec)}\` | ${cell(`${summary}${values}${otherwise}`)} |\n`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '\\<');
}
