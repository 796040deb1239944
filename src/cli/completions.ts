import type { CommandSpec, OptionSpec } from './command.ts';

/** What can be completed after a command. */
interface Words {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly Completion[];
}

/** An option by its long name, and what may follow it. */
interface Completion {
  readonly flag: string;
  readonly summary: string;
  readonly choices: readonly string[];
}

const COMMON: readonly OptionSpec[] = [
  { flags: '-C <dir>', summary: 'work in this folder' },
  { flags: '--quiet', summary: 'print results and errors only' },
  { flags: '--color <when>', summary: 'colour the output', choices: ['auto', 'always', 'never'] },
  { flags: '--help', summary: 'show help' },
];

/** Shells, and the script that teaches each of them flotilla's commands and options. */
export const COMPLETION_SCRIPTS: Readonly<Record<string, (commands: readonly CommandSpec[]) => string>> = {
  bash: (commands) => bashScript(commands.map(wordsOf)),
  zsh: (commands) =>
    `#compdef flotilla\nautoload -U +X bashcompinit && bashcompinit\n${bashScript(commands.map(wordsOf))}`,
  fish: (commands) => fishScript(commands.map(wordsOf)),
};

function wordsOf({ name, summary, options }: CommandSpec): Words {
  return { name, summary, options: [...options, ...COMMON].map(completionOf) };
}

function completionOf({ flags, summary, choices = [] }: OptionSpec): Completion {
  const flag = /--[\w-]+|-\w/.exec(flags.replace(/^-\w, /, ''))?.[0] ?? flags;
  return { flag, summary, choices };
}

function bashScript(commands: readonly Words[]): string {
  const cases = commands.map(({ name, options }) => {
    const values = options.filter(({ choices }) => choices.length > 0);
    const byFlag = values.map(({ flag, choices }) => `        ${flag}) words='${choices.join(' ')}' ;;\n`);
    return `    ${name})
      words='${options.map(({ flag }) => flag).join(' ')}'
      case "$before" in
${byFlag.join('')}        *) ;;
      esac
      ;;
`;
  });
  return `_flotilla() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command='' words='' each
  for each in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$each" in
      -*) ;;
      *) command="$each"; break ;;
    esac
  done
  case "$command" in
    '') words='${commands.map(({ name }) => name).join(' ')} help' ;;
${cases.join('')}  esac
  if [[ "$word" == -* || -z "$command" || "$before" == -* ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$word"))
  fi
}
complete -o default -F _flotilla flotilla
`;
}

function fishScript(commands: readonly Words[]): string {
  const names = commands.map(
    ({ name, summary }) => `complete -c flotilla -n __fish_use_subcommand -f -a ${name} -d '${quoted(summary)}'\n`,
  );
  const options = commands.flatMap(({ name, options: each }) =>
    each.map(({ flag, summary, choices }) => {
      const [kind, word] = flag.startsWith('--') ? ['l', flag.slice(2)] : ['s', flag.slice(1)];
      const values = choices.length === 0 ? '' : ` -x -a '${choices.join(' ')}'`;
      return `complete -c flotilla -n '__fish_seen_subcommand_from ${name}' -${kind} ${word}${values} -d '${quoted(summary)}'\n`;
    }),
  );
  return [...names, ...options].join('');
}

function quoted(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
}
