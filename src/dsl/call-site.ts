import { fileURLToPath } from 'node:url';
import type { CallSite } from '../diagnostics/place.ts';

/** The function that asks, its caller, and room for the native `map` or `from` that may stand between them. */
const framesNeeded = 4;

const settings = Error as { stackTraceLimit: number; prepareStackTrace?: unknown };

/**
 * Where the function that calls this was called: the file as an absolute path, line and column (from 1, in UTF-16
 * units) of its name in the call. A call that native code makes, as in `names.map(defineRole)`, is placed at the call
 * of that code. `undefined` for calls that are in no file. Costs about 7 microseconds and reads no file; the loader
 * keeps lines and columns, so this is a place in the source as it was written.
 *
 * @example
 * ```ts
 * const defineRole = (role: object) => ({ role, callSite: captureCallSite() });
 * defineRole({}).callSite; // => { file: '/project/roles/z.role.ts', line: 2, column: 1 }
 * ```
 */
export function captureCallSite(): CallSite | undefined {
  const { stackTraceLimit, prepareStackTrace } = settings;
  const holder: { stack?: readonly NodeJS.CallSite[] } = {};
  try {
    settings.stackTraceLimit = framesNeeded;
    // The frames themselves: no text is made only to be parsed again, and no source map may move them.
    settings.prepareStackTrace = (_: Error, frames: readonly NodeJS.CallSite[]) => frames;
    Error.captureStackTrace(holder, captureCallSite);
    return callSiteOf(holder.stack?.slice(1) ?? []);
  } finally {
    settings.stackTraceLimit = stackTraceLimit;
    settings.prepareStackTrace = prepareStackTrace;
  }
}

function callSiteOf(frames: readonly NodeJS.CallSite[]): CallSite | undefined {
  for (const frame of frames) {
    const file = pathOf(frame.getFileName());
    const [line, column] = [frame.getLineNumber(), frame.getColumnNumber()];
    if (file !== undefined && line !== null && column !== null) return { file, line, column };
  }
  return undefined;
}

/** Native frames have no file, Node's own and evaluated code none that can be shown. */
function pathOf(name: string | null | undefined): string | undefined {
  if (name === null || name === undefined) return undefined;
  if (name.startsWith('/') || /^[A-Za-z]:[\\/]/.test(name)) return name;
  return name.startsWith('file:') ? fileURLToPath(name) : undefined;
}
