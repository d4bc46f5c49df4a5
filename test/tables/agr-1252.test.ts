import { expect, it } from 'vitest';
import { linesOf, readChanged, readLines, replaceIn, rowsOf } from '../support/role-lines.ts';
import { emptyRole } from '../support/small-roles.ts';

const role = {
  ...emptyRole(),
  orgLevels: [
    {
      name: 'BUKRS',
      values: [
        { low: '1000', high: '' },
        { low: '2000', high: '2999' },
      ],
    },
    { name: 'WERKS', values: [] },
  ],
};

it('writes a row for each value, and a blank one for an org level that is open', () => {
  expect(rowsOf(role, 'AGR_1252')).toEqual([
    `000001${'$BUKRS'.padEnd(40)}1000`,
    `000002${'$BUKRS'.padEnd(40)}${'2000'.padEnd(40)}2999`,
    '000003$WERKS',
  ]);
});

it('reads what it has written, an open org level included', () => {
  expect(readLines(linesOf(role)).roles[0]?.orgLevels).toEqual(role.orgLevels);
});

it('reports an org level without its dollar sign, and leaves it out', () => {
  const changed = readChanged(role, (lines) => replaceIn(lines, 'AGR_1252', '$WERKS', 'WERKS'));
  expect(changed.complaints).toEqual([
    expect.stringMatching(/^R2207 \d+:90-130 the org level "WERKS" of the role Z_ROLE does not begin with \$$/),
  ]);
  expect(changed.role?.orgLevels.map(({ name }) => name)).toEqual(['BUKRS']);
});

it('reports a range without its lower end', () => {
  const changed = readChanged(role, (lines) => replaceIn(lines, 'AGR_1252', '2000', '    '));
  expect(changed.complaints).toEqual([expect.stringMatching(/^R2206 \d+:170-210 AGR_1252: HIGH holds "2999"/)]);
});

it('notices a value that slipped into the name of its org level', () => {
  const changed = readChanged(role, (lines) => replaceIn(lines, 'AGR_1252', ' 1000', '1000'));
  expect(changed.complaints).toEqual([
    expect.stringMatching(/^R2102 \d+:130-\d+ AGR_1252: from LOW on, everything stands 1 column too far left$/),
  ]);
});
