import { parseAst } from 'vitest/node';

/** A function as it is written: how it is called and what it takes. */
interface Signature {
  readonly name: string;
  /** Each parameter as its text, with its type. */
  readonly parameters: readonly string[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** Functions of our own, and types of functions; the methods of an interface may be those of a library that takes what it takes. */
const TAKES = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression', 'TSFunctionType']);

// Two laws ask for the functions of every file.
const known = new Map<string, readonly Signature[]>();

/** Every function of a source file, read by the parser of the test runner. */
function signaturesOf(path: string, text: string): readonly Signature[] {
  const found = known.get(text) ?? read(path, text);
  known.set(text, found);
  return found;
}

function read(path: string, text: string): readonly Signature[] {
  const found: Signature[] = [];
  const walk = (value: unknown, name: string): void => {
    if (Array.isArray(value)) for (const each of value) walk(each, name);
    if (!isNode(value)) return;
    const own = nameOf(value) ?? name;
    if (TAKES.has(value.type) && 'params' in value) found.push({ name: own, parameters: parametersOf(value.params, text) });
    for (const part of Object.values(value)) walk(part, own);
  };
  walk(parseAst(text, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' }), 'the file');
  return found;
}

function nameOf(node: Node): string | undefined {
  const named = 'id' in node ? node.id : 'key' in node ? node.key : undefined;
  return isNode(named) && 'name' in named && typeof named.name === 'string' ? named.name : undefined;
}

function parametersOf(params: unknown, text: string): readonly string[] {
  if (!Array.isArray(params)) throw new TypeError('expected a list of parameters');
  return params.filter(isNode).map(({ start, end }) => text.slice(start, end));
}

/** More parameters than somebody reads without looking: what they are together has a name. */
const MOST_PARAMETERS = 4;

/** Functions that take more than four things one after the other. */
export const tooMany = (path: string, text: string): readonly string[] =>
  signaturesOf(path, text)
    .filter(({ parameters }) => parameters.length > MOST_PARAMETERS)
    .map(({ name, parameters }) => `${path}: ${name} takes ${parameters.length}`);

/** Functions that are handed a list of Problems to push into, or a function that takes one. */
export const pushing = (path: string, text: string): readonly string[] =>
  signaturesOf(path, text).flatMap(({ name, parameters }) =>
    parameters
      .filter((parameter) => /(?<!readonly\s)\bProblem\[\]|(?<!Readonly)Array<Problem>/.test(parameter))
      .map((parameter) => `${path}: ${name} takes ${parameter.replace(/\s+/g, ' ')}`),
  );
