import { describe, expect, it } from 'vitest';
import { shippedCatalog } from '../../../src/catalog/catalog.ts';
import { restoreRole } from '../../../src/import/origin/restore.ts';
import { sayableRole } from '../../../src/import/sayable/role.ts';
import type { Authorization } from '../../../src/model/authorization.ts';
import type { Role } from '../../../src/model/role.ts';
import { roleWith } from '../../support/imported.ts';

const transaction = (code: string, status: Authorization['status'] = ''): Authorization => ({
  object: 'S_TCODE',
  status,
  inactive: false,
  text: '',
  fields: [{ name: 'TCD', values: [{ low: code, high: '', status }] }],
});

const origin = roleWith({
  kind: 'derived',
  parent: 'Z_MASTER',
  authorizations: [transaction('SU01'), transaction('SU10')],
  flags: [...roleWith({}).flags, { name: 'SYS_FLAG', value: '' }],
  texts: [{ language: '?', short: 'x', long: [] }, ...roleWith({}).texts],
  otherRecords: [{ tag: 'AGR_1253', row: '100Z_TEST' }],
});
const said = sayableRole(origin, shippedCatalog);

const restored = (change: Partial<Role>) => restoreRole(origin, said, { ...said.role, ...change });

describe('giving a role back what its source cannot say', () => {
  it('gives back all of it while the source says the same', () => {
    expect(restored({})).toEqual(origin);
  });

  it('leaves a changed authorization as the source says it, and gives the others back', () => {
    const changed = transaction('SU02', 'U');
    const { authorizations } = restored({ authorizations: [changed, ...said.role.authorizations.slice(1)] });
    expect(authorizations).toEqual([changed, transaction('SU10')]);
  });

  it('leaves a changed authorization the text that no source has said', () => {
    const texted = roleWith({
      authorizations: [transaction('SU01'), transaction('SU10')].map((each, index) => ({
        ...each,
        text: `Text ${index}`,
      })),
    });
    const unsaid = { ...said, role: { ...said.role, authorizations: [transaction('SU01'), transaction('SU10')] } };
    const textsOf = (authorizations: readonly Authorization[]) =>
      restoreRole(texted, unsaid, { ...unsaid.role, authorizations }).authorizations.map(({ text }) => text);
    expect(textsOf([transaction('SU02'), transaction('SU10')])).toEqual(['Text 0', 'Text 1']);
    expect(textsOf([transaction('SU01'), transaction('SU11'), transaction('SU12')])).toEqual(['Text 0', 'Text 1', '']);
    expect(textsOf([transaction('SU01'), { ...transaction('SU11'), text: 'Ours' }])).toEqual(['Text 0', 'Ours']);
    const other = { ...transaction('x'), object: 'S_OTHER' };
    expect(textsOf([other, transaction('SU10')])).toEqual(['', 'Text 1']);
  });

  it('does not bring back a text that was taken out of the source', () => {
    const texted = { ...transaction('SU01'), text: 'Said' };
    const spoken = sayableRole(roleWith({ authorizations: [texted] }), shippedCatalog);
    const saying = { ...spoken, role: { ...spoken.role, authorizations: [texted] } };
    const now = { ...saying.role, authorizations: [transaction('SU02')] };
    expect(restoreRole(roleWith({ authorizations: [texted] }), saying, now).authorizations[0]?.text).toBe('');
  });

  it('leaves changed texts as the source says them', () => {
    const texts = [{ language: 'E', short: 'New', long: [] }];
    expect(restored({ texts }).texts).toEqual(texts);
  });

  it('gives back a flag that no source says, beside one that was changed', () => {
    const flags = said.role.flags.map((flag) => (flag.name === 'DEVCLASS' ? { ...flag, value: 'ZNEW' } : flag));
    expect(restored({ flags }).flags).toContainEqual({ name: 'DEVCLASS', value: 'ZNEW' });
    expect(restored({ flags }).flags).toContainEqual({ name: 'SYS_FLAG', value: '' });
  });

  it('makes no composite role what was derived before', () => {
    const composite = restored({ kind: 'composite', children: ['Z_A'] });
    expect([composite.kind, composite.parent]).toEqual(['composite', undefined]);
  });
});
