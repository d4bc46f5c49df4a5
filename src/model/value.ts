/** S standard, G maintained (an open field was filled), M changed, U put in by hand. '' where a file says nothing. */
export type Status = 'S' | 'G' | 'M' | 'U' | '';

/**
 * A value of a field, or a range. The spelling is that of the file, without trailing blanks:
 * `03`, `*`, `AB*`, `$BUKRS` for an org level, `' '` for the blank value.
 */
export interface Value {
  /** '' when the field is open. */
  readonly low: string;
  /** '' unless the value is a range. */
  readonly high: string;
  readonly status: Status;
  /** Set when the row of the value says inactive although its authorization does not, or the reverse. */
  readonly inactive?: boolean;
}

/** A field with no value yet is one row with nothing in it (reference, section 3). */
export function isOpen(value: { readonly low: string; readonly high: string }): boolean {
  return value.low === '' && value.high === '';
}

/** `' '` is the value blank; cut to the field's width it is `'` in fields of one or two characters (reference, section 3). */
export function isBlankValue(value: { readonly low: string; readonly high: string }): boolean {
  return value.high === '' && (value.low === "' '" || value.low === "'");
}
