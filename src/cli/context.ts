import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Finding, Locate } from '../diagnostics/finding.ts';
import type { Palette } from '../diagnostics/render/palette.ts';
import type { Io } from './io.ts';
import type { Progress } from './progress.ts';

/** What the renderers need to know of files to show a place in them. */
export interface Sources {
  readonly locate: Locate;
  readonly lineOf: (file: string, line: number) => string | undefined;
}

/** What a command works with beside its arguments. */
export interface Context {
  readonly io: Io;
  readonly version: string;
  /** Colours for results on stdout, or none. */
  readonly palette: Palette;
  readonly progress: Progress;
  /** Shows diagnostics on stderr; without sources, lines are read as UTF-8 and places are those of the calls. */
  readonly report: (
    diagnostics: readonly Diagnostic[],
    sources?: Partial<Sources>,
    /** Findings of rules, shown with them. */
    findings?: readonly Finding[],
  ) => Promise<void>;
  /** A line for the person on stderr: what was done, what comes next. */
  readonly say: (line: string) => void;
  /** Runs what must clean up before an interruption ends it. */
  readonly interruptible: <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>;
}
