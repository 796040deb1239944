import { FREE_LOCK_FILE } from '../io/lock.ts';
import { digestOf, type Memory } from '../io/memory.ts';
import type { Files, Git } from '../io/ports.ts';
import { fieldAt, listAt, textsAt } from '../model/fields.ts';
import type { Json } from '../model/json.ts';
import type { Channel } from './channel.ts';
import type { ExitCode } from './command.ts';
import type { World } from './world.ts';

/** Observations, and characters of output, above which a run is not kept: it would hold more memory than it is worth. */
const MOST = 100_000;
const MOST_SAID = 4 * 2 ** 20;

/** Where a command runs, what is kept there, and the command line. */
interface Remembering {
  readonly world: World;
  readonly memory: Memory;
  readonly question: string;
}

/**
 * Runs a command, or says again what it said last time. What a command says follows from its command line and from what it saw:
 * texts and listings of files, variables, whether a terminal is there. All that is noted in a run that only looked. The next time each of
 * these things is looked at again, whole; where every one is as it was, so is the answer, and otherwise the command runs. Nothing is
 * concluded from times or sizes of files. A run that wrote, failed, or asked Git, a cluster, a person or the clock is never kept.
 */
export async function remembered(
  { world, memory, question }: Remembering,
  run: (world: World) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { calledAs, folder, root } = world;
  const name = JSON.stringify([question, calledAs, folder, root]);
  const kept = memory.recall(name);
  const known = kept === undefined ? undefined : keptRun(kept);
  if (known !== undefined && isAsBefore(world, known)) {
    for (const { to, text, as } of known.said) world[to].write(text, as);
    return known.code;
  }
  const notes: Notes = { isKept: true, seen: new Map(), said: [], characters: 0 };
  const code = await run(watched(world, notes));
  if (notes.isKept && notes.seen.size >= memory.fewest && (code === 0 || code === 1))
    memory.keep(name, keptText(code, notes));
  return code;
}

type SaidAs = Parameters<Channel['write']>[1];

/** A text that went to one of the streams. */
interface Saying {
  readonly to: 'stdout' | 'stderr';
  readonly text: string;
  readonly as: SaidAs;
}

/** What is noted of a run under way. */
interface Notes {
  isKept: boolean;
  /** The digest of each answer, by what was asked. */
  readonly seen: Map<string, string>;
  readonly said: Saying[];
  characters: number;
}

/** A run that was kept. */
interface KeptRun {
  readonly code: ExitCode;
  /** Questions, and the digests of their answers, in turns. */
  readonly seen: readonly string[];
  readonly said: readonly Saying[];
}

function keptText(code: ExitCode, { seen, said }: Notes): string {
  return JSON.stringify({
    code,
    seen: [...seen].flat(),
    said: said.map(({ to, text, as = 'text' }) => [to, text, as]),
  });
}

function keptRun(text: string): KeptRun | undefined {
  const value: Json = JSON.parse(text);
  const said = listAt(value, 'said').flatMap((each): readonly Saying[] => {
    const [to, words = '', as] = textsAt(each);
    return [{ to: to === 'stdout' ? to : 'stderr', text: words, as: saidAs(as) }];
  });
  const code = fieldAt(value, 'code') === 0 ? 0 : 1;
  return { code, seen: textsAt(value, 'seen'), said };
}

const SAID_AS: readonly NonNullable<SaidAs>[] = ['text', 'marked', 'document', 'commands'];

function saidAs(word: string | undefined): SaidAs {
  return SAID_AS.find((each) => each === word);
}

/** What a run may look at. Everything else that it touches has it forgotten. */
const LOOKS = {
  read: ({ files }: World, path: string, limit: string) => files.read(path, limit === '' ? undefined : Number(limit)),
  start: ({ files }: World, path: string, limit: string) => files.readStart(path, Number(limit)),
  kind: ({ files }: World, path: string) => files.kind(path),
  real: ({ files }: World, path: string) => files.real(path),
  list: ({ files }: World, path: string) => listingText(files.list(path)),
  variable: ({ environment }: World, name: string) => environment[name],
  terminal: (world: World, stream: string) => String(world[stream === 'stdout' ? stream : 'stderr'].isTerminal),
  columns: (world: World, stream: string) => String(world[stream === 'stdout' ? stream : 'stderr'].columns),
} as const;

type Look = keyof typeof LOOKS;

// No order of names is certain, and so nothing follows from it; nor from the lock, which lies there while a command runs.
function listingText(entries: ReturnType<Files['list']>): string | undefined {
  return entries
    ?.filter(({ name }) => name !== FREE_LOCK_FILE)
    .map(({ name, kind }) => JSON.stringify([name, kind]))
    .sort()
    .join();
}

function seenAs(answer: string | undefined): string {
  return answer === undefined ? '' : digestOf(answer);
}

/** Whether everything that a run looked at is as it was then; it ends at the first thing that is not. */
function isAsBefore(world: World, { seen }: KeptRun): boolean {
  try {
    for (let at = 0; at + 1 < seen.length; at += 2) {
      const [look = '', limit = '', ...path] = (seen[at] ?? '').split(' ');
      if (!isLook(look) || seenAs(LOOKS[look](world, path.join(' '), limit)) !== seen[at + 1]) return false;
    }
    return true;
  } catch {
    // What cannot be looked at any more the run itself will say.
    return false;
  }
}

function isLook(word: string): word is Look {
  return Object.hasOwn(LOOKS, word);
}

/** The same world, in which all that a run looks at and says is noted. It names each thing, so that none is forgotten. */
function watched(world: World, notes: Notes): World {
  const { folder, root, calledAs, lock, files, environment, stdout, stderr, git } = world;
  const forgetting: Forgetting =
    (act) =>
    (...args) => {
      forget(notes);
      return act(...args);
    };
  return {
    folder,
    root,
    calledAs,
    // Nothing is left of a lock that was taken and given back; who had to wait for it has slept.
    lock,
    files: watchedFiles(files, notes, forgetting),
    environment: new Proxy(environment, {
      get: (variables, name) => {
        const value = variables[String(name)];
        note(notes, ['variable', '', String(name)], value);
        return value;
      },
      ownKeys: forgetting((variables: object) => Reflect.ownKeys(variables)),
    }),
    stdout: watchedChannel('stdout', stdout, notes),
    stderr: watchedChannel('stderr', stderr, notes),
    git: new Proxy<Git>(git, { get: forgetting((target: Git, name: string | symbol) => Reflect.get(target, name)) }),
    readStdin: forgetting(world.readStdin),
    now: forgetting(world.now),
    openCluster: forgetting(world.openCluster),
    sleep: forgetting(world.sleep),
    interruption: forgetting(world.interruption),
    questions: forgetting(world.questions),
  };
}

/** Makes of an act one after which the run is not kept. */
type Forgetting = <Args extends readonly unknown[], Result>(
  act: (...args: Args) => Result,
) => (...args: Args) => Result;

function forget(notes: Notes): void {
  notes.isKept = false;
  notes.seen.clear();
  notes.said.length = 0;
}

function note(notes: Notes, [look, limit, on]: readonly [Look, string, string], answer: string | undefined): void {
  if (!notes.isKept) return;
  const [question, digest] = [`${look} ${limit} ${on}`, seenAs(answer)];
  // Of something that changed while the run looked at it, no later look can be like both.
  const isSteady = (notes.seen.get(question) ?? digest) === digest;
  if (isSteady && notes.seen.size < MOST) notes.seen.set(question, digest);
  else forget(notes);
}

function watchedFiles(files: Files, notes: Notes, forgetting: Forgetting): Files {
  const noted = <Answer extends string | undefined>(answer: Answer, look: Look, on: string, limit = ''): Answer => {
    note(notes, [look, limit, on], answer);
    return answer;
  };
  return {
    read: (path, limit) => noted(files.read(path, limit), 'read', path, limit === undefined ? '' : String(limit)),
    readStart: (path, bytes) => noted(files.readStart(path, bytes), 'start', path, String(bytes)),
    kind: (path) => noted(files.kind(path), 'kind', path),
    real: (path) => noted(files.real(path), 'real', path),
    list: (path) => {
      const entries = files.list(path);
      note(notes, ['list', '', path], listingText(entries));
      return entries;
    },
    write: forgetting(files.write),
    persist: forgetting(files.persist),
    remove: forgetting(files.remove),
    removeEmptyFolder: forgetting(files.removeEmptyFolder),
  };
}

function watchedChannel(to: Saying['to'], channel: Channel, notes: Notes): Channel {
  return {
    get isTerminal() {
      note(notes, ['terminal', '', to], String(channel.isTerminal));
      return channel.isTerminal;
    },
    get columns() {
      note(notes, ['columns', '', to], String(channel.columns));
      return channel.columns;
    },
    flush: channel.flush,
    write: (text, as) => {
      channel.write(text, as);
      notes.characters += text.length;
      if (notes.characters > MOST_SAID) forget(notes);
      else if (notes.isKept) notes.said.push({ to, text, as });
    },
    clear: (what) => {
      channel.clear(what);
      if (what === 'screen') forget(notes);
      else dropLine(to, notes);
    },
  };
}

/** Takes what stands on the line of a stream out of what was said. */
function dropLine(to: Saying['to'], { said }: Notes): void {
  for (let last = said.at(-1); last !== undefined && last.to === to; last = said.at(-1)) {
    said.pop();
    const end = last.text.lastIndexOf('\n') + 1;
    if (end === 0) continue;
    said.push({ ...last, text: last.text.slice(0, end) });
    return;
  }
}
