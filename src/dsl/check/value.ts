import type { CheckContext } from './context.ts';
import { describe } from './describe.ts';
import { checkOrgReference } from './org-reference.ts';
import { checkRange } from './range.ts';
import type { Properties } from './read.ts';
import { readProperties } from './read.ts';
import type { SpecialValueKind } from './special-value-kind.ts';
import { specialValueKind } from './special-value-kind.ts';
import type { Spot } from './spot.ts';
import { checkValueText } from './value-text.ts';

/** A value in the spelling of the file, with what it says about itself. */
export interface CheckedValue {
  readonly kind: 'plain' | SpecialValueKind;
  readonly low: string;
  readonly high: string;
  readonly options: Properties;
}

const none: Properties = new Map();

/** Checks one value; `undefined` when it is none. What is wrong with its text is reported, and the value given all the same. */
export function checkValue(spot: Spot, given: unknown, context: CheckContext): CheckedValue | undefined {
  if (typeof given === 'string') {
    checkValueText(spot, given, context);
    return { kind: 'plain', low: given, high: '', options: none };
  }
  const kind = specialValueKind(given);
  if (kind === undefined) {
    spot.report('R1005', { expected: 'a text, range(), org(), open(), blank() or value()', found: describe(given) });
    return undefined;
  }
  const options = readProperties(spot, given, `the result of ${kind}()`);
  return options && { kind, ...contentOf(spot, kind, options, context), options };
}

function contentOf(
  spot: Spot,
  kind: SpecialValueKind,
  content: Properties,
  context: CheckContext,
): { readonly low: string; readonly high: string } {
  switch (kind) {
    case 'open':
      return { low: '', high: '' };
    case 'blank':
      return { low: "' '", high: '' };
    case 'org':
      return { low: checkOrgReference(spot, content.get('name'), context), high: '' };
    case 'range':
      return checkRange(spot, content.get('low'), content.get('high'), context);
    case 'value': {
      const low = content.get('low');
      if (typeof low === 'string') checkValueText(spot, low, context);
      else spot.report('R1005', { expected: 'value() of a text', found: `value() of ${describe(low)}` });
      return { low: typeof low === 'string' ? low : '', high: '' };
    }
  }
}
