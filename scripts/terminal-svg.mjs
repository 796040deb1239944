/**
 * Draws what a terminal showed as an SVG: text stays text, in colours for light and dark. Steps appear one after
 * another, once, and not at all for those who want no motion: they see the end.
 */

const CELL = { width: 8.4, height: 20 };
const FONT_SIZE = 14;
const MARGIN = { side: 20, top: 44, bottom: 16 };

/** Seconds that a step is looked at before the next one. */
const PACE = 2.5;

/** The codes of ECMA-48 that flotilla uses, as classes; each closing code takes its classes away. */
const OPENING = { 1: 'bold', 2: 'dim', 31: 'red', 32: 'green', 33: 'yellow', 36: 'cyan' };
const CLOSING = { 22: ['bold', 'dim'], 39: ['red', 'green', 'yellow', 'cyan'] };

const STYLE = `
  text { font: ${FONT_SIZE}px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; fill: #1f2328 }
  .screen { fill: #f6f8fa; stroke: #d1d9e0 } .dot { fill: #d1d9e0 }
  .bold { font-weight: 600 } .dim { fill: #59636e }
  .red { fill: #b3261e } .green { fill: #116329 } .yellow { fill: #7d4e00 } .cyan { fill: #0b5c8a }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 } .screen { fill: #0d1117; stroke: #3d444d } .dot { fill: #3d444d } .dim { fill: #9198a1 }
    .red { fill: #ff8a80 } .green { fill: #7ee787 } .yellow { fill: #e3b341 } .cyan { fill: #79c0ff }
  }`;

/**
 * @param {string} title - what the picture shows, for those who do not see it
 * @param {readonly string[]} steps - what each step adds to the screen, with the codes of ECMA-48; no step is longer than the screen
 * @param {number} rows - lines of the screen; what does not fit scrolls away
 */
export function terminalSvg(title, steps, rows) {
  const screens = steps.map((step) => step.replace(/\n$/, '').split('\n'));
  const lines = screens.flat();
  const columns = Math.max(...lines.map((line) => line.replace(/\u001b\[\d+m/g, '').length));
  const width = Math.ceil(columns * CELL.width) + 2 * MARGIN.side;
  const height = rows * CELL.height + MARGIN.top + MARGIN.bottom;
  let row = 0;
  const groups = screens.map((screen, index) => {
    const texts = screen.map((line) => lineSvg(line, row++)).filter((text) => text !== '');
    return `<g class="step" style="animation-delay:${delay(index)}s">\n${texts.join('\n')}\n</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
<title id="title">${escaped(title)}</title>
<style>${STYLE}${motion(screens, rows)}
</style>
<rect class="screen" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>
${[20, 38, 56].map((x) => `<circle class="dot" cx="${x}" cy="22" r="6"/>`).join('')}
<svg y="${MARGIN.top}" width="${width}" height="${rows * CELL.height}">
<g class="scroll" transform="translate(0 ${-scrolled(lines.length, rows)})">
${groups.join('\n')}
</g>
</svg>
</svg>
`;
}

/** Steps appear and the screen scrolls by steps of time, never smoothly: nothing moves across it. */
function motion(screens, rows) {
  const last = delay(screens.length - 1);
  let shown = 0;
  const scrolls = screens.map((screen, index) => {
    shown += screen.length;
    const percent = screens.length === 1 ? 100 : Number(((100 * index) / (screens.length - 1)).toFixed(2));
    return `      ${percent}% { transform: translateY(${-scrolled(shown, rows)}px) }`;
  });
  return `
  @media (prefers-reduced-motion: no-preference) {
    .step { animation: appear 1ms both } .scroll { animation: scroll ${last}s step-end both }
    @keyframes appear { from { visibility: hidden } to { visibility: visible } }
    @keyframes scroll {
${scrolls.join('\n')}
    }
  }`;
}

function delay(index) {
  return index * PACE;
}

function scrolled(lines, rows) {
  return Math.max(lines - rows, 0) * CELL.height;
}

function lineSvg(line, row) {
  const runs = runsOf(line).map(({ text, column, marks }) => {
    const names = marks.length === 0 ? '' : ` class="${marks.join(' ')}"`;
    const length = (text.length * CELL.width).toFixed(1);
    return `<tspan${names} x="${xOf(column)}" textLength="${length}">${escaped(text)}</tspan>`;
  });
  return runs.length === 0 ? '' : `<text y="${row * CELL.height + FONT_SIZE}">${runs.join('')}</text>`;
}

/** Words of a line that are marked alike, with single blanks between them: each piece has its column, whatever the font. */
function runsOf(line) {
  const marks = new Set();
  const runs = [];
  let column = 0;
  for (const piece of line.split(/(\u001b\[\d+m)/)) {
    const code = /^\u001b\[(\d+)m$/.exec(piece)?.[1];
    if (code !== undefined) mark(marks, code);
    else {
      for (const { 0: text, index } of piece.matchAll(/\S+(?: \S+)*/g)) {
        runs.push({ text, column: column + index, marks: [...marks] });
      }
      column += piece.length;
    }
  }
  return runs;
}

function mark(marks, code) {
  const closed = CLOSING[code];
  if (closed === undefined && OPENING[code] === undefined) throw new Error(`no colour is known for the code ${code}`);
  if (closed === undefined) marks.add(OPENING[code]);
  else for (const name of closed) marks.delete(name);
}

function xOf(column) {
  return (MARGIN.side + column * CELL.width).toFixed(1);
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
