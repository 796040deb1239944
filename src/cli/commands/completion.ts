import { WorldError } from '../../io/world-error.ts';
import { type Call, type CommandSpec, choicesOf, type ExitCode, flagsOf, type OptionSpecs } from '../command.ts';
import { COMMON } from '../tables/options.ts';
import type { COMPLETION } from '../tables/setup.ts';

/** `flotilla completion <shell>`: a script on stdout that completes commands, options and their values. */
export async function completion({ world, paths, commands }: Call<typeof COMPLETION>): Promise<ExitCode> {
  const [shell = ''] = paths;
  const script = Object.hasOwn(COMPLETION_SCRIPTS, shell) ? COMPLETION_SCRIPTS[shell] : undefined;
  if (script === undefined) {
    throw new WorldError({
      tried: 'complete in',
      on: shell,
      why: 'flotilla does not know this shell',
      hint: 'Write bash, zsh or fish.',
    });
  }
  world.stdout.write(script(commands));
  return 0;
}

/** What can be completed after a command. */
interface Words {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly Completion[];
}

/** An option by its names, and what may follow it. */
interface Completion {
  readonly names: readonly string[];
  readonly summary: string;
  readonly takesValue: boolean;
  readonly choices: readonly string[];
}

const HELP: Completion = { names: ['-h', '--help'], summary: 'show help', takesValue: false, choices: [] };

/** Shells, and the script that teaches each of them flotilla's commands and options. */
const COMPLETION_SCRIPTS: Readonly<Record<string, (commands: readonly CommandSpec[]) => string>> = {
  bash: (commands) => bashScript(commands.map(wordsOf)),
  zsh: (commands) =>
    `#compdef flotilla\nautoload -U +X bashcompinit && bashcompinit\n${bashScript(commands.map(wordsOf))}`,
  fish: (commands) => fishScript(commands.map(wordsOf)),
};

function wordsOf({ name, summary, options }: CommandSpec): Words {
  return { name, summary, options: [...completionsOf(options), ...commonCompletions()] };
}

function commonCompletions(): readonly Completion[] {
  return [...completionsOf(COMMON), HELP];
}

function completionsOf(options: OptionSpecs): readonly Completion[] {
  return Object.entries(options).map(([name, spec]) => ({
    names: flagsOf(name, spec).match(/(?<![\w<-])--?[\w-]+/g) ?? [],
    summary: spec.summary,
    takesValue: spec.value !== undefined,
    choices: choicesOf(spec),
  }));
}

/** Long names where there are any. */
function longFlags(options: readonly Completion[]): string {
  return options.map(({ names }) => names.at(-1) ?? '').join(' ');
}

// Where no words are offered, bash offers files.
function bashScript(commands: readonly Words[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const common = commonCompletions();
  const places = [{ name: '', options: common }, ...commands];
  const values = places.flatMap(({ name, options }) => options.flatMap((option) => bashValues(name, option)));
  const flags = commands.map(({ name, options }) => `    '${name} '*) flags='${longFlags(options)}' ;;\n`);
  return `_flotilla() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command='' words='' flags='' value='' each
  if [[ "$word" == = ]]; then word=''; fi
  if [[ "$before" == = ]]; then before="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  for each in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$value$each" in
      -C|--color) value=value ;;
      -*|*=) ;;
      value*) value='' ;;
      *) command="$each"; break ;;
    esac
  done
  case "$command $before" in
    *' -C') ;;
${values.join('')}    'help '*) words='${names}' ;;
    ' '*) words='${names} help' flags='${longFlags(common)} --version' ;;
${flags.join('')}  esac
  if [[ "$word" == -* ]]; then words="$flags"; fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _flotilla flotilla
`;
}

/** What bash offers after an option whose values are known. */
function bashValues(command: string, { names, choices }: Completion): readonly string[] {
  const after = names.map((name) => `'${command} ${name}'`).join('|');
  return choices.length === 0 ? [] : [`    ${after}) words='${choices.join(' ')}' ;;\n`];
}

function fishScript(commands: readonly Words[]): string {
  const names = commands.map(
    ({ name, summary }) => `complete -c flotilla -n __fish_use_subcommand -f -a ${name} -d '${quoted(summary)}'\n`,
  );
  const help = `complete -c flotilla -n '__fish_seen_subcommand_from help' -f -a '${commands.map(({ name }) => name).join(' ')}'\n`;
  const options = commands.flatMap(({ name, options: each }) =>
    each.map((option) => `complete -c flotilla -n '__fish_seen_subcommand_from ${name}'${fishOption(option)}\n`),
  );
  return [...names, help, ...options].join('');
}

function fishOption({ names, summary, takesValue, choices }: Completion): string {
  const flags = names.map((name) => (name.startsWith('--') ? ` -l ${name.slice(2)}` : ` -s ${name.slice(1)}`));
  const value = choices.length > 0 ? ` -x -a '${choices.join(' ')}'` : takesValue ? ' -r' : '';
  return `${flags.join('')}${value} -d '${quoted(summary)}'`;
}

function quoted(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
}
