import fc from 'fast-check';
import { expect, it } from 'vitest';
import { windows1252 } from '../../src/codec/encoding.ts';
import { readPfcg } from '../../src/formats/pfcg/read.ts';
import { writePfcg } from '../../src/formats/pfcg/write.ts';
import type { MenuNode, MenuText } from '../../src/model/menu.ts';
import type { Role } from '../../src/model/role.ts';
import { emptyRole } from '../support/small-roles.ts';

/** What stands in a cell as it was written: no blank at its end, and none in front where the field is a name. */
const anyCell = (width: number, front = true) =>
  fc
    .stringMatching(/^[A-Za-z0-9 ÄÖÜäöüß*#$&'()/:.,_-]*$/, { maxLength: width })
    .map((text) => (front ? text.slice(0, width).trimEnd() : text.slice(0, width).trim()));

const anyTexts: fc.Arbitrary<readonly MenuText[]> = fc
  .uniqueArray(
    fc.record(
      { language: fc.constantFrom('1', 'D', 'E', 'F', 'a', 'i'), text: anyCell(80), description: anyCell(40) },
      { requiredKeys: ['language', 'text'] },
    ),
    { selector: ({ language }) => language, maxLength: 4 },
  )
  .map((texts) =>
    texts
      .map(({ description = '', ...text }) => (description === '' ? text : { ...text, description }))
      .toSorted((left, right) => (left.language < right.language ? -1 : 1)),
  );

const anyDigits = fc.integer({ min: 1, max: 99_999 }).map((number) => String(number).padStart(5, '0'));
const anyOther = fc
  .record(
    {
      SAP_GUID: anyCell(32, false).filter((text) => text !== ''),
      ATTRIBUTES: fc.constantFrom('', 'XX', 'Y'),
      TARGET_SYS: anyCell(32, false).filter((text) => text !== ''),
      X_POS: anyDigits,
      Y_POS: anyDigits,
      APPL_ALIAS: anyCell(60, false).filter((text) => text !== ''),
    },
    { requiredKeys: [] },
  )
  .map((other) => (Object.keys(other).length === 0 ? {} : { other }));

const anyMenu = fc.letrec<{ node: MenuNode; menu: readonly MenuNode[] }>((tie) => ({
  menu: fc.array(tie('node'), { maxLength: 5 }),
  node: fc
    .record({
      kind: fc.constantFrom('folder' as const, 'entry' as const),
      type: fc.constantFrom('', 'TR', 'OT', 'RP'),
      report: anyCell(48, false),
      address: fc.oneof(fc.constant(''), anyCell(255, false)),
      texts: anyTexts,
      children: fc.oneof({ maxDepth: 4, depthSize: 'medium' }, fc.constant([]), tie('menu')),
      other: anyOther,
    })
    .map(({ other, ...node }): MenuNode => ({
      ...node,
      // A transaction has a code: without one there is no row in AGR_TCODES.
      report: node.type === 'TR' && node.report === '' ? 'VA03' : node.report,
      linkType: node.address === '' ? '' : 'W',
      ...other,
    })),
})).menu;

function throughFile(role: Role) {
  const report = { diagnostics: [], rows: 0 };
  const target = { client: '100', release: '757', encoding: windows1252(), lineEnd: 'crlf' } as const;
  const bytes = Buffer.concat([...writePfcg([role], target, report)]);
  expect(report.diagnostics).toEqual([]);
  return { bytes, ...readPfcg(bytes, { file: 'Z_ROLE.SAP' }) };
}

it('any menu is the same tree after it was written to tables and read back', () => {
  fc.assert(
    fc.property(anyMenu, (menu) => {
      const { roles, diagnostics } = throughFile({ ...emptyRole(), menu });
      expect(roles[0]?.menu).toEqual(menu);
      expect(roles[0]?.otherRecords).toEqual([]);
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('the rows of a menu may stand in any order', () => {
  fc.assert(
    fc.property(anyMenu, fc.nat(), (menu, seed) => {
      const { bytes } = throughFile({ ...emptyRole(), menu });
      const lines = bytes
        .toString('latin1')
        .split('\r\n')
        .filter((line) => line !== '');
      const shuffled = lines.toSorted((left, right) => order(left, seed) - order(right, seed));
      const { roles } = readPfcg(Buffer.from(`${shuffled.join('\r\n')}\r\n`, 'latin1'), { file: 'Z_ROLE.SAP' });
      expect(roles[0]?.menu).toEqual(menu);
    }),
  );
});

/** A number that has nothing to do with where the line stood. */
function order(line: string, seed: number): number {
  let hash = seed | 0;
  for (let index = 0; index < line.length; index++) hash = (Math.imul(hash, 31) + line.charCodeAt(index)) | 0;
  return hash;
}
