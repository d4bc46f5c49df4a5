import type { Catalog } from '../../catalog/catalog.ts';
import { shippedCatalog } from '../../catalog/catalog.ts';
import type { Encoding } from '../../codec/encoding.ts';
import { encodingNamed, windows1252 } from '../../codec/encoding.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { readPfcg } from '../../formats/pfcg/read.ts';
import { byLine } from '../places.ts';
import { survey } from '../survey.ts';
import { repairAlignment } from './alignment.ts';
import { repairBlanks } from './blanks.ts';
import { repairCollectionFlag } from './collection-flag.ts';
import { repairEncoding } from './encoding.ts';
import { repairLineEnds } from './line-ends.ts';
import { repairOrder } from './order.ts';
import { bytesOf, rawLines } from '../../codec/raw-line.ts';
import type { RepairContext, RepairStep } from './step.ts';
import { repairTwins } from './twins.ts';

export interface RepairOptions {
  /** Name of the file for diagnostics. */
  readonly file: string;
  /** The encoding, when it is known; else it is recognised as in reading. */
  readonly encoding?: Encoding;
  /** What files that show no encoding are read in: a code page, Windows-1252 without it. */
  readonly usual?: Encoding;
  /** Objects with their fields; those that rolewright ships without it. */
  readonly catalog?: Catalog;
}

/** A role file after everything was repaired that has one right answer. */
export interface RepairedFile {
  /** Some thousand lines at a time. */
  readonly bytes: Iterable<Uint8Array>;
  /** Each repair, and each damage that several answers are possible for, with lines of the file that was read. */
  readonly repairs: readonly Diagnostic[];
  /** Whether anything differs from the file that was read. */
  readonly changed: boolean;
}

/** Each step finds the lines as the steps before have left them. */
const steps: readonly RepairStep[] = [
  repairLineEnds,
  repairBlanks,
  repairAlignment,
  repairTwins,
  repairOrder,
  repairCollectionFlag,
];

/**
 * Repairs what has one right answer in a role file: encoding, line ends, trailing blanks, empty lines, columns that
 * slipped, lines that come twice, order, and the flag COLL_AGR. All other lines stay as they are, byte for byte. The
 * lines of the whole file are in memory while this works.
 *
 * @param bytes gives the bytes of the file, whole or in chunks; called several times
 * @returns the bytes of the repaired file, and R255x diagnostics: an info for each repair, a warning for what is left
 * @example
 * ```ts
 * const padded = () => [Buffer.from(readFileSync('Z_SALES.SAP').toString('latin1').replace('757', '757  '), 'latin1')];
 * const { bytes, repairs, changed } = repairRoleFile(padded, { file: 'Z_SALES.SAP' });
 * changed; // => true
 * repairs.map(messageOf); // => ["repaired: trailing blanks cut off in 1 line"]
 * Buffer.concat([...bytes]).equals(readFileSync('Z_SALES.SAP')); // => true
 * ```
 */
export function repairRoleFile(bytes: () => Iterable<Uint8Array>, options: RepairOptions): RepairedFile {
  const { catalog = shippedCatalog, ...reading } = options;
  const { file } = reading;
  const content = readPfcg(bytes(), reading);
  const read = encodingNamed(content.encoding) ?? windows1252();
  const repairs: Diagnostic[] = [];
  const context: RepairContext = {
    place: (line) => ({ file, line, column: 1 }),
    report: (diagnostic) => void repairs.push(diagnostic),
    names: survey(bytes(), read, { names: catalog }).names,
    release: content.release,
  };
  const encoded = repairEncoding(rawLines(bytes(), read), read, context);
  const lines = steps.reduce((before, step) => step(before, context), encoded.lines);
  const changed = repairs.some(({ severity }) => severity === 'info');
  return {
    bytes: changed ? bytesOf(lines, encoded.encoding) : bytes(),
    repairs: repairs.sort(byLine),
    changed,
  };
}
