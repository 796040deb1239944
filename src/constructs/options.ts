import { nearest } from '../index.ts';

/** What a caller must and may say: the names of the options, each once. */
export type OptionNames<Props> = { readonly [Name in keyof Required<Props>]: 'required' | 'optional' };

/**
 * Refuses options that a function does not know, and asks for those that it needs, by name: a compiler tells users of
 * TypeScript, nobody else tells those of plain JavaScript.
 * @param what - what the error calls the function: `vllm`
 * @param names - every option that there is
 * @throws Error that lists all that is wrong, in one line
 */
export function checkOptions<Props extends object>(
  what: string,
  given: Props | undefined,
  names: OptionNames<Props>,
): void {
  const all: Readonly<Record<string, 'required' | 'optional'>> = names;
  if (typeof given !== 'object' || given === null)
    throw new Error(`${what}: expected an object, found ${String(given)}`);
  const known = Object.keys(all);
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(all, name));
  const misspelt = new Set<string>();
  const wrong = unknown.map((name) => {
    const meant = nearest(name, known);
    if (meant === undefined) return `there is no option ${name}; there are ${known.join(', ')}`;
    misspelt.add(meant);
    return `there is no option ${name}: did you mean ${meant}?`;
  });
  const said = new Map<string, unknown>(Object.entries(given));
  const missing = known.filter(
    (name) => all[name] === 'required' && said.get(name) === undefined && !misspelt.has(name),
  );
  wrong.push(...missing.map((name) => `${name} is missing`));
  if (wrong.length > 0) throw new Error(`${what}: ${wrong.join('; ')}`);
}
