import { cancel, select, text } from '@clack/prompts';
import { WorldError } from './world-error.ts';

/** One of several answers. */
interface Choice {
  readonly value: string;
  readonly summary: string;
}

/** What may be answered to a question. */
export interface Answers {
  readonly fallback: string;
  /** What is wrong with an answer, in a sentence; undefined where nothing is. */
  readonly wrong: (answer: string) => string | undefined;
}

/**
 * The port to a person at the terminal who answers questions.
 * @throws WorldError from each method when the person ends the questions
 */
export interface Questions {
  /** Asks for a line of text until nothing is wrong with it; nothing typed gives the fallback. */
  text(question: string, answers: Answers): Promise<string>;
  choose(question: string, choices: readonly Choice[]): Promise<string>;
}

/** The Questions port over the terminal of this process. */
export const terminalQuestions: Questions = {
  text: async (message, { fallback, wrong }) => {
    const validate = (answer: string | undefined) => wrong(answer || fallback);
    const answer = answered(await text({ message, placeholder: fallback, defaultValue: fallback, validate }));
    return answer === '' ? fallback : answer;
  },
  choose: async (message, choices) => {
    const width = Math.max(...choices.map(({ value }) => value.length));
    const options = choices.map(({ value, summary }) => ({ value, label: `${value.padEnd(width)}  ${summary}` }));
    return answered(await select<string>({ message, options }));
  },
};

function answered(answer: string | symbol): string {
  if (typeof answer === 'string') return answer;
  cancel('Nothing was written.');
  throw new WorldError({
    tried: 'ask',
    on: 'the terminal',
    why: 'the question was turned away',
    hint: 'Say --yes to be asked nothing.',
  });
}
