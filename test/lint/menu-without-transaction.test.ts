import { describe, expect, it } from 'vitest';
import { shippedCatalog } from '../../src/catalog/catalog.ts';
import { rules } from '../../src/lint/rules/index.ts';
import { runRules } from '../../src/lint/run-rules.ts';
import type { MenuNode } from '../../src/model/menu.ts';
import type { Role } from '../../src/model/role.ts';
import { authorization, emptyRole } from '../support/small-roles.ts';

const rule = rules.find(({ id }) => id === 'correctness/menu-without-transaction')!;
const active = [{ rule, severity: rule.severity, options: {} }];

const transaction = (code: string, other?: MenuNode['other']): MenuNode => {
  const node = { kind: 'entry', type: 'TR', report: code, address: '', linkType: '', texts: [], children: [] } as const;
  return other === undefined ? node : { ...node, other };
};
const folder: MenuNode = { ...transaction(''), kind: 'folder', type: '', children: [transaction('SE16')] };
const display = authorization('S_TABU_NAM', { ACTVT: ['03'], TABLE: ['T000'] });

const said = (role: Partial<Role>) =>
  runRules(active, {
    roles: [{ ...emptyRole('Z_ROLE'), menu: [folder], authorizations: [display], ...role }],
    users: [],
    catalog: shippedCatalog,
    origin: 'files',
  }).map(({ message }) => message);

describe('a transaction of the menu that S_TCODE lacks', () => {
  it('is an error in a role with authorizations', () => {
    expect(said({})).toEqual(['Z_ROLE: the menu has the transaction "SE16", and S_TCODE does not']);
  });

  it('is none in a composite role, which has no authorizations', () => {
    expect(said({ kind: 'composite', authorizations: [], children: ['Z_A', 'Z_B'] })).toEqual([]);
  });

  it('is none in a role that has a menu only', () => {
    expect(said({ authorizations: [] })).toEqual([]);
  });

  it('is none when it starts in another system', () => {
    expect(said({ menu: [transaction('SE16', { TARGET_SYS: 'PRDCLNT100' })] })).toEqual([]);
    expect(said({ menu: [transaction('SE16', { ICON: '@0V@' })] })).toHaveLength(1);
  });
});
