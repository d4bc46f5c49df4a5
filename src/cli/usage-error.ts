import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Ends a command before it began: what is wrong with the command line. It never leaves `run`. */
export class UsageError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super('wrong usage');
    this.diagnostics = diagnostics;
  }
}

/** Ends a command that the user interrupted, after it has cleaned up. It never leaves `run`. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted');
  }
}
