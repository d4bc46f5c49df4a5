import { isBlankValue, isOpen } from '../../model/value.ts';

/** A value as people read it: `03`, `A*`, `01..03`, `' '`, `(open)`. */
export function spelled(value: { readonly low: string; readonly high: string }): string {
  if (isOpen(value)) return '(open)';
  if (isBlankValue(value)) return "' '";
  return value.high === '' ? value.low : `${value.low}..${value.high}`;
}

/** A count with its noun: `1 role`, `2 roles`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${String(count)} ${count === 1 ? noun : plural}`;
}

/** A text in quotes, or a word for none. */
export function quotedText(text: string | undefined): string {
  return text === undefined ? '(none)' : `"${text}"`;
}
