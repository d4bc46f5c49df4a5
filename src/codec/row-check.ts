import type { Words } from './character-runs.ts';
import { isBlank } from './character-runs.ts';
import type { Column, Field, Layout } from './layout.ts';
import type { Units } from './page.ts';

const blank = 0x20;
const zero = 0x30;
const nine = 0x39;

/**
 * Looks whether what stands in a row fits its layout, column by column.
 *
 * `from` is where the row begins, `end` where its line ends; columns beyond it count as blank, because trailing
 * blanks are cut off. `words` are the units four at a time, if they are bytes: faster, with the same result.
 * Gives the first column that doesn't fit, or undefined.
 */
export type RowCheck = (units: Units, from: number, end: number, words?: Words) => Column | undefined;

/** Compiles the check of a layout; the fields whose content can't be wrong cost nothing. */
export function compileRowCheck(layout: Layout): RowCheck {
  const checked = layout.columns.filter(({ field }) => field.kind !== 'text' || field.required === true);
  const rules = Uint8Array.from(checked, ({ field }) => ruleOf(field));
  const starts = Int32Array.from(checked, (column) => column.start);
  const stops = Int32Array.from(checked, (column) => column.end);
  const letters = checked.map(({ field }) => lettersOf(field));
  // numbers and one loop instead of a function a column: they are called fifteen times for each of a million rows
  return (units, from, end, words) => {
    for (let index = 0; index < rules.length; index++) {
      const start = from + (starts[index] as number);
      const stop = from + (stops[index] as number);
      let fits: boolean;
      switch (rules[index]) {
        case rule.digits:
          fits = stop <= end && areDigits(units, start, stop);
          break;
        case rule.letter:
          fits = (letters[index] as Uint8Array)[start < end ? (units[start] as number) : blank] === 1;
          break;
        case rule.blank:
          fits = isBlank(units, words, start, Math.min(stop, end));
          break;
        case rule.text:
          fits = !isBlank(units, words, start, Math.min(stop, end));
          break;
        case rule.name:
          fits = start >= end || units[start] !== blank || isBlank(units, words, start, Math.min(stop, end));
          break;
        case rule.requiredName:
          fits = start < end && units[start] !== blank;
          break;
        case rule.word:
          fits = isWord(units, start, Math.min(stop, end));
          break;
        default:
          fits = start < end && units[start] !== blank && isWord(units, start, Math.min(stop, end));
      }
      if (!fits) return checked[index];
    }
    return undefined;
  };
}

const rule = { digits: 0, letter: 1, blank: 2, text: 3, name: 4, requiredName: 5, word: 6, requiredWord: 7 } as const;

function ruleOf({ kind, required }: Field): number {
  if (kind === 'name') return required === true ? rule.requiredName : rule.name;
  if (kind === 'word') return required === true ? rule.requiredWord : rule.word;
  return rule[kind];
}

function areDigits(units: Units, start: number, stop: number): boolean {
  for (let at = start; at < stop; at++) {
    const unit = units[at] as number;
    if (unit < zero || unit > nine) return false;
  }
  return true;
}

/** No blank within: what follows the first one is blank, too. */
function isWord(units: Units, start: number, stop: number): boolean {
  let at = start;
  while (at < stop && units[at] !== blank) at++;
  for (; at < stop; at++) if (units[at] !== blank) return false;
  return true;
}

/** Which characters a letter may be, by their codes. */
function lettersOf({ letters = '' }: Field): Uint8Array {
  const allowed = new Uint8Array(256);
  for (const letter of letters) allowed[letter.charCodeAt(0)] = 1;
  return allowed;
}
