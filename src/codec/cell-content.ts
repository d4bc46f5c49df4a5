import type { Field } from './layout.ts';

/** Says what a field should hold, for a sentence: `6 digits`, `one of X, blank`. */
export function expectationOf(field: Field): string {
  const orNothing = field.required === true ? '' : 'nothing, or ';
  switch (field.kind) {
    case 'digits':
      return `${String(field.width)} digits`;
    case 'letter':
      return `one of ${[...(field.letters ?? '')].map((each) => (each === ' ' ? 'blank' : each)).join(', ')}`;
    case 'blank':
      return 'nothing';
    case 'text':
      return 'a text';
    case 'name':
      return `${orNothing}a text that begins in its first column`;
    case 'word':
      return `${orNothing}a text without blanks that begins in its first column`;
  }
}

/** Whether a field may hold a text (trailing blanks left out): what reading accepts is what writing may write. */
export function mayHold(field: Field, text: string): boolean {
  if (text === '') return field.required !== true && field.kind !== 'digits';
  switch (field.kind) {
    case 'digits':
      return text.length === field.width && isDigits(text);
    case 'letter':
      return text.length === 1 && (field.letters ?? '').includes(text);
    case 'blank':
      return /^ *$/.test(text);
    case 'text':
      return true;
    case 'name':
      return !text.startsWith(' ');
    case 'word':
      return !text.includes(' ');
  }
}

/** A loop: it runs for every number of every row, and takes a third of the time of a pattern. */
function isDigits(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}
