/** Where each line of a text begins, in UTF-16 units; the first is 0. A line ends with LF, CR LF or CR. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let offset = text.search(/[\r\n]/); offset !== -1 && offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === LF || (code === CR && text.charCodeAt(offset + 1) !== LF)) starts.push(offset + 1);
  }
  return starts;
}

const LF = 0x0a;
const CR = 0x0d;

/** Index of the line that holds an offset, from 0. */
export function lineIndex(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
