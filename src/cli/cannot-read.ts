import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { nearbyPaths } from '../load/nearby-paths.ts';

/** Says that a path which a person named cannot be read, and what it may have meant when nothing is there. */
export function cannotRead(path: string, reason: string, cwd: string): Diagnostic {
  const near = nearbyPaths(path, cwd);
  return diagnose('R5101', near.length === 0 ? { path, reason } : { path, reason, near });
}
