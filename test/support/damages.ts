import type { Random } from './random.ts';
import type { Lines } from './file-lines.ts';
import { bytesOf, cellOf, layoutOf, tagOf, tagWidth, withCell } from './file-lines.ts';

/** A file that was damaged, and where: one of these lines, counted from 1, has to be named. */
export interface Damaged {
  readonly bytes: Uint8Array;
  readonly lines: readonly number[];
}

export interface Damage {
  readonly name: string;
  /**
   * always: the importer would lose or store something wrong, and the file shows it. sometimes: it may come out as a
   * sound file that says something else, which only a comparison shows. never: the importer reads the same.
   */
  readonly harm: 'always' | 'sometimes' | 'never';
  /** Whether `--fix` gives the bytes of the original back. */
  readonly repaired?: 'always' | 'sometimes';
  /** Undefined when the file has nothing that could be damaged so. */
  readonly apply: (lines: Lines, random: Random) => Damaged | undefined;
}

type LineEdit = (line: string, random: Random) => string | undefined;

/** Changes one of the lines that fit. */
function editOne(fits: (line: string) => boolean, edit: LineEdit): Damage['apply'] {
  return (lines, random) => {
    const candidates = lines.texts.flatMap((text, index) => (fits(text) ? [index] : []));
    const index = random.pick(candidates);
    if (index === undefined) return undefined;
    const changed = edit(lines.texts[index] ?? '', random);
    if (changed === undefined || changed === lines.texts[index]) return undefined;
    return { bytes: bytesOf({ ...lines, texts: lines.texts.with(index, changed) }), lines: [index + 1] };
  };
}

/** Changes the bytes of the whole file. */
function whole(edit: (lines: Lines, random: Random) => Uint8Array | undefined): Damage['apply'] {
  return (lines, random) => {
    const bytes = edit(lines, random);
    return bytes === undefined ? undefined : { bytes, lines: lines.texts.map((_, index) => index + 1) };
  };
}

/** Removes one of the lines that fit; what belongs to it has to be named. */
function drop(tag: string): Damage['apply'] {
  return (lines, random) => {
    const index = random.pick(lines.texts.flatMap((text, at) => (tagOf(text) === tag ? [at] : [])));
    if (index === undefined) return undefined;
    const texts = lines.texts.toSpliced(index, 1);
    const gone = lines.texts[index] ?? '';
    const related = texts.flatMap((text, at) => (isRelated(text, gone) ? [at + 1] : []));
    return { bytes: bytesOf({ ...lines, texts }), lines: related };
  };
}

/** Lines of the same authorization, menu node or transaction, and the line that names the role. */
function isRelated(line: string, gone: string): boolean {
  const same = (field: string) => cellOf(gone, field).trim() !== '' && cellOf(line, field) === cellOf(gone, field);
  return (
    tagOf(line) === 'LOADED_AGRS' ||
    tagOf(gone) === 'LOADED_AGRS' ||
    (same('OBJECT') && same('AUTH')) ||
    same('OBJECT_ID') ||
    cellOf(line, 'REPORT').trim() === cellOf(gone, 'TCODE').trim() ||
    cellOf(line, 'TCODE').trim() === cellOf(gone, 'REPORT').trim() ||
    cellOf(line, 'LOW').trim() === cellOf(gone, 'VARBL').trim() ||
    (tagOf(gone) === 'AGR_TEXTS' && tagOf(line) === 'AGR_TEXTS')
  );
}

const any = (): boolean => true;
const isRow = (line: string): boolean => tagOf(line).startsWith('AGR_');
const isValueRow = (line: string): boolean => tagOf(line) === 'AGR_1251';
const isAuthorizationRow = (line: string): boolean => tagOf(line) === 'AGR_1250' || isValueRow(line);
const hasField =
  (field: string) =>
  (line: string): boolean =>
    cellOf(line, field).trim() !== '';

/** Columns in front of which something can slip: the layout says what comes after them. */
function slip(by: number): LineEdit {
  return (line, random) => {
    const layout = layoutOf(line);
    if (layout === undefined) return undefined;
    // a text at the end of a row may begin with a blank: that it moved cannot be seen
    const checked = layout.columns.filter(({ field }) => field.kind === 'digits' || field.kind === 'letter');
    const last = checked.at(-1);
    const column = random.pick(
      layout.columns.filter(({ start }) => last !== undefined && start < last.end && start > 0),
    );
    if (column === undefined) return undefined;
    const at = tagWidth + column.start;
    if (by > 0) return line.slice(0, at) + ' '.repeat(by) + line.slice(at);
    const lost = line.slice(at + by, at);
    return /^ +$/.test(lost) ? line.slice(0, at + by) + line.slice(at) : undefined;
  };
}

function changeDigit(field: string): LineEdit {
  return (line, random) => {
    const cell = cellOf(line, field);
    const places = [...cell].flatMap((character, index) => (/\d/.test(character) ? [index] : []));
    const at = random.pick(places);
    if (at === undefined) return undefined;
    const digit = String((Number(cell[at]) + 1 + random.below(8)) % 10);
    return withCell(line, field, cell.slice(0, at) + digit + cell.slice(at + 1));
  };
}

/** Leaves out what moves a row to another authorization that is there, too: that is a sound file. */
function elsewhere(apply: Damage['apply']): Damage['apply'] {
  return (lines, random) => {
    const damaged = apply(lines, random);
    const at = damaged?.lines[0] ?? 0;
    const changed =
      Buffer.from(damaged?.bytes ?? [])
        .toString('latin1')
        .split(lines.end)[at - 1] ?? '';
    const same = (field: string) => (line: string) => cellOf(line, field) === cellOf(changed, field);
    const taken = lines.texts.some((line) => same('OBJECT')(line) && same('AUTH')(line) && same('AGR_NAME')(line));
    return taken ? undefined : damaged;
  };
}

const lowerCase =
  (field: string): LineEdit =>
  (line) =>
    withCell(line, field, cellOf(line, field).toLowerCase());

const swap =
  (one: string, other: string): LineEdit =>
  (line) => {
    const [left, right] = [cellOf(line, one), cellOf(line, other)];
    return withCell(withCell(line, one, right.trimEnd()), other, left.trimEnd());
  };

const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const decoded = (lines: Lines): string => new TextDecoder('windows-1252').decode(bytesOf(lines));

/** What people, editors, spreadsheets and transfers do to role files. */
export const damages: readonly Damage[] = [
  { name: 'one column too many', harm: 'always', repaired: 'sometimes', apply: editOne(isRow, slip(1)) },
  { name: 'two columns too many', harm: 'always', repaired: 'sometimes', apply: editOne(isRow, slip(2)) },
  { name: 'one column too few', harm: 'always', repaired: 'sometimes', apply: editOne(isRow, slip(-1)) },
  { name: 'two columns too few', harm: 'always', repaired: 'sometimes', apply: editOne(isRow, slip(-2)) },
  { name: 'a blank in front of a line', harm: 'always', repaired: 'always', apply: editOne(any, (line) => ` ${line}`) },
  {
    name: 'the first letter lost',
    harm: 'always',
    repaired: 'sometimes',
    apply: editOne(isRow, (line) => line.slice(1)),
  },
  {
    name: 'a blank behind the tag lost',
    harm: 'always',
    repaired: 'always',
    apply: editOne(any, (line) => line.slice(0, 40) + line.slice(41)),
  },
  {
    name: 'a blank too many behind the tag',
    harm: 'always',
    repaired: 'always',
    apply: editOne(any, (line) => `${line.slice(0, 40)} ${line.slice(40)}`),
  },
  {
    name: 'the tag in lower case',
    harm: 'always',
    repaired: 'always',
    apply: editOne(any, (line) => tagOf(line).toLowerCase() + line.slice(tagOf(line).length)),
  },
  { name: 'the line LOADED_AGRS lost', harm: 'always', apply: drop('LOADED_AGRS') },
  { name: 'the line AGR_DEFINE lost', harm: 'always', apply: drop('AGR_DEFINE') },
  { name: 'the line of an authorization lost', harm: 'always', apply: drop('AGR_1250') },
  { name: 'the line of a value lost', harm: 'sometimes', apply: drop('AGR_1251') },
  { name: 'the line of an org level lost', harm: 'sometimes', apply: drop('AGR_1252') },
  { name: 'the line of a text lost', harm: 'sometimes', apply: drop('AGR_TEXTS') },
  { name: 'the line of a menu node lost', harm: 'always', apply: drop('AGR_HIER') },
  { name: 'the line of a transaction lost', harm: 'always', apply: drop('AGR_TCODES') },
  { name: 'the line of a flag lost', harm: 'sometimes', apply: drop('AGR_FLAGS') },
  {
    name: 'a line twice',
    harm: 'always',
    repaired: 'always',
    apply: (lines, random) => {
      const index = random.below(lines.texts.length);
      const bytes = bytesOf({ ...lines, texts: lines.texts.toSpliced(index, 0, lines.texts[index] ?? '') });
      return { bytes, lines: [index + 1, index + 2] };
    },
  },
  {
    name: 'a wrong digit in a counter',
    harm: 'sometimes',
    apply: editOne(hasField('COUNTER'), changeDigit('COUNTER')),
  },
  { name: 'a wrong digit in a tree number', harm: 'never', apply: editOne(hasField('NODE'), changeDigit('NODE')) },
  { name: 'a wrong digit in the client', harm: 'never', apply: editOne(hasField('MANDT'), changeDigit('MANDT')) },
  { name: 'a wrong digit in AUTH', harm: 'always', apply: elsewhere(editOne(isAuthorizationRow, changeDigit('AUTH'))) },
  {
    name: 'a letter for a digit',
    harm: 'always',
    apply: editOne(hasField('COUNTER'), (line) => withCell(line, 'COUNTER', 'O0000O')),
  },
  { name: 'a role in lower case', harm: 'always', apply: editOne(isAuthorizationRow, lowerCase('AGR_NAME')) },
  { name: 'an object in lower case', harm: 'always', apply: editOne(isAuthorizationRow, lowerCase('OBJECT')) },
  { name: 'a field in lower case', harm: 'always', apply: editOne(isValueRow, lowerCase('FIELD')) },
  { name: 'a value in lower case', harm: 'sometimes', apply: editOne(isValueRow, lowerCase('LOW')) },
  { name: 'object and field exchanged', harm: 'always', apply: editOne(isValueRow, swap('OBJECT', 'FIELD')) },
  { name: 'value and status exchanged', harm: 'sometimes', apply: editOne(isValueRow, swap('LOW', 'MODIFIED')) },
  {
    name: 'lower and upper end exchanged',
    harm: 'sometimes',
    apply: editOne((line) => isValueRow(line) && hasField('LOW')(line), swap('LOW', 'HIGH')),
  },
  {
    name: 'a status that does not exist',
    harm: 'always',
    apply: editOne(isAuthorizationRow, (line) => withCell(line, 'MODIFIED', 'Z')),
  },
  {
    name: 'a letter where a flag belongs',
    harm: 'always',
    apply: editOne(isAuthorizationRow, (line) => withCell(line, 'DELETED', 'U')),
  },
  {
    name: 'a line cut off',
    harm: 'sometimes',
    apply: editOne(isAuthorizationRow, (line, random) => line.slice(0, tagWidth + 40 + random.below(60)).trimEnd()),
  },
  {
    name: 'a tab for blanks',
    harm: 'always',
    apply: editOne(
      (line) => / {8}/.test(line.slice(0, tagWidth)),
      (line) => line.replace(/ {8}/, '\t'),
    ),
  },
  {
    name: 'a NUL',
    harm: 'always',
    apply: editOne(isRow, (line, random) => {
      const at = tagWidth + random.below(Math.max(1, line.length - tagWidth));
      return `${line.slice(0, at)}\0${line.slice(at + 1)}`;
    }),
  },
  { name: 'a line in quotes', harm: 'always', repaired: 'always', apply: editOne(any, (line) => `"${line}"`) },
  {
    name: 'a number in front of a line',
    harm: 'always',
    apply: editOne(any, (line, random) => `${String(random.below(99))}: ${line}`),
  },
  {
    name: 'two lines in one',
    harm: 'always',
    apply: (lines, random) => {
      const index = random.below(lines.texts.length - 1);
      const joined = (lines.texts[index] ?? '') + (lines.texts[index + 1] ?? '');
      const related = lines.texts.slice(index, index + 2);
      const texts = lines.texts.toSpliced(index, 2, joined);
      const others = texts.flatMap((text, at) => (related.some((each) => isRelated(text, each)) ? [at + 1] : []));
      return { bytes: bytesOf({ ...lines, texts }), lines: [index + 1, ...others] };
    },
  },
  {
    name: 'a line in two',
    harm: 'always',
    apply: (lines, random) => {
      const index = random.pick(lines.texts.flatMap((text, at) => (isAuthorizationRow(text) ? [at] : [])));
      if (index === undefined) return undefined;
      const text = lines.texts[index] ?? '';
      const at = tagWidth + 5 + random.below(60);
      const texts = lines.texts.toSpliced(index, 1, text.slice(0, at), text.slice(at));
      return { bytes: bytesOf({ ...lines, texts }), lines: [index + 1, index + 2] };
    },
  },
  {
    name: 'the end of the file lost',
    harm: 'sometimes',
    apply: whole((lines, random) => {
      const bytes = bytesOf(lines);
      return bytes.subarray(0, 200 + random.below(bytes.length - 200));
    }),
  },
  {
    name: 'the beginning of the file lost',
    harm: 'always',
    apply: whole((lines, random) => bytesOf({ ...lines, texts: lines.texts.slice(3 + random.below(3)) })),
  },
  {
    name: 'another role in LOADED_AGRS',
    harm: 'always',
    apply: whole((lines) =>
      bytesOf({
        ...lines,
        texts: lines.texts.map((text) =>
          tagOf(text) === 'LOADED_AGRS' ? withCell(text, 'AGR_NAME', 'Z_ELSEWHERE') : text,
        ),
      }),
    ),
  },
  {
    name: 'saved as UTF-8',
    harm: 'sometimes',
    repaired: 'always',
    apply: whole((lines) => Buffer.from(decoded(lines), 'utf8')),
  },
  {
    name: 'saved as UTF-8 with a byte-order mark',
    harm: 'always',
    repaired: 'always',
    apply: whole((lines) => Buffer.from(`\ufeff${decoded(lines)}`, 'utf8')),
  },
  { name: 'saved as UTF-16', harm: 'always', repaired: 'always', apply: whole((lines) => utf16(decoded(lines))) },
  {
    name: 'lines shuffled',
    harm: 'never',
    repaired: 'sometimes',
    apply: whole((lines, random) => bytesOf({ ...lines, texts: random.shuffled(lines.texts) })),
  },
  {
    name: 'lines reversed',
    harm: 'never',
    repaired: 'sometimes',
    apply: whole((lines) => bytesOf({ ...lines, texts: lines.texts.toReversed() })),
  },
  {
    name: 'the other line ends',
    harm: 'never',
    apply: whole((lines) => bytesOf({ ...lines, end: lines.end === '\n' ? '\r\n' : '\n' })),
  },
  {
    name: 'a line end of the other kind',
    harm: 'never',
    repaired: 'always',
    apply: whole((lines, random) => {
      const index = random.below(lines.texts.length - 1);
      const other = lines.end === '\n' ? '\r\n' : '\n';
      return Buffer.from(lines.texts.map((text, at) => text + (at === index ? other : lines.end)).join(''), 'latin1');
    }),
  },
  {
    name: 'the last line end lost',
    harm: 'never',
    repaired: 'always',
    apply: whole((lines) => bytesOf(lines).subarray(0, -lines.end.length)),
  },
  {
    name: 'trailing blanks',
    harm: 'never',
    repaired: 'always',
    apply: whole((lines) => bytesOf({ ...lines, texts: lines.texts.map((text) => text.padEnd(255)) })),
  },
  {
    name: 'empty lines',
    harm: 'never',
    repaired: 'always',
    apply: whole((lines) => bytesOf({ ...lines, texts: lines.texts.flatMap((text) => [text, '']) })),
  },
  {
    name: 'carriage returns twice',
    harm: 'always',
    repaired: 'always',
    apply: whole((lines) => (lines.end === '\r\n' ? bytesOf({ ...lines, end: '\r\r\n' }) : undefined)),
  },
];
