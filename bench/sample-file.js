// Makes the role file that is measured: roles enough for a million AGR_1251 rows, values that repeat as real ones do.
import { closeSync, openSync, writeSync } from 'node:fs';
import { windows1252 } from '../dist/codec/encoding.js';
import { writePfcg } from '../dist/formats/pfcg/write.js';

const objectsOfARole = 50;
const fields = ['ACTVT', 'BUKRS', 'NAME', 'VALUE', 'ZFIELD'];
const valuesOfAField = 2;

/** How many AGR_1251 rows a role has. */
export const rowsOfARole = (values = valuesOfAField) => objectsOfARole * fields.length * values;

export const target = /** @type {const} */ ({
  client: '100',
  release: '757',
  encoding: windows1252(),
  lineEnd: 'crlf',
});

/**
 * @param {number} number
 * @param {number} valuesOfEach how many values a field has
 * @returns {import('../dist/model/role.js').Role}
 */
export function sampleRole(number, valuesOfEach = valuesOfAField) {
  const status = 'U';
  return {
    name: `Z_ROLE_${String(number).padStart(6, '0')}`,
    kind: 'single',
    children: [],
    masterLanguage: 'E',
    texts: [{ language: 'E', short: `Role ${number}`, long: [] }],
    authorizations: Array.from({ length: objectsOfARole }, (_, object) => ({
      object: `Z_OBJ_${String(object).padStart(3, '0')}`,
      status,
      inactive: false,
      text: '',
      fields: fields.map((name, field) => ({
        name,
        values: Array.from({ length: valuesOfEach }, (_, value) => ({
          low: `V${(number * 7 + field * 3 + value) % 5000}`,
          high: '',
          status,
        })),
      })),
    })),
    orgLevels: [],
    menu: [],
    flags: [],
    otherRecords: [],
  };
}

/**
 * Writes a file with so many AGR_1251 rows (rounded up to whole roles).
 * @param {string} path
 * @param {number} rows
 */
export function writeSample(path, rows) {
  writeRoles(
    path,
    Array.from({ length: Math.ceil(rows / rowsOfARole()) }, (_, number) => sampleRole(number)),
  );
}

/**
 * @param {string} path
 * @param {readonly import('../dist/model/role.js').Role[]} roles
 */
export function writeRoles(path, roles) {
  const file = openSync(path, 'w');
  try {
    for (const chunk of writePfcg(roles, target, { diagnostics: [], rows: 0 })) writeSync(file, chunk);
  } finally {
    closeSync(file);
  }
}
