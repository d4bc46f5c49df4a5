// Hooks as small as they can be around each stripper, to compare the strippers.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {(source: string, options?: unknown, more?: unknown) => { code: string }} Transform
 * @typedef {{ transformSync: Transform, transform: Transform, default: (source: string) => string }} Stripper
 * @typedef {(source: string, file: string) => string} Strip
 */

/** @type {Record<string, (stripper: Stripper) => Strip>} */
const strippers = {
  '@swc/wasm-typescript': (swc) => (source) => swc.transformSync(source, { mode: 'strip-only', module: true }).code,
  'ts-blank-space': (blank) => (source) => blank.default(source),
  'oxc-transform': (oxc) => (source, file) => oxc.transformSync(file, source).code,
  sucrase: (sucrase) => (source) =>
    sucrase.transform(source, { transforms: ['typescript'], disableESTransforms: true }).code,
  esbuild: (esbuild) => (source) =>
    esbuild.transformSync(source, { loader: 'ts', format: 'esm', target: 'es2022' }).code,
};

/** @type {Strip | undefined} */
let strip;

/** @param {{ name: string, modules: string }} settings the stripper, and URL of the module that imports it */
export async function initialize({ name, modules }) {
  const { candidate } = /** @type {{ candidate: (name: string) => Promise<Stripper> }} */ (await import(modules));
  const stripper = await candidate(name);
  strip = strippers[name]?.(stripper);
}

/**
 * @param {string} specifier
 * @param {{ parentURL?: string }} context
 * @param {(specifier: string, context: object) => unknown} next
 */
export function resolve(specifier, context, next) {
  const url = specifier.startsWith('.') ? `${new URL(specifier, context.parentURL).href}.ts` : '';
  return next(url !== '' && existsSync(new URL(url)) ? url : specifier, context);
}

/**
 * @param {string} url
 * @param {object} context
 * @param {(url: string, context: object) => unknown} next
 */
export function load(url, context, next) {
  if (!url.endsWith('.ts') || strip === undefined) return next(url, context);
  const file = fileURLToPath(url);
  return { format: 'module', source: strip(readFileSync(file, 'utf8'), file), shortCircuit: true };
}
