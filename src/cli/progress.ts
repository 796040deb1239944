import type { TreeRequest, WantedFile } from '../io/tree.ts';
import { withCommas } from '../report/words.ts';
import type { Session } from './command.ts';

/** Files from one state of the line to the next; fewer are done before anybody wonders. */
const STEP = 500;

/**
 * Does work on trees. Meanwhile a line on stderr says how far it is, where a person watches and has not asked for quiet;
 * it is gone once the work is done, or has failed.
 */
export function withProgress<Result>(
  { world, common }: Session,
  trees: readonly TreeRequest[],
  work: (trees: readonly TreeRequest[]) => Result,
): Result {
  const { stderr, environment } = world;
  const { CI: ci = '' } = environment;
  if (!stderr.isTerminal || common.quiet || ci !== '') return work(trees);
  let isShown = false;
  // Without the flush it would mix with what is written to stdout afterwards.
  const show = (text: string): void => {
    isShown = text !== '';
    stderr.clear('line');
    stderr.write(text);
    stderr.flush();
  };
  try {
    return work(trees.map((tree) => watched(tree, show)));
  } finally {
    if (isShown) show('');
  }
}

/** The same tree; each walk over its files is shown, and from the second on their number is known. */
function watched(tree: TreeRequest, show: (text: string) => void): TreeRequest {
  let total: number | undefined;
  function* wanted(): Generator<WantedFile> {
    let count = 0;
    for (const file of tree.wanted()) {
      yield file;
      count += 1;
      if (count % STEP === 0)
        show(total === undefined ? `${withCommas(count)} files compared` : progress(count, total));
    }
    total = count;
  }
  return { ...tree, wanted };
}

function progress(count: number, total: number): string {
  return `${withCommas(count)} of ${withCommas(total)} files`;
}
