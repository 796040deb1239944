import { WorldError } from '../../io/world-error.ts';
import type { Model } from '../../model/model.ts';
import { namespacedName } from '../../model/names.ts';
import {
  type Called,
  type CommandSpec,
  choicesOf,
  type ExitCode,
  flagsOf,
  type OptionSpecs,
  type RepositoryWords,
  type Session,
  type ValuesOf,
} from '../command.ts';
import { COMMON } from '../tables/options.ts';
import type { COMPLETION } from '../tables/setup.ts';

type Options = ValuesOf<(typeof COMPLETION)['options']>;

/**
 * `flotilla completion <shell>`: a script on stdout that completes commands, options and their values, and asks `--list` for
 * those that only the repository tells.
 */
export async function completion(called: Called, options: Options): Promise<ExitCode> {
  const { world, common, paths, commands, known } = called;
  if (options.list !== undefined) {
    for (const word of await repositoryWords({ world, common, ...(await known()) }, options.list))
      world.stdout.write(`${word}\n`);
    return 0;
  }
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

/** Words of the repository, each once, sorted; loaded here, as a script needs nothing of it. */
async function repositoryWords(session: Session, what: RepositoryWords): Promise<readonly string[]> {
  const { readWorkspaces } = await import('../repository/workspace.ts');
  const { ALL_INPUTS } = await import('../repository/inputs.ts');
  const { all } = readWorkspaces(session, ALL_INPUTS);
  const models = all.flatMap((workspace) => workspace.models);
  const words = {
    environments: () => all.flatMap(({ environment }) => environment ?? []),
    revisions: () => models.flatMap(({ history }) => history.snapshots.map(({ revision }) => revision)),
    models: () => namesOf(models.map(({ model }) => model)),
  }[what]();
  return [...new Set(words)].sort();
}

// Where two namespaces have one, its name alone would not tell which is meant.
function namesOf(models: readonly Pick<Model, 'namespace' | 'name'>[]): readonly string[] {
  const full = new Map<string, Set<string>>();
  for (const model of models) full.set(model.name, (full.get(model.name) ?? new Set()).add(namespacedName(model)));
  return [...full].flatMap(([name, namespaced]) => (namespaced.size === 1 ? [name] : [...namespaced]));
}

/** What can be completed after a command. */
interface Words {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly Completion[];
  readonly argument: readonly string[] | RepositoryWords;
}

/** An option by its names, and what may follow it. */
interface Completion {
  readonly names: readonly string[];
  readonly summary: string;
  readonly takesValue: boolean;
  readonly choices: readonly string[] | RepositoryWords;
}

const HELP: Completion = { names: ['-h', '--help'], summary: 'show help', takesValue: false, choices: [] };

/** Shells, and the script that teaches each of them flotilla's commands and options. */
const COMPLETION_SCRIPTS: Readonly<Record<string, (commands: readonly CommandSpec[]) => string>> = {
  bash: (commands) => bashScript(commands.map(wordsOf)),
  zsh: (commands) =>
    `#compdef flotilla\nautoload -U +X bashcompinit && bashcompinit\n${bashScript(commands.map(wordsOf))}`,
  fish: (commands) => fishScript(commands.map(wordsOf)),
};

function wordsOf({ name, summary, options, argumentWords = [] }: CommandSpec): Words {
  return { name, summary, options: [...completionsOf(options), ...commonCompletions()], argument: argumentWords };
}

/** How a shell gets words: as they are, or by asking flotilla for those of the repository. */
function askedIn(words: readonly string[] | RepositoryWords, ask: (what: RepositoryWords) => string): string {
  return typeof words === 'string' ? ask(words) : words.join(' ');
}

const ASK_BASH = (what: RepositoryWords): string => `$(flotilla completion --list ${what} 2>/dev/null)`;
const ASK_FISH = (what: RepositoryWords): string => `(flotilla completion --list ${what} 2>/dev/null)`;

function commonCompletions(): readonly Completion[] {
  return [...completionsOf(COMMON), HELP];
}

function completionsOf(options: OptionSpecs): readonly Completion[] {
  return Object.entries(options).map(([name, spec]) => ({
    names: flagsOf(name, spec).match(/(?<![\w<-])--?[\w-]+/g) ?? [],
    summary: spec.summary,
    takesValue: spec.value !== undefined,
    choices: spec.words ?? choicesOf(spec),
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
  const flags = commands.map(
    ({ name, options, argument }) =>
      `    '${name} '*) flags='${longFlags(options)}'${argument.length === 0 ? '' : ` asks=_flotilla_${name}`} ;;\n`,
  );
  const asked = commands
    .filter(({ argument }) => argument.length > 0)
    .map(({ name, argument }) => `_flotilla_${name}() { echo "${askedIn(argument, ASK_BASH)}"; }\n`);
  return `${asked.join('')}_flotilla() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command='' words='' flags='' asks='' value='' each
  if [[ "$word" == = ]]; then word=''; fi
  if [[ "$before" == = ]]; then before="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  for each in "\${COMP_WORDS[@]:1:$((COMP_CWORD-1))}"; do
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
  if [[ "$word" == -* ]]; then words="$flags"; elif [[ -n "$asks" ]]; then words="$($asks)"; fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _flotilla flotilla
`;
}

/** What bash offers after an option whose values are known. */
function bashValues(command: string, { names, choices }: Completion): readonly string[] {
  const after = names.map((name) => `'${command} ${name}'`).join('|');
  return choices.length === 0 ? [] : [`    ${after}) words="${askedIn(choices, ASK_BASH)}" ;;\n`];
}

function fishScript(commands: readonly Words[]): string {
  const names = commands.map(
    ({ name, summary }) => `complete -c flotilla -n __fish_use_subcommand -f -a ${name} -d '${quoted(summary)}'\n`,
  );
  const help = `complete -c flotilla -n '__fish_seen_subcommand_from help' -f -a '${commands.map(({ name }) => name).join(' ')}'\n`;
  const options = commands.flatMap(({ name, options: each }) =>
    each.map((option) => `complete -c flotilla -n '__fish_seen_subcommand_from ${name}'${fishOption(option)}\n`),
  );
  const args = commands
    .filter(({ argument }) => argument.length > 0)
    .map(
      ({ name, argument }) =>
        `complete -c flotilla -n '__fish_seen_subcommand_from ${name}' -a '${askedIn(argument, ASK_FISH)}'\n`,
    );
  return [...names, help, ...args, ...options].join('');
}

function fishOption({ names, summary, takesValue, choices }: Completion): string {
  const flags = names.map((name) => (name.startsWith('--') ? ` -l ${name.slice(2)}` : ` -s ${name.slice(1)}`));
  const value = choices.length > 0 ? ` -x -a '${askedIn(choices, ASK_FISH)}'` : takesValue ? ' -r' : '';
  return `${flags.join('')}${value} -d '${quoted(summary)}'`;
}

function quoted(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
}
