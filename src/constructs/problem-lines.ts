import { type Problems, pathText } from '../index.ts';

/** Problems as one line each: the place in a file where there is one, the field, what is wrong, what to do, the code. */
export function problemLines({ all, positionOf }: Problems): readonly string[] {
  return all.map(({ at, message, hint, code }) => {
    const position = positionOf(at);
    const place = position === undefined ? '' : `${at.source}:${position.line}:${position.column}: `;
    const path = at.path.length === 0 ? '' : `${pathText(at.path)}: `;
    return `${place}${path}${message}${hint === undefined ? '' : `; ${hint}`}  [${code}]`;
  });
}
