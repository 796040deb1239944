import { type Path, pathText } from '../model/json.ts';
import type { Nearest } from '../model/nearest.ts';

/** Objects with more fields than this are not listed in a hint. */
const MOST_LISTED = 8;

/** Fields of one kind of object, each with the name of the shape of its value or elements (`''`: no fields of its own). */
type Shape = ReadonlyMap<string, string>;

/** Finds a shape by its name; one without fields where there is none of that name. */
type Shapes = (name: string) => Shape;

/** Knows which fields the objects of a document may have. */
export interface FieldHints {
  /** The fields that the object at a path may have; the root is the name of the document's shape. */
  readonly fieldsAt: (root: string, path: Path) => readonly string[];
  /**
   * What a person who wrote an unknown field into the object at a path may have meant: a field of nearly the same name,
   * or the same field in an object around or inside of this one; else the fields there are, when they are few.
   */
  readonly hintFor: (unknown: UnknownField, nearest: Nearest) => string | undefined;
}

/** A field that its object does not have. */
interface UnknownField {
  readonly field: string;
  /** Name of the document's shape. */
  readonly root: string;
  /** The object, from the document's root. */
  readonly path: Path;
}

/**
 * Makes hints from the shapes of objects.
 * @param written - per name of a shape its fields, as `field:shape` with spaces between them
 */
export function fieldHints(written: Readonly<Record<string, string>>): FieldHints {
  const shapes = parsedShapes(written);
  return {
    fieldsAt: (root, path) => [...shapeAt(shapes, root, path).keys()],
    hintFor: ({ field, root, path }, nearest) => {
      const fields = [...shapeAt(shapes, root, path).keys()];
      const near = nearest(field, fields);
      if (near?.toLowerCase() === field.toLowerCase()) return `did you mean "${near}"?`;
      const other = insideOf(shapes, shapeAt(shapes, root, path), field) ?? around(shapes, field, { root, path });
      return other ?? (near === undefined ? listed(fields) : `did you mean "${near}"?`);
    },
  };
}

// Most runs meet no unknown field: each shape is read when it is first asked for.
function parsedShapes(written: Readonly<Record<string, string>>): Shapes {
  const known = new Map<string, Shape>();
  return (name) => {
    const shape = known.get(name) ?? parsedShape(written[name] ?? '');
    known.set(name, shape);
    return shape;
  };
}

function parsedShape(text: string): Shape {
  const fields = text.split(' ').filter((field) => field !== '');
  return new Map(fields.map((field) => [field.slice(0, field.indexOf(':')), field.slice(field.indexOf(':') + 1)]));
}

// An index leads to an element, whose shape the list's field already names.
function shapeAt(shapes: Shapes, root: string, path: Path): Shape {
  let name = root;
  for (const step of path) {
    if (typeof step === 'string') name = shapes(name).get(step) ?? '';
  }
  return shapes(name);
}

function insideOf(shapes: Shapes, shape: Shape, field: string): string | undefined {
  const inside = [...shape].find(([, inner]) => inner !== '' && shapes(inner).has(field));
  return inside === undefined ? undefined : `"${field}" belongs inside of "${inside[0]}"`;
}

function around(shapes: Shapes, field: string, at: { readonly root: string; readonly path: Path }): string | undefined {
  const { root, path } = at;
  // `name` in the metadata of a template belongs nowhere, though roles and containers have names.
  if (path.at(-1) === 'metadata') return undefined;
  for (let length = path.length - 1; length >= 0; length--) {
    const outer = path.slice(0, length);
    if (typeof path[length] === 'number' || !shapeAt(shapes, root, outer).has(field)) continue;
    return `"${field}" belongs ${length === 0 ? 'at the top level' : `in ${pathText(outer)}`}`;
  }
  return undefined;
}

function listed(fields: readonly string[]): string | undefined {
  if (fields.length === 0 || fields.length > MOST_LISTED) return undefined;
  return `it can be ${fields.map((field) => `"${field}"`).join(', ')}`;
}
