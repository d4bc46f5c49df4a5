import { z } from 'zod';
import { quoted } from '../../../diagnostics/quoted.ts';
import { oncePer } from '../../../model/once-per.ts';
import { isBlankValue, isOpen } from '../../../model/value.ts';
import { defineRule } from '../../rule.ts';

/** By object and field, all values that there are: documented with the objects. Fields with other values are not here. */
const shipped: Readonly<Record<string, readonly string[]>> = {
  'S_RFC RFC_TYPE': ['FUGR', 'FUNC'],
  'S_RFC ACTVT': ['16'],
  'S_RFCACL RFC_EQUSER': ['Y', 'N'],
  'S_RFCACL ACTVT': ['16'],
  'S_SERVICE SRV_TYPE': ['HT', 'HC', 'HS', 'TR'],
  'S_TABU_CLI CLIIDMAINT': ['X'],
  'S_BTCH_ADM BTCADMIN': ['Y', 'N'],
  'S_BTCH_JOB JOBACTION': ['DELE', 'LIST', 'MODI', 'PLAN', 'PROT', 'RELE', 'SHOW'],
};

/** A longer list is for reading. */
const mostSuggested = 3;

const options = z.strictObject({
  /** More fields whose values are known, by `OBJECT FIELD`: `{ 'Z_BATCH Z_KIND': ['A', 'B'] }`. */
  values: z.record(z.string(), z.array(z.string())).default({}),
});

export const valueKind = defineRule<z.output<typeof options>>({
  id: 'correctness/value-kind',
  severity: 'error',
  title: 'value that the field does not know',
  why: 'The field has a few fixed values. Another one is mostly misspelt and grants nothing, so that the program that needs it fails.',
  reference: 'documentation of the authorization objects',
  bad: "authorizations: { S_RFC: [{ RFC_TYPE: [«'FUBA'»], RFC_NAME: ['RFC1'], ACTVT: ['16'] }] }",
  good: "authorizations: { S_RFC: [{ RFC_TYPE: ['FUGR', '*'], RFC_NAME: ['RFC1'], ACTVT: ['16'] }] }",
  offers: 'suggestions',
  options,
  authorization({ object, fields }, context, report) {
    if (!objectsIn(context.options.values).has(object)) return;
    for (const { name, values } of fields) {
      const key = `${object} ${name}`;
      const known = context.options.values[key] ?? shipped[key];
      if (known === undefined) continue;
      for (const [index, value] of values.entries()) {
        if (isOpen(value) || isBlankValue(value) || value.high !== '' || value.low.includes('*')) continue;
        if (known.includes(value.low) || (value.low.startsWith('$') && context.isOrgLevel(value.low.slice(1))))
          continue;
        report({ field: name, value: index }, `${key} knows no value ${quoted(value.low)}`, {
          help: `the values are ${known.join(', ')}`,
          // near ones are guesses: FUBA is meant for FUNC and looks as much like FUGR
          suggestions: known.length > mostSuggested ? [] : known.map((by) => ({ title: `write '${by}'`, by })),
        });
      }
    }
  },
});

/** What may be an object with known values; a file may have names with blanks, so it is every beginning of a key. */
const objectsIn = oncePer(
  (own: Readonly<Record<string, readonly string[]>>): ReadonlySet<string> =>
    new Set(
      [...Object.keys(shipped), ...Object.keys(own)].flatMap((key) =>
        [...key.matchAll(/ /g)].map(({ index }) => key.slice(0, index)),
      ),
    ),
);
