import type { Style } from '../style.ts';
import type { Explained } from './explain.ts';

const WIDTH = 96;

/** A field for the terminal, as `kubectl explain` lays it out. */
export function explanationText({ kind, path, type, description, bounds, fields }: Explained, style: Style): string {
  const lines = [
    `${style.bold('KIND:')}  ${kind}`,
    ...(path === '' ? [] : [`${style.bold('FIELD:')} ${path} <${type}>`]),
    '',
    ...wrapped(description, '  '),
    ...(bounds.length === 0 ? [] : ['', ...bounds.map((bound) => `  ${bound}`)]),
  ];
  if (fields.length > 0) lines.push('', style.bold('FIELDS:'));
  for (const field of fields) {
    const required = field.isRequired ? ` ${style.yellow('-required-')}` : '';
    lines.push(`  ${style.cyan(field.name)} <${field.type}>${required}`, ...wrapped(field.description, '    '));
  }
  return `${lines.join('\n')}\n`;
}

function wrapped(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && indent.length + longer.length > WIDTH) {
      lines.push(`${indent}${line}`);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, `${indent}${line}`];
}
