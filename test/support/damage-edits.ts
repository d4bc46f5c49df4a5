import { windows1252 } from '../../src/codec/encoding.ts';
import type { Random } from './random.ts';
import type { Lines } from './file-lines.ts';
import { bytesOf, cellOf, layoutOf, tagOf, tagWidth, withCell } from './file-lines.ts';

/** A file that was damaged, and where: one of these lines, counted from 1, has to be named. */
export interface Damaged {
  readonly bytes: Uint8Array;
  readonly lines: readonly number[];
}

/**
 * always: the importer would lose or store something wrong, and the file shows it. sometimes: it may come out as a
 * sound file that says something else, which only a comparison shows; `silent` says why. never: the importer reads the
 * same.
 */
type Harm =
  | { readonly harm: 'always' | 'never'; readonly silent?: never }
  | { readonly harm: 'sometimes'; readonly silent: string };

export type Damage = Harm & {
  readonly name: string;
  /** Whether `--fix` gives the bytes of the original back. */
  readonly repaired?: 'always' | 'sometimes';
  /** Undefined when the file has nothing that could be damaged so. */
  readonly apply: (lines: Lines, random: Random) => Damaged | undefined;
};

type LineEdit = (line: string, random: Random) => string | undefined;

/** Changes one of the lines that fit. */
export function editOne(fits: (line: string) => boolean, edit: LineEdit): Damage['apply'] {
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
export function whole(edit: (lines: Lines, random: Random) => Uint8Array | undefined): Damage['apply'] {
  return (lines, random) => {
    const bytes = edit(lines, random);
    return bytes === undefined ? undefined : { bytes, lines: lines.texts.map((_, index) => index + 1) };
  };
}

/** Removes one of the lines that fit; what belongs to it has to be named. */
export function drop(tag: string): Damage['apply'] {
  return dropFrom((line) => tagOf(line) === tag);
}

export function dropFrom(fits: (line: string) => boolean): Damage['apply'] {
  return (lines, random) => {
    const index = random.pick(lines.texts.flatMap((text, at) => (fits(text) ? [at] : [])));
    if (index === undefined) return undefined;
    const texts = lines.texts.toSpliced(index, 1);
    const gone = lines.texts[index] ?? '';
    const related = texts.flatMap((text, at) => (isRelated(text, gone) ? [at + 1] : []));
    return { bytes: bytesOf({ ...lines, texts }), lines: related };
  };
}

/** Lines of the same authorization, menu node or transaction, and the line that names the role. */
export function isRelated(line: string, gone: string): boolean {
  const same = (field: string) => cellOf(gone, field).trim() !== '' && cellOf(line, field) === cellOf(gone, field);
  return (
    tagOf(line) === 'LOADED_AGRS' ||
    tagOf(gone) === 'LOADED_AGRS' ||
    (same('OBJECT') && same('AUTH')) ||
    same('OBJECT_ID') ||
    cellOf(line, 'REPORT').trim() === cellOf(gone, 'TCODE').trim() ||
    cellOf(line, 'REPORT').trim() === cellOf(gone, 'LOW').trim() ||
    cellOf(line, 'TCODE').trim() === cellOf(gone, 'REPORT').trim() ||
    cellOf(line, 'LOW').trim() === cellOf(gone, 'VARBL').trim() ||
    (tagOf(gone) === 'AGR_TEXTS' && tagOf(line) === 'AGR_TEXTS')
  );
}

export const any = (): boolean => true;
export const isRow = (line: string): boolean => tagOf(line).startsWith('AGR_');
export const isValueRow = (line: string): boolean => tagOf(line) === 'AGR_1251';
export const isAuthorizationRow = (line: string): boolean => tagOf(line) === 'AGR_1250' || isValueRow(line);
export const hasField =
  (field: string) =>
  (line: string): boolean =>
    cellOf(line, field).trim() !== '';

/** Columns in front of which something can slip: the layout says what comes after them. */
export function slip(by: number): LineEdit {
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

export function changeDigit(field: string): LineEdit {
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
export function elsewhere(apply: Damage['apply']): Damage['apply'] {
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

export const lowerCase =
  (field: string): LineEdit =>
  (line) =>
    withCell(line, field, cellOf(line, field).toLowerCase());

export const swap =
  (one: string, other: string): LineEdit =>
  (line) => {
    const [left, right] = [cellOf(line, one), cellOf(line, other)];
    return withCell(withCell(line, one, right.trimEnd()), other, left.trimEnd());
  };

export const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
export const decoded = (lines: Lines): string =>
  Buffer.from(bytesOf(lines))
    .toString('latin1')
    .replace(/[\x80-\xff]/g, (byte) => windows1252().characters.charAt(byte.charCodeAt(0)));
