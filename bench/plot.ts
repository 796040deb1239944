import { type Measurement, peakOf, secondsOf } from './measurement.ts';

/** A figure of one contestant. */
interface Point {
  readonly pods: number;
  readonly value: number;
}

/** A contestant's line in the picture, from few pods to many; never empty. */
interface Line {
  readonly name: string;
  readonly style: number;
  readonly places: readonly Place[];
  readonly end: Place;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** One of the two charts. */
interface Panel {
  readonly title: string;
  readonly left: number;
  readonly unit: (value: number) => string;
  readonly figureOf: (measurement: Measurement) => number | undefined;
}

const WIDTH = 960;
const HEIGHT = 420;
const PLOT = { top: 56, width: 300, height: 300 };

const PANELS: readonly Panel[] = [
  { title: 'Time, whole process', left: 64, unit: secondsUnit, figureOf: secondsOf },
  { title: 'Peak memory', left: 544, unit: memoryUnit, figureOf: peakOf },
];

/** Contestants that are drawn, each with a colour and a mark of its own. */
const DRAWN = ['flotilla', 'helm template', 'cdk8s', 'kubectl kustomize'];

/** Works whose fleets differ in nothing but the number of pods. */
const BY_PODS = /^stdout-\d+$/;

/**
 * Draws time and memory over pods, on logarithmic scales, as an SVG that is legible on light and dark pages.
 * Only works called `stdout-<pods>` are drawn.
 */
export function plotOf(measured: readonly Measurement[]): string {
  const drawn = measured.filter(({ work, contestant }) => BY_PODS.test(work) && DRAWN.includes(contestant));
  const body = PANELS.map((panel) => panelText(panel, drawn)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Time and peak memory over pods">
<style>${STYLE}</style>
<rect class="page" width="${WIDTH}" height="${HEIGHT}" rx="8"/>
${body}</svg>
`;
}

const COLOURS = {
  light: { page: '#ffffff', ink: '#24292f', faint: '#d8dee4', lines: ['#0969da', '#bc4c00', '#1a7f37', '#8250df'] },
  dark: { page: '#0d1117', ink: '#e6edf3', faint: '#30363d', lines: ['#58a6ff', '#f0883e', '#3fb950', '#bc8cff'] },
};

const STYLE = `text{font:12px system-ui,sans-serif;fill:var(--ink);stroke:var(--page);stroke-width:3px;paint-order:stroke}.title{font-size:14px;font-weight:600}.page{fill:var(--page)}
.grid{stroke:var(--faint)}.line{fill:none;stroke-width:2}.mark{stroke:var(--page);stroke-width:1.5}
${themeText(COLOURS.light)}@media(prefers-color-scheme:dark){${themeText(COLOURS.dark)}}`;

function themeText({ page, ink, faint, lines }: typeof COLOURS.light): string {
  const series = lines.map((colour, index) => `.s${index}{--own:${colour}}`).join('');
  return `svg{--page:${page};--ink:${ink};--faint:${faint}}${series}`;
}

function panelText({ title, left, unit, figureOf }: Panel, measured: readonly Measurement[]): string {
  const points = DRAWN.map((name) => pointsOf(name, measured, figureOf));
  const all = points.flat();
  if (all.length === 0) return '';
  const x = scaleOf(
    all.map(({ pods }) => pods),
    PLOT.width,
  );
  const y = scaleOf(
    all.map(({ value }) => value),
    PLOT.height,
  );
  const bottom = PLOT.top + PLOT.height;
  const placeOf = ({ pods, value }: Point): Place => ({ x: left + x.at(pods), y: bottom - y.at(value) });
  const lines = points.flatMap((each, style) => lineOf(DRAWN[style] ?? '', style, each.map(placeOf)));
  return [
    `<text class="title" x="${left}" y="32">${title}</text>\n`,
    ...y.decades.map((value) => gridLine(left, bottom - y.at(value), unit(value))),
    ...x.decades.map((pods) => textAt({ x: left + x.at(pods), y: bottom + 20 }, podsUnit(pods), 'middle')),
    textAt({ x: left + PLOT.width / 2, y: bottom + 40 }, 'pods', 'middle'),
    // The first contestant is drawn last, on top of the others.
    ...lines.map(lineText).reverse(),
    ...labelsOf(lines),
  ].join('');
}

function lineOf(name: string, style: number, places: readonly Place[]): readonly Line[] {
  const end = places.at(-1);
  return end === undefined ? [] : [{ name, style, places, end }];
}

function pointsOf(name: string, measured: readonly Measurement[], figureOf: Panel['figureOf']): readonly Point[] {
  return measured
    .filter(({ contestant }) => contestant === name)
    .flatMap((each) => {
      const value = figureOf(each);
      return value === undefined ? [] : [{ pods: each.pods, value }];
    })
    .sort((a, b) => a.pods - b.pods);
}

/** A logarithmic scale over whole decades that hold all values. */
function scaleOf(values: readonly number[], length: number) {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    decades: Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index)),
    at: (value: number) => ((Math.log10(value) - first) / (last - first)) * length,
  };
}

function lineText({ style, places }: Line): string {
  const path = places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  const marks = places.map((place) => markText(style, place)).join('');
  return `<g class="s${style}"><polyline class="line" stroke="var(--own)" points="${path}"/>${marks}</g>\n`;
}

const LABEL_HEIGHT = 15;

/** The names at the ends of the lines, moved down where two would lie on each other. */
function labelsOf(lines: readonly Line[]): readonly string[] {
  const placed: Place[] = [];
  return lines
    .toSorted((a, b) => a.end.y - b.end.y)
    .map(({ name, end }) => {
      const above = placed.filter(({ x }) => x === end.x).map(({ y }) => y + LABEL_HEIGHT);
      const place = { x: end.x, y: Math.max(end.y, ...above) };
      placed.push(place);
      return `${textAt({ x: place.x + 10, y: place.y + 4 }, name, 'start')}\n`;
    });
}

/** Circle, square, triangle, diamond: told apart without colour. */
function markText(style: number, { x, y }: Place): string {
  const shapes = [
    'M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0',
    'M-4.5,-4.5h9v9h-9z',
    'M0,-5.5L5.5,4.5L-5.5,4.5z',
    'M0,-6L6,0L0,6L-6,0z',
  ];
  return `<path class="mark" fill="var(--own)" transform="translate(${x.toFixed(1)},${y.toFixed(1)})" d="${shapes[style]}"/>`;
}

function gridLine(left: number, y: number, label: string): string {
  const line = `<line class="grid" x1="${left}" x2="${left + PLOT.width}" y1="${y.toFixed(1)}" y2="${y.toFixed(1)}"/>`;
  return `${line}${textAt({ x: left - 8, y: y + 4 }, label, 'end')}\n`;
}

function textAt({ x, y }: Place, text: string, anchor: 'start' | 'middle' | 'end'): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${text}</text>`;
}

function secondsUnit(value: number): string {
  return value < 1 ? `${Math.round(value * 1000)} ms` : `${Math.round(value)} s`;
}

function memoryUnit(value: number): string {
  return value < 1000 ? `${Math.round(value)} MiB` : `${Math.round(value / 1000)} GiB`;
}

function podsUnit(value: number): string {
  if (value >= 1e6) return `${value / 1e6} M`;
  return value >= 1000 ? `${value / 1000} k` : `${value}`;
}
