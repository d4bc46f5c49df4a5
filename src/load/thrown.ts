import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import type { CallSite } from '../diagnostics/place.ts';

/** What a source threw, in words; never throws itself, whatever it was. */
export interface Thrown {
  readonly error: string;
  readonly message: string;
  /** Node's code of the error. */
  readonly code: string | undefined;
  /** The innermost frame in the user's own files. */
  readonly frame: CallSite | undefined;
  /** The innermost frame is in this package, those of other packages left out. */
  readonly isOwn: boolean;
}

/**
 * Reads a thrown value, which may be anything.
 *
 * @param own URL of the folder that holds this package's own modules, whose frames are not the user's
 */
export function readThrown(thrown: unknown, own: string): Thrown {
  try {
    if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) {
      const { name, message, code, stack } = thrown as Record<string, unknown>;
      return {
        error: typeof name === 'string' && name !== '' ? name : 'Error',
        message: textOf(message),
        code: typeof code === 'string' ? code : undefined,
        frame: typeof stack === 'string' ? userFrame(stack, own) : undefined,
        isOwn: typeof stack === 'string' && isOwnStack(stack, own),
      };
    }
    return { error: 'exception', message: textOf(thrown), ...nowhere };
  } catch {
    return { error: 'exception', message: 'a value that cannot be shown', ...nowhere };
  }
}

const nowhere = { code: undefined, frame: undefined, isOwn: false };

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : inspect(value, { depth: 1, breakLength: Infinity });
}

/** Modules have URLs in frames: `at f (file:///project/roles/z.role.ts:3:7)`. */
const frames = /^ +at .*?(file:\/\/.+?):(\d+):(\d+)\)?$/gm;

/** Packages may have been called by either. */
function isOwnStack(stack: string, own: string): boolean {
  const urls = [...stack.matchAll(frames)].map(([, url = '']) => url);
  return urls.find((url) => url.startsWith(own) || !url.includes('/node_modules/'))?.startsWith(own) === true;
}

function userFrame(stack: string, own: string): CallSite | undefined {
  for (const [, url = '', line, column] of stack.matchAll(frames)) {
    if (url.startsWith(own) || url.includes('/node_modules/')) continue;
    return { file: fileURLToPath(url), line: Number(line), column: Number(column) };
  }
  return undefined;
}
