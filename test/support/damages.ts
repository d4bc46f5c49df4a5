import { bytesOf, cellOf, tagOf, tagWidth, withCell } from './file-lines.ts';
import type { Damage } from './damage-edits.ts';
import {
  editOne,
  whole,
  drop,
  dropFrom,
  isRelated,
  any,
  isRow,
  isValueRow,
  isAuthorizationRow,
  hasField,
  slip,
  changeDigit,
  elsewhere,
  lowerCase,
  swap,
  utf16,
  decoded,
} from './damage-edits.ts';

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
  {
    name: 'the line of a value lost',
    harm: 'sometimes',
    silent:
      'the field has other values, or its object is not verified: the role is sound and grants less. Counters have gaps in real files, too (3 of 18)',
    apply: drop('AGR_1251'),
  },
  {
    name: 'the line of an org level lost',
    harm: 'sometimes',
    silent: 'the org level has other values',
    apply: drop('AGR_1252'),
  },
  {
    name: 'the line of a text lost',
    harm: 'sometimes',
    silent: 'the last line of a long text, or all of a language with one line',
    apply: drop('AGR_TEXTS'),
  },
  { name: 'the line of a menu node lost', harm: 'always', apply: drop('AGR_HIER') },
  {
    name: 'the line of a menu text lost',
    harm: 'sometimes',
    silent: 'the entry has a text in another language',
    apply: drop('AGR_HIERT'),
  },
  { name: 'the line of an address lost', harm: 'always', apply: drop('AGR_BUFFI') },
  {
    name: 'the line of a start authorization lost',
    harm: 'sometimes',
    silent: 'another value of S_TCODE covers it, or it starts nothing of the menu',
    apply: dropFrom((line) => isValueRow(line) && cellOf(line, 'OBJECT').trim() === 'S_TCODE'),
  },
  { name: 'the line of a transaction lost', harm: 'always', apply: drop('AGR_TCODES') },
  {
    name: 'the line of a flag lost',
    harm: 'sometimes',
    silent: 'only COLL_AGR and MASTER_LAN are known to be needed; other flags are optional',
    apply: drop('AGR_FLAGS'),
  },
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
    silent: 'counters mean nothing as long as no two are the same',
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
  {
    name: 'a value in lower case',
    harm: 'sometimes',
    silent: 'most fields may hold lower case; only some are known to be upper case',
    apply: editOne(isValueRow, lowerCase('LOW')),
  },
  { name: 'object and field exchanged', harm: 'always', apply: editOne(isValueRow, swap('OBJECT', 'FIELD')) },
  {
    name: 'value and status exchanged',
    harm: 'sometimes',
    silent: 'a value that is a status letter is a sound value',
    apply: editOne(isValueRow, swap('LOW', 'MODIFIED')),
  },
  {
    name: 'lower and upper end exchanged',
    harm: 'always',
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
    silent: 'what was cut off was blank, or the end of a text',
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
    silent: 'cut between two lines behind everything that a role needs',
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
    silent: 'ASCII has the same bytes in UTF-8',
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
