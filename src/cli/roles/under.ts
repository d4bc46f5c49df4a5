import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Locate } from '../../diagnostics/finding.ts';
import type { FilePlace } from '../../diagnostics/place.ts';
import { isFilePlace } from '../../diagnostics/place.ts';
import type { Sources } from '../context.ts';

/** Diagnostics and what shows their places. */
export interface Shown {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: Partial<Sources>;
}

/** The same diagnostics with something in front of every path: `git:HEAD~1:roles/z-sales.role.ts`. */
export function under(prefix: string, { diagnostics, sources }: Shown): Shown {
  if (prefix === '') return { diagnostics, sources };
  const named = (place: FilePlace): FilePlace => ({ ...place, file: prefix + place.file });
  const locate: Locate = sources.locate ?? (({ definition }) => definition);
  const { lineOf } = sources;
  return {
    diagnostics: diagnostics.map((diagnostic) => ({
      ...diagnostic,
      places: diagnostic.places.map((place) => (isFilePlace(place) ? named(place) : place)),
    })),
    sources: {
      locate: (place) => {
        const found = locate(place);
        return found === undefined ? undefined : named(found);
      },
      lineOf: (file, line) => (file.startsWith(prefix) ? lineOf?.(file.slice(prefix.length), line) : undefined),
    },
  };
}
