import { shortened } from '../render/visible.ts';

/** Names that a sentence lists. */
const mostNamed = 8;

/** Names from a file, the first of them, with the number of those that are left out. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).map((name) => shortened(name, 40));
  return shown.join(', ') + (names.length > mostNamed ? ` and ${String(names.length - mostNamed)} more` : '');
}
