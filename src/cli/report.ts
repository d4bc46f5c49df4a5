import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { findingsOf } from '../diagnostics/finding.ts';
import { renderers } from '../diagnostics/render/index.ts';
import { paletteFor } from './colours.ts';
import type { Sources } from './context.ts';
import type { Io } from './io.ts';
import { createLineOf } from './line-of.ts';
import { ownVersion } from './version.ts';

/** Nobody reads more at once, and the summary counts the rest. */
const mostShown = 200;
/** Line numbers and their bar take up to this much of a terminal beside an excerpt. */
const gutter = 14;

/** Shows diagnostics to a person on stderr. */
export function report(
  diagnostics: readonly Diagnostic[],
  { stderr, env, cwd }: Io,
  wantedColours: boolean | undefined,
  sources: Partial<Sources> = {},
  findings: readonly Finding[] = [],
): void {
  stderr.write(
    renderers.text([...findingsOf(diagnostics, sources.locate), ...findings], {
      lineOf: sources.lineOf ?? createLineOf(cwd),
      palette: paletteFor(stderr, env, wantedColours),
      width: Math.min(120, Math.max(40, (stderr.columns ?? 114) - gutter)),
      limit: mostShown,
      version: ownVersion(),
    }),
  );
}
