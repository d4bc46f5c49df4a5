import { describe, expect, it } from 'vitest';
import { diffRole } from '../../../src/diff/diff-role.ts';
import { describeChange } from '../../../src/diff/format/describe-change.ts';
import type { Authorization } from '../../../src/model/authorization.ts';
import { authorization, emptyRole, value } from '../../support/small-roles.ts';

function described(before: readonly Authorization[], after: readonly Authorization[]) {
  const role = (authorizations: readonly Authorization[]) => ({ ...emptyRole(), authorizations });
  return diffRole(role(before), role(after)).map((change) => describeChange(change, () => undefined));
}

const gui = (options = {}) => authorization('S_GUI', { ACTVT: ['61'] }, options);

describe('describing authorizations', () => {
  it('says that a new authorization gives nothing because it is inactive', () => {
    expect(described([], [gui({ inactive: true })])).toMatchObject([{ mark: '+', subject: 'S_GUI', note: 'inactive' }]);
  });

  it('says that a new authorization gives nothing while a field is open', () => {
    expect(described([], [authorization('S_GUI', { ACTVT: [''] })])).toMatchObject([
      { note: 'grants nothing while a field is open', details: [{ label: 'ACTVT', items: [{ texts: ['(open)'] }] }] },
    ]);
  });

  it('says that what is gone is still granted', () => {
    const wide = authorization('S_GUI', { ACTVT: ['*'] });
    expect(described([wide, gui()], [wide])).toMatchObject([
      { mark: '-', note: 'still granted by another authorization' },
    ]);
  });

  it('has one line for a status that all values share', () => {
    const [found] = described([gui({ status: 'S' })], [gui({ status: 'M' })]);
    expect(found?.details).toEqual([{ label: 'status', items: [{ mark: '~', texts: ['standard -> changed'] }] }]);
  });

  it('shows the status of a value that differs from that of its authorization', () => {
    const after = { ...gui({ status: 'M' }), fields: [{ name: 'ACTVT', values: [value('61', 'G')] }] };
    const [found] = described([gui({ status: 'M' })], [after]);
    expect(found?.details).toEqual([
      { label: 'ACTVT', items: [{ mark: '~', texts: ['61'], note: 'status changed -> maintained' }] },
    ]);
  });

  it('shows that a value alone has become inactive, and a text', () => {
    const after = {
      ...gui({ text: 'GUI' }),
      fields: [{ name: 'ACTVT', values: [{ ...value('61'), inactive: true }] }],
    };
    const [found] = described([gui()], [after]);
    expect(found?.details).toEqual([
      { label: 'text', items: [{ mark: '~', texts: ['"" -> "GUI"'] }] },
      { label: 'ACTVT', items: [{ mark: '~', texts: ['61'], note: 'inactive now' }] },
    ]);
  });

  it('marks a value of a new authorization that is inactive alone', () => {
    const off = { ...gui(), fields: [{ name: 'ACTVT', values: [value('61'), { ...value('02'), inactive: true }] }] };
    const [found] = described([], [off]);
    expect(found?.details[0]?.items[0]?.texts).toEqual(['02 (inactive)', '61']);
  });

  it('keeps values that were granted before apart from those that were not', () => {
    const [found] = described(
      [authorization('S_TABU_NAM', { TABLE: ['A*'] })],
      [authorization('S_TABU_NAM', { TABLE: ['A*', 'AB', 'C'] })],
    );
    expect(found?.details).toEqual([
      {
        label: 'TABLE',
        items: [
          { mark: '+', texts: ['C'] },
          { mark: '+', texts: ['AB'], note: 'granted before' },
        ],
      },
    ]);
  });
});
