import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffRole } from '../../../src/diff/diff-role.ts';
import { roleLines } from '../../../src/diff/text/role-text.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { anySmallRole, authorization, emptyRole, node, turned } from '../../support/small-roles.ts';

describe('a role as lines of text', () => {
  it('has a line for each fact', () => {
    const lines = roleLines({
      ...emptyRole(),
      kind: 'derived',
      parent: 'Z_PARENT',
      children: ['Z_CHILD'],
      texts: [{ language: 'E', short: 'Role', long: ['first', ''] }],
      orgLevels: [
        {
          name: 'BUKRS',
          values: [
            { low: '2000', high: '2999' },
            { low: '1000', high: '' },
          ],
        },
        { name: 'WERKS', values: [] },
      ],
      authorizations: [
        authorization('S_RFC', { ACTVT: ['16'], RFC_NAME: ['Z*', 'A', "' '", ''] }, { text: 'RFC' }),
        {
          ...authorization('S_ADMI', { ACTVT: ['03'] }, { status: '', inactive: true }),
          fields: [
            {
              name: 'ACTVT',
              values: [
                { low: '03', high: '', status: 'M', inactive: false },
                { low: '02', high: '', status: '' },
              ],
            },
          ],
        },
      ],
      menu: [
        node('Sales', [node('VA01')]),
        {
          ...node('X'),
          type: 'OT',
          report: 'URL',
          address: 'https://a',
          linkType: 'W',
          texts: [],
          other: { ICON: '@' },
        },
      ],
      applicationVariants: [
        { type: 'TR', key: 'B', active: false },
        { type: 'TR', key: 'A', active: true },
      ],
      flags: [
        { name: 'FORCE_MIX', value: '' },
        { name: 'RESP_USER', value: 'HERON' },
      ],
      otherRecords: [{ tag: 'AGR_1253', row: `100${'Z_ROLE'.padEnd(30)}abc` }],
    });
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "role Z_ROLE
        kind derived
        parent Z_PARENT
        master language E
        text E "Role"
        long text E "first"
        long text E ""
        single role Z_CHILD
        org level BUKRS 1000
        org level BUKRS 2000..2999
        org level WERKS (open)
        authorization S_ADMI inactive
          S_ADMI ACTVT 02
          S_ADMI ACTVT 03 (status M, active)
        authorization S_RFC status U "RFC"
          S_RFC ACTVT 16
          S_RFC RFC_NAME ' '
          S_RFC RFC_NAME (open)
          S_RFC RFC_NAME A
          S_RFC RFC_NAME Z*
        menu folder, E "Sales"
        menu Sales > entry, TR VA01, E "Text of VA01"
        menu entry, OT URL W https://a, ICON "@"
        variant TR A ticked
        variant TR B not ticked
        flag FORCE_MIX
        flag RESP_USER HERON
        record AGR_1253 abc"
    `);
  });

  it('is the same for two roles that say the same, and another one for others', () => {
    fc.assert(
      fc.property(anySmallRole, anySmallRole, fc.boolean(), (role, another, same) => {
        const other = same ? turned(role) : { ...another, name: role.name };
        const isSame = diffRole(role, other).length === 0;
        expect(roleLines(role).join('\n') === roleLines(other).join('\n')).toBe(isSame);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(Object.entries(hostileTexts))('makes no line of its own, and nothing invisible, of %s', (_, text) => {
    const shown = text.slice(0, 1000);
    const plain = { ...emptyRole(), parent: 'A', children: ['A'], masterLanguage: 'A' };
    const role = (value: string) => ({
      ...plain,
      name: value,
      parent: value,
      children: [value],
      masterLanguage: value,
      texts: [{ language: value, short: value, long: [value] }],
      orgLevels: [{ name: value, values: [{ low: value, high: value }] }],
      authorizations: [authorization(value, { [value]: [] }, { text: value })].map((each) => ({
        ...each,
        fields: [{ name: value, values: [{ low: value, high: value, status: 'U' as const }] }],
      })),
      menu: [{ ...node(value), address: value, linkType: value, other: { ICON: value } }],
      flags: [{ name: value, value }],
      otherRecords: [{ tag: value, row: value }],
    });
    const lines = roleLines(role(shown));
    expect(lines).toHaveLength(roleLines(role('A')).length);
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  });
});
