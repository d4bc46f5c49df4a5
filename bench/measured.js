// What is measured, each as a function that does it once.
import { CellReader } from '../dist/codec/cell-reader.js';
import { windows1252 } from '../dist/codec/encoding.js';
import { readPages } from '../dist/codec/text-file.js';
import { readPfcg } from '../dist/formats/pfcg/read.js';
import { PfcgScanner } from '../dist/formats/pfcg/scan.js';
import { writePfcg } from '../dist/formats/pfcg/write.js';
import { target } from './sample-file.js';

/** @typedef {import('../dist/formats/pfcg/scan.js').RecordSink} RecordSink */

/** @type {RecordSink} */
const nothing = { record: () => undefined, unknownRecord: () => undefined, damaged: () => undefined };

/**
 * The least that a reader in JavaScript has to do.
 * @param {Buffer} bytes
 */
export const floor = (bytes) => bytes.toString('latin1').split('\n').length;

/**
 * Lines, tags, lengths, contents of all columns checked; every field can be asked for.
 * @param {Iterable<Uint8Array>} chunks
 */
export function scan(chunks, sink = nothing) {
  const scanner = new PfcgScanner('sample.SAP', sink);
  for (const page of readPages(chunks, windows1252())) scanner.page(page);
  if (scanner.finish().length > 0) throw new Error('the sample is damaged');
  return scanner.lines;
}

/**
 * A scan that asks for every field of every row and adds up a checksum.
 * @param {Iterable<Uint8Array>} chunks
 */
export function allFields(chunks) {
  const cells = new CellReader();
  let sum = 0;
  scan(chunks, {
    ...nothing,
    record({ layout }, page, from, end) {
      cells.moveTo(page, from, end);
      for (const column of layout.columns) {
        const text = cells.cell(column);
        sum = (sum * 31 + text.length + (text.charCodeAt(0) || 0)) | 0;
      }
    },
  });
  return sum;
}

/**
 * The model of all roles.
 * @param {Buffer} bytes
 */
export function load(bytes) {
  const { roles, diagnostics } = readPfcg(bytes, { file: 'sample.SAP' });
  if (diagnostics.length > 0) throw new Error('the sample is damaged');
  return roles;
}

/**
 * The least that a writer has to do: join lines that are ready and encode them.
 * @param {readonly string[]} lines
 */
export const writeFloor = (lines) => Buffer.from(lines.join('\r\n'), 'latin1').length;

/**
 * The bytes of all roles.
 * @param {readonly import('../dist/model/role.js').Role[]} roles
 */
export function write(roles) {
  let size = 0;
  for (const chunk of writePfcg(roles, target, { diagnostics: [], rows: 0 })) size += chunk.length;
  return size;
}
