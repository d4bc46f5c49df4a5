/**
 * A run of texts in the order of their character codes: from `from` on, up to but without `to`; without `to` there
 * is no end. Texts have no trailing blanks; the blank value is ''. No cell holds the character NUL, so that the text
 * right behind another one can be spelled.
 */
export interface Interval {
  readonly from: string;
  readonly to: string | undefined;
}

export const everyText: Interval = { from: '', to: undefined };

/** The text right behind another one: nothing lies between the two. */
export function behind(text: string): string {
  return `${text}\0`;
}

/** The first text behind all that begin with a prefix; undefined when there is none. */
export function behindPrefix(prefix: string): string | undefined {
  for (let length = prefix.length; length > 0; length--) {
    const last = prefix.charCodeAt(length - 1);
    if (last < 0xffff) return prefix.slice(0, length - 1) + String.fromCharCode(last + 1);
  }
  return undefined;
}

/** Whether the first of two ends comes before the second. */
export function endsBefore(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && (right === undefined || left < right);
}

export function isEmptyInterval({ from, to }: Interval): boolean {
  return to !== undefined && to <= from;
}

/** What two runs have in common; undefined when they do not meet. */
export function meet(left: Interval, right: Interval): Interval | undefined {
  const common = {
    from: left.from > right.from ? left.from : right.from,
    to: endsBefore(left.to, right.to) ? left.to : right.to,
  };
  return isEmptyInterval(common) ? undefined : common;
}
