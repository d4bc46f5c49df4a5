import { shortened } from './render/visible.ts';

/** The longest value that a sentence shows whole: a field takes 40 characters, a text 80. */
const shown = 80;

/** A wrong value as sentences show it: in double quotes, since SAP's blank value has single ones; cut when it is long. */
export function quoted(text: string): string {
  return `"${shortened(text, shown)}"`;
}

/** What a path or a pattern that leads to nothing may have meant. */
export function meantOneOf(names: readonly string[]): string {
  return `did you mean ${names.map(quoted).join(' or ')}?`;
}

/** `, did you mean X?` when something near is known. */
export function orMeant(meant: string | undefined): string {
  return meant === undefined ? '' : `, did you mean ${meant}?`;
}
