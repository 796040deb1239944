import ts from 'typescript';

/** Lines that a file and a function may have, and parameters that a function may take. */
const LIMIT = { fileLines: 300, functionLines: 50, parameters: 4 } as const;

// Whatever reads the world, the clock, chance or the user's locale: with it, the same input could give other bytes.
const WORLDLY = new Set(
  'process console Date performance crypto fetch globalThis require setTimeout setInterval setImmediate Intl'.split(
    ' ',
  ),
);
const WORLDLY_MEMBERS = new Set([
  'random',
  'localeCompare',
  'toLocaleString',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
]);

/** The entries of the package, which may gather what lies elsewhere. */
const ENTRIES = new Set(['src/index.ts', 'src/constructs/index.ts']);

/**
 * What a source file does against the house rules.
 * @param file - path from the repository's root; it decides which rules hold
 * @returns one line each, `src/expand/pod.ts:12: …`, in file order
 */
export function sourceFindings(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const report = (node: ts.Node, what: string) => found.push(`${file}:${lineOf(node, source)}: ${what}`);
  const lines = proseLines(source);
  if (!isCatalogue(file) && lines > LIMIT.fileLines) found.push(`${file}:1: the file has ${lines} lines`);
  const visit = (node: ts.Node): void => {
    for (const what of nodeFindings(node, file)) report(node, what);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function nodeFindings(node: ts.Node, file: string): string[] {
  return [
    ...lengthFindings(node),
    ...(isCatalogue(file) ? [] : parameterFindings(node)),
    ...castFindings(node),
    ...(isUndocumentedExport(node) ? ['an export without a docstring'] : []),
    ...(!ENTRIES.has(file) && isReExport(node) ? ['a re-export outside of an entry'] : []),
    ...(isCore(file) && isWorldly(node) ? [`${node.getText()} in the core`] : []),
  ];
}

function lengthFindings(node: ts.Node): string[] {
  const lines = ts.isFunctionLike(node) ? lineCount(node) : 0;
  return lines > LIMIT.functionLines ? [`a function of ${lines} lines`] : [];
}

function parameterFindings(node: ts.Node): string[] {
  const count = ts.isFunctionLike(node) ? node.parameters.length : 0;
  return count > LIMIT.parameters ? [`a function of ${count} parameters`] : [];
}

/** `as const` and `satisfies` check something; every other assertion quiets the compiler. */
function castFindings(node: ts.Node): string[] {
  if (ts.isNonNullExpression(node)) return ['a non-null assertion'];
  const isCast = ts.isAsExpression(node) || ts.isTypeAssertionExpression(node);
  return isCast && !ts.isConstTypeReference(node.type) ? [`a cast to ${node.type.getText()}`] : [];
}

function isUndocumentedExport(node: ts.Node): boolean {
  if (!ts.canHaveModifiers(node)) return false;
  const isExported = ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
  return isExported && ts.getJSDocCommentsAndTags(node).length === 0 && !isLaterOverload(node);
}

/** The first signature of a function speaks for all. */
function isLaterOverload(node: ts.Node): boolean {
  if (!ts.isFunctionDeclaration(node) || !ts.isSourceFile(node.parent)) return false;
  const { statements } = node.parent;
  const before = statements[statements.indexOf(node) - 1];
  return before !== undefined && ts.isFunctionDeclaration(before) && before.name?.text === node.name?.text;
}

function isReExport(node: ts.Node): boolean {
  return ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined;
}

function isWorldly(node: ts.Node): boolean {
  if (!ts.isIdentifier(node)) return false;
  const { parent } = node;
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
  if (isMember) return WORLDLY_MEMBERS.has(node.text);
  const isKey = (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
  return !isKey && WORLDLY.has(node.text);
}

/** Whether a file must take values and return values: all of src but io, cli and the constructs. */
function isCore(file: string): boolean {
  return file.startsWith('src/') && !/^src\/(io|cli|constructs)\//.test(file);
}

/** The catalogues of messages: many functions of one shape, which is a table. */
function isCatalogue(file: string): boolean {
  return /problems\.ts$/.test(file);
}

/** Lines of a file without its tables: top-level constants that are lists or records may be long. */
function proseLines(source: ts.SourceFile): number {
  const tables = source.statements
    .filter(ts.isVariableStatement)
    .filter(({ declarationList: { declarations } }) =>
      declarations.every(({ initializer }) => initializer !== undefined && isTable(initializer)),
    );
  const last = source.getLineAndCharacterOfPosition(source.text.trimEnd().length).line + 1;
  return last - tables.reduce((sum, table) => sum + lineCount(table), 0);
}

function isTable(value: ts.Expression): boolean {
  if (ts.isAsExpression(value) || ts.isSatisfiesExpression(value)) return isTable(value.expression);
  return ts.isArrayLiteralExpression(value) || ts.isObjectLiteralExpression(value);
}

function lineCount(node: ts.Node): number {
  const source = node.getSourceFile();
  const first = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
  return source.getLineAndCharacterOfPosition(node.end).line - first + 1;
}

function lineOf(node: ts.Node, source: ts.SourceFile): number {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}
