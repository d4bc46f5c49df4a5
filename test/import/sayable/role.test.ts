import { describe, expect, it } from 'vitest';
import { shippedCatalog } from '../../../src/catalog/catalog.ts';
import { sayableRole } from '../../../src/import/sayable/role.ts';
import type { Authorization } from '../../../src/model/authorization.ts';
import type { Role } from '../../../src/model/role.ts';
import { roleWith } from '../../support/imported.ts';

const value = (low: string, status: Authorization['status'] = 'U') => ({ low, high: '', status });

const transaction = (more: Partial<Authorization> = {}): Authorization => ({
  object: 'S_TCODE',
  status: 'U',
  inactive: false,
  text: '',
  fields: [{ name: 'TCD', values: [value('SU01')] }],
  ...more,
});

const lossesOf = (properties: Partial<Role>) =>
  sayableRole(roleWith(properties), shippedCatalog).losses.map(({ what }) => what);

describe('what a source can say of a role', () => {
  it('is all of a role that a source could have made', () => {
    const role = roleWith({ authorizations: [transaction()] });
    expect(sayableRole(role, shippedCatalog)).toEqual({ role, losses: [], dropped: new Set() });
  });

  it.each<[string, Partial<Role>]>([
    ['flag SYS_FLAG', { flags: [...roleWith({}).flags, { name: 'SYS_FLAG', value: '' }] }],
    ['that it has no flag FORCE_MIX', { flags: roleWith({}).flags.filter(({ name }) => name !== 'FORCE_MIX') }],
    [
      'flag RESP_USER',
      { flags: roleWith({}).flags.map((flag) => ({ ...flag, ...(flag.name === 'RESP_USER' && { value: 'lower' }) })) },
    ],
    ['records AGR_1253', { otherRecords: [{ tag: 'AGR_1253', row: '100Z_TEST' }] }],
    ['text in the unknown language ?', { texts: [...roleWith({}).texts, { language: '?', short: 'x', long: [] }] }],
    ['that it has no text', { texts: [] }],
    ['master language D', { masterLanguage: 'D' }],
    ['that it has no master language', { masterLanguage: '' }],
    ['that S_TCODE has no status', { authorizations: [transaction({ status: '' })] }],
    [
      'that a value of S_TCODE TCD has no status',
      { authorizations: [transaction({ fields: [{ name: 'TCD', values: [value('X', '')] }] })] },
    ],
    ['that S_TCODE has no row for TCD', { authorizations: [transaction({ fields: [] })] }],
    [
      'row without a value of S_TCODE TCD',
      { authorizations: [transaction({ fields: [{ name: 'TCD', values: [value(''), value('X')] }] })] },
    ],
    [
      'texts of authorizations that repeat those of their objects',
      { authorizations: [transaction({ text: shippedCatalog.object('S_TCODE')?.text ?? '' })] },
    ],
    ['that it is derived from Z_MASTER', { kind: 'derived', parent: 'Z_MASTER' }],
    ['that it is a composite role: it has no single roles', { kind: 'composite' }],
    ['authorizations of a composite role', { kind: 'composite', children: ['Z_A'], authorizations: [transaction()] }],
    ['ticks for variants of authorization defaults', { applicationVariants: [{ type: 'HT', key: 'K', active: true }] }],
  ])('is not: %s', (what, properties) => {
    expect(lossesOf(properties)).toEqual([what]);
  });

  it('has an open field where the file has no row for it', () => {
    const { role } = sayableRole(roleWith({ authorizations: [transaction({ fields: [] })] }), shippedCatalog);
    expect(role.authorizations[0]?.fields).toEqual([{ name: 'TCD', values: [{ low: '', high: '', status: 'U' }] }]);
  });

  it('leaves out an authorization of an unknown object that has no field at all', () => {
    const nothing = { ...transaction({ fields: [] }), object: 'ZUNKNOWN' };
    const said = sayableRole(roleWith({ authorizations: [nothing, transaction()] }), shippedCatalog);
    expect([said.role.authorizations.map(({ object }) => object), said.dropped]).toEqual([['S_TCODE'], new Set([0])]);
  });

  it('is derived only while it has menu and authorizations of its master', () => {
    const master = roleWith({ name: 'Z_MASTER', authorizations: [transaction()] });
    const derived = roleWith({ kind: 'derived', parent: 'Z_MASTER', authorizations: [transaction()] });
    expect(sayableRole(derived, shippedCatalog, () => master).role.kind).toBe('derived');
    const drifted = { ...derived, authorizations: [] };
    expect(sayableRole(drifted, shippedCatalog, () => master).role.kind).toBe('single');
  });
});
