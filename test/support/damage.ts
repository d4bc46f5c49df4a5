/** Ways to damage one line of a role file, each with what a reader has to make of it. */
export interface Damage {
  readonly name: string;
  /** The damaged line; undefined when this line cannot be damaged that way. `at` is any place of it, from 0. */
  readonly apply: (line: string, at: number) => string | undefined;
  /** exactly one error for every line that it can be done to; at most one otherwise. */
  readonly harm: 'always' | 'perhaps' | 'never';
}

const row = 50;

/** Columns of digits and letters, by table: where a shift or a wrong character always shows. */
const strict: Readonly<Record<string, readonly (readonly [start: number, end: number])[]>> = {
  DATE: [
    [0, 8],
    [50, 56],
  ],
  AGR_DEFINE: [
    [0, 3],
    [75, 104],
    [116, 145],
  ],
  AGR_TCODES: [
    [0, 3],
    [83, 91],
  ],
  AGR_1250: [
    [0, 3],
    [33, 39],
    [65, 75],
  ],
  AGR_1251: [
    [0, 3],
    [33, 39],
    [155, 165],
  ],
  AGR_1252: [
    [0, 3],
    [33, 39],
  ],
  AGR_TEXTS: [
    [0, 3],
    [34, 39],
  ],
  AGR_FLAGS: [
    [0, 3],
    [55, 69],
    [81, 95],
  ],
  AGR_HIER: [
    [0, 3],
    [33, 58],
    [108, 110],
  ],
  AGR_HIERT: [
    [0, 3],
    [34, 42],
  ],
  AGR_BUFFI: [
    [0, 3],
    [33, 41],
  ],
  AGR_AGRS: [[0, 3]],
  AGR_TIME: [
    [0, 3],
    [55, 84],
    [96, 125],
  ],
  AGR_LSD: [
    [0, 3],
    [33, 63],
  ],
};

function tagOf(line: string): string {
  return line.slice(0, row).trimEnd();
}

/** A place of a line at which one of its strict columns stands. */
function strictPlace(line: string, at: number): number | undefined {
  const columns = (strict[tagOf(line)] ?? []).flatMap(([start, end]) =>
    Array.from({ length: end - start }, (_, index) => row + start + index),
  );
  const inside = columns.filter((column) => column < line.length);
  return inside[at % Math.max(inside.length, 1)];
}

/** A place in front of the last strict column, so that a shift there moves it. */
function beforeStrict(line: string, at: number): number | undefined {
  const last = strict[tagOf(line)]?.at(-1);
  if (last === undefined) return undefined;
  const end = row + last[0];
  return end < line.length ? row + (at % (end - row + 1)) : undefined;
}

const insert = (line: string, at: number, text: string) => line.slice(0, at) + text + line.slice(at);
const remove = (line: string, at: number, count: number) => line.slice(0, at) + line.slice(at + count);
const replace = (line: string, at: number, text: string) => line.slice(0, at) + text + line.slice(at + text.length);

function shift(by: number): Damage['apply'] {
  return (line, at) => {
    const place = beforeStrict(line, at);
    if (place === undefined) return undefined;
    return by > 0 ? insert(line, place, ' '.repeat(by)) : remove(line, place, -by);
  };
}

/** Where the last column ends that is always filled: a line that is cut before has lost something. */
function cutEnd(line: string): number {
  const last = strict[tagOf(line)]?.at(-1);
  // what is cut from the release, or from the language of AGR_LSD, leaves a sound line behind
  if (last === undefined) return tagOf(line) === 'RELEASE' ? row : line.length;
  return Math.min(line.length, row + (tagOf(line) === 'AGR_LSD' ? 3 : last[1]));
}

export const damages: readonly Damage[] = [
  { name: 'shifted right by one', apply: shift(1), harm: 'always' },
  { name: 'shifted right by two', apply: shift(2), harm: 'always' },
  { name: 'shifted left by one', apply: shift(-1), harm: 'always' },
  { name: 'shifted left by two', apply: shift(-2), harm: 'always' },
  { name: 'shifted right anywhere', apply: (line, at) => insert(line, at % (line.length + 1), ' '), harm: 'perhaps' },
  { name: 'a character lost anywhere', apply: (line, at) => remove(line, at % line.length, 1), harm: 'perhaps' },
  { name: 'cut within its columns', apply: (line, at) => line.slice(0, 1 + (at % (cutEnd(line) - 1))), harm: 'always' },
  { name: 'cut anywhere', apply: (line, at) => line.slice(0, 1 + (at % line.length)), harm: 'perhaps' },
  {
    name: 'a letter where digits or letters are fixed',
    apply: (line, at) => {
      const place = strictPlace(line, at);
      return place === undefined ? undefined : replace(line, place, '?');
    },
    harm: 'always',
  },
  {
    name: 'a status letter one column to the right',
    apply: (line) => (/^AGR_125[01] /.test(line) ? line.replace(/([SGMU]) ( O\d{6}.*)$/, ' $1$2') : undefined),
    harm: 'always',
  },
  {
    name: 'a status letter one column to the left',
    apply: (line) => (line.startsWith('AGR_1251 ') ? line.replace(/ ([SGMU])( {2}O\d{6})$/, '$1 $2') : undefined),
    harm: 'always',
  },
  { name: 'a NUL in it', apply: (line, at) => replace(line, at % line.length, '\0'), harm: 'always' },
  { name: 'a tab in it', apply: (line, at) => insert(line, at % line.length, '\t'), harm: 'always' },
  { name: 'the byte 0x81 in it', apply: (line, at) => replace(line, at % line.length, '\x81'), harm: 'always' },
  { name: 'its tag in lower case', apply: (line) => replace(line, 0, tagOf(line).toLowerCase()), harm: 'always' },
  { name: 'its tag pushed to the right', apply: (line) => ` ${line}`, harm: 'always' },
  { name: 'a blank too few behind its tag', apply: (line) => remove(line, row - 1, 1), harm: 'always' },
  { name: 'its blanks collapsed', apply: (line) => line.replace(/ +/g, ' '), harm: 'always' },
  {
    name: 'a wrong letter in its tag',
    apply: (line, at) => replace(line, at % tagOf(line).length, 'Q'),
    harm: 'always',
  },
  {
    name: 'a wrong letter in the name of the role',
    apply: (line, at) => (line.startsWith('AGR_') ? replace(line, row + 3 + (at % 4), '#') : undefined),
    harm: 'always',
  },
  { name: 'any other byte', apply: (line, at) => replace(line, at % line.length, '~'), harm: 'perhaps' },
  { name: 'blanks at its end', apply: (line, at) => line + ' '.repeat(1 + (at % 400)), harm: 'never' },
];
