import { tellBug } from './bug.ts';
import { wantedColours } from './colours.ts';
import type { Io } from './io.ts';

/** What a command prints cannot be written: the disk is full. */
export class OutputFailed extends Error {
  constructor(cause: Error) {
    super(cause.message, { cause });
  }
}

/**
 * Tells of an error that nothing catches, and gives the status of its end: 2 for one that a source or the
 * configuration left behind (a promise that is rejected, an exception in a timer) and for output that cannot be
 * written, 70 for one of rolewright.
 */
export async function tellStray(error: unknown, argv: readonly string[], io: Io): Promise<2 | 70> {
  const [{ diagnose }, { ownModules }, { readThrown }, { sourceTexts }, { reasonOf }, { report }] = await Promise.all([
    import('../diagnostics/diagnostic.ts'),
    import('../load/package-files.ts'),
    import('../load/thrown.ts'),
    import('../load/source-texts.ts'),
    import('./output/reason.ts'),
    import('./report.ts'),
  ]);
  if (error instanceof OutputFailed) {
    const reason = reasonOf(error.cause) ?? error.message;
    report([diagnose('R5009', { path: 'standard output', reason })], io, wantedColours(argv));
    return 2;
  }
  const { error: name, message, frame, isOwn } = readThrown(error, ownModules.href);
  if (isOwn) return tellBug(error, argv, io);
  const place = frame === undefined ? [] : [{ ...frame, file: sourceTexts(io.cwd).shown(frame.file) }];
  report([diagnose('R4014', { error: name, message }, ...place)], io, wantedColours(argv));
  return 2;
}
