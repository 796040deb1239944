import type { Output } from '../io/terminal.ts';
import { unsteered } from '../model/printable.ts';
import { betweenMarks } from '../report/formats.ts';

/**
 * The one way to a stream for all that commands say. Names, messages and values come from repositories, clusters and Git, and
 * may hold what steers a terminal, turns text around, or is a command to the runner of a workflow: nothing of it gets through.
 */
export interface Channel extends Pick<Output, 'isTerminal' | 'columns' | 'flush'> {
  readonly write: (text: string, as?: SaidAs) => void;
  /** Takes away what stands on the line, or on the whole screen of a terminal. */
  readonly clear: (what: 'line' | 'screen') => void;
}

/**
 * What a text is; by default `text`, for people or programs. `marked`: its colours and links stay, so none of them may be
 * anybody else's. `document`: YAML, whose writer has escaped all but tabs, and which must stay what it is. `commands`: a
 * workflow command on each line, which has escaped what it holds.
 */
type SaidAs = 'text' | 'marked' | 'document' | 'commands';

/** ECMA-48: back to the beginning of the line, and empty it; to the upper left corner, and all after it away. */
const CLEARING = { line: '\r\u001b[K', screen: '\u001b[H\u001b[J' } as const;

/**
 * A channel to a stream.
 * @param isWorkflow - whether the stream is the log of a GitHub workflow, whose runner takes some lines for commands
 */
export function channelTo(output: Output, isWorkflow: boolean): Channel {
  const text = (said: string): string => {
    const plain = unsteered(said).replaceAll('\t', ' ');
    return isWorkflow ? withoutCommands(plain) : plain;
  };
  const writers: Readonly<Record<SaidAs, (said: string) => string>> = {
    text,
    marked: (said) => betweenMarks(said, text),
    document: unsteered,
    commands: (said) => unsteered(said).replaceAll('##[', NO_COMMAND),
  };
  return {
    get isTerminal() {
      return output.isTerminal;
    },
    get columns() {
      return output.columns;
    },
    flush: output.flush,
    write: (said, as = 'text') => output.write(writers[as](said)),
    clear: (what) => output.write(CLEARING[what]),
  };
}

/** What the runner takes for a command wherever it stands on a line, in the escapes of JSON. */
const NO_COMMAND = '#\\u0023[';

/**
 * Text of which no line is a command.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
function withoutCommands(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1\\u003a').replaceAll('##[', NO_COMMAND);
}
