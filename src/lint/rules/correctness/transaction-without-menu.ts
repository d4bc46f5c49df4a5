import { quoted } from '../../../diagnostics/quoted.ts';
import { allNodes } from '../../../model/menu-walk.ts';
import { hasAuthorizationsOfMaster } from '../../inherited.ts';
import { defineRule } from '../../rule.ts';

export const transactionWithoutMenu = defineRule({
  id: 'correctness/transaction-without-menu',
  severity: 'warning',
  title: 'transaction that is not in the menu',
  why: 'PFCG makes S_TCODE from the menu, and brings the defaults that each transaction needs with it. A transaction that was put into S_TCODE by hand has none of them. Roles without a menu are left alone: they are for users that see no menu.',
  reference: 'reference, section 4',
  bad: "menu: [transaction('VA03')],\n  authorizations: { S_TCODE: [{ TCD: [«'SE16'»] }] }",
  good: "menu: [transaction('VA03')]",
  role(role, context, report) {
    if (role.menu.length === 0 || hasAuthorizationsOfMaster(role, context)) return;
    const inMenu = new Set(
      [...allNodes(role.menu)].filter(({ type }) => type === 'TR').map(({ report: code }) => code),
    );
    for (const [index, { object, fields, inactive }] of role.authorizations.entries()) {
      if (object !== 'S_TCODE' || inactive) continue;
      for (const { name, values } of fields) {
        for (const [value, { low, high, inactive: off }] of values.entries()) {
          if (name !== 'TCD' || off === true || low === '' || high !== '' || /[*$']/.test(low) || inMenu.has(low))
            continue;
          const says = `S_TCODE has the transaction ${quoted(low)}, and the menu does not`;
          report({ part: 'authorization', index, field: name, value }, says, {
            help: `add it to the menu: transaction('${low}')`,
          });
        }
      }
    }
  },
});
