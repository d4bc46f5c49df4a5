/** Each name once, empty ones left out, in the order of code units: the same on every machine. */
export function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((name) => name !== '').sort();
}
