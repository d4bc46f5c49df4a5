import { quoted } from '../../../diagnostics/quoted.ts';
import type { MenuNode } from '../../../model/menu.ts';
import { matches } from '../../../model/value-logic/interval-of-value.ts';
import { fieldOf } from '../../granting.ts';
import { defineRule } from '../../rule.ts';

export const menuWithoutTransaction = defineRule({
  id: 'correctness/menu-without-transaction',
  severity: 'error',
  title: 'menu entry that cannot be started',
  why: 'The menu shows a transaction that S_TCODE does not have, so that a click on it ends in a message. Left alone are composite roles, which have no authorizations, roles that are for the menu only and have none either, and entries that start in another system (that PFCG derives nothing from these is general knowledge).',
  reference: 'reference, section 4',
  bad: "menu: [transaction('VA03'), «transaction»('SE16')],\n  deriveStartAuthorizations: false,\n  authorizations: { S_TCODE: [{ TCD: ['VA03'] }] }",
  good: "menu: [transaction('VA03'), transaction('VA05')]",
  role(role, _context, report) {
    if (role.menu.length === 0 || role.kind === 'composite' || role.authorizations.length === 0) return;
    const values = role.authorizations
      .filter(({ object, inactive }) => object === 'S_TCODE' && !inactive)
      .flatMap((each) => fieldOf(each, 'TCD')?.values ?? []);
    const exact = new Set(values.map(({ low }) => low));
    const visit = (nodes: readonly MenuNode[], path: readonly number[]): void => {
      for (const [index, { type, report: code, children, other }] of nodes.entries()) {
        const here = [...path, index];
        const isElsewhere = other?.TARGET_SYS !== undefined;
        if (type === 'TR' && !isElsewhere && !exact.has(code) && !values.some((value) => matches(value, code))) {
          report({ part: 'menu', path: here }, `the menu has the transaction ${quoted(code)}, and S_TCODE does not`, {
            help: 'leave deriveStartAuthorizations out, or add the transaction to S_TCODE',
          });
        }
        visit(children, here);
      }
    };
    visit(role.menu, []);
  },
});
