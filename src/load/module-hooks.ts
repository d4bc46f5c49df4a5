import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type * as Oxc from 'oxc-parser';

/**
 * What Node asks when it resolves and loads a module, once `initialize` has told where things are. On Node 20 this file
 * runs on a thread of its own, so it imports nothing of the project; with `registerHooks` it runs in the thread itself,
 * so nothing here waits for a promise: both kinds of `next` can be passed on as they are.
 */
export interface HookSettings {
  /** URL of oxc-parser. */
  readonly parser: string;
  /** URL of a module of the package, from which the type stripper is found. */
  readonly from: string;
  /** URL of the package's own entry, for every `import ... from 'rolewright'`. */
  readonly packageEntry: string;
}

type Parser = Pick<typeof Oxc, 'parseSync'>;

interface Stripper {
  readonly transformSync: (source: string, options: object) => { readonly code: string };
}

type Next<C> = (value: string, context: C) => unknown;

let parser: Parser | undefined;
let stripper: () => Stripper = () => {
  throw new Error('the hooks are not initialized');
};
let packageEntry = '';

export async function initialize(settings: HookSettings): Promise<void> {
  parser = (await import(settings.parser)) as Parser;
  const require = createRequire(settings.from);
  stripper = () => require('@swc/wasm-typescript') as Stripper;
  packageEntry = settings.packageEntry;
}

/**
 * Role sources get the package that runs them, wherever it is installed, and may leave out endings as in TypeScript. What
 * a file that runs again imports runs again, too.
 */
export function resolve<C extends { readonly parentURL?: string | undefined }>(
  specifier: string,
  context: C,
  next: Next<C>,
): unknown {
  if (specifier === 'rolewright') return { url: packageEntry, format: 'module', shortCircuit: true };
  const { parentURL } = context;
  const again = /\?again=\d+$/.exec(parentURL ?? '')?.[0] ?? '';
  const asked = parentURL !== undefined && (again !== '' || isTypeScript(parentURL));
  const found = asked ? fileMeant(specifier, parentURL) : undefined;
  return next(found === undefined ? specifier : found + again, context);
}

/** TypeScript becomes JavaScript in which everything stands where it stood; all else is left to Node. */
export function load<C>(url: string, context: C, next: Next<C>): unknown {
  if (!isTypeScript(url)) return next(url, context);
  const file = fileURLToPath(url);
  return { format: 'module', source: stripTypes(sourceAt(file), file), shortCircuit: true };
}

/** Bytes; nobody wrote a longer source, and a device never ends. */
export const longestSource = 64 * 1024 * 1024;

function sourceAt(file: string): string {
  const found = statSync(file);
  if (!found.isFile() || found.size > longestSource) throw new Error('it is no source');
  return readFileSync(file, 'utf8');
}

/**
 * The source with blanks for its types, so that each line and column (in UTF-16 units) stays where it is. A byte order
 * mark is taken off, since editors do not count it as a column. Throws an object with `message` for what cannot be read.
 */
export function stripTypes(source: string, file: string): string {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  if (tooDeepAt(text) !== undefined) throw new SyntaxError(tooDeep);
  if (isJavaScript(text, file)) return text;
  try {
    return stripper().transformSync(text, { mode: 'strip-only', module: true, filename: file }).code;
  } catch (error) {
    // The stripper throws plain objects, which Node would report without a word.
    throw new SyntaxError(String((error as { message?: unknown } | null)?.message), { cause: error });
  }
}

/**
 * Most role sources have no types in them. Seeing that takes a tenth of the 150 milliseconds that the stripper needs to
 * get going. `f<T>(x)` is a comparison in JavaScript, so a text with `<` is left to the stripper.
 */
function isJavaScript(text: string, file: string): boolean {
  if (text.includes('<')) return false;
  return parser?.parseSync(file, text, { lang: 'js', sourceType: 'module' }).errors.length === 0;
}

/** Parsers go down with the brackets and have only so much room: from some thousand on they take the process with them. */
const deepest = 1000;

export const tooDeep = `brackets are nested more than ${deepest} deep`;

/** The first bracket that is nested too deep; brackets in texts and comments count too. */
export function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[()[\]{}]/g)) {
    depth = '([{'.includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest) return index;
  }
  return undefined;
}

/**
 * The URL of the file that a relative import means. In a TypeScript file `./plants`, `./plants.ts` and `./plants.js` all
 * find plants.ts, and `./folder` finds its index.ts; in a JavaScript file only the exact name counts, as in Node.
 * `undefined` for other imports and when there is no such file.
 */
export function fileMeant(specifier: string, parent: string): string | undefined {
  if (!/^\.{0,2}\//.test(specifier)) return undefined;
  const wanted = new URL(specifier, parent);
  for (const path of isTypeScript(parent) ? candidatesFor(wanted.pathname) : [wanted.pathname]) {
    const url = new URL(wanted);
    url.pathname = path;
    if (isFile(url)) return url.href;
  }
  return undefined;
}

function candidatesFor(path: string): readonly string[] {
  const stem = path.replace(/\/$/, '');
  const endings = ['.ts', '.mts', '.js', '.mjs', '/index.ts', '/index.js'];
  return [path, path.replace(/\.(m?)js$/, '.$1ts'), ...endings.map((ending) => stem + ending)];
}

function isTypeScript(url: string): boolean {
  return url.startsWith('file:') && /\.m?ts$/.test(url.replace(/[?#].*$/s, ''));
}

function isFile(url: URL): boolean {
  try {
    return statSync(url, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}
