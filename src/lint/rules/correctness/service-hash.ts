import { quoted } from '../../../diagnostics/quoted.ts';
import type { MenuNode } from '../../../model/menu.ts';
import { serviceVerdict } from '../../../model/service-verdict.ts';
import { defineRule } from '../../rule.ts';

export const serviceHash = defineRule({
  id: 'correctness/service-hash',
  severity: 'error',
  title: 'service hash that belongs to another service',
  why: 'The menu shows the name of one service, and the hash that is checked is that of another. The rule behind the hash was found by testing; a name that collides has another value, of type HC, which is left alone.',
  reference: 'reference, section 5',
  bad: "menu: [«menuNode»({ type: 'OT', report: 'SERVICE', address: 'OTSERVICE'.padEnd(22) + 'EF608938F3EB18256CE851763C2952HT', linkType: 'W', text: { EN: 'R3TR IWSV Z_ORDERS_SRV                       0001' } })]",
  good: "menu: [service('Z_ORDERS_SRV', '0001')]",
  role(role, _context, report) {
    const visit = (nodes: readonly MenuNode[], above: readonly number[]): void => {
      for (const [index, node] of nodes.entries()) {
        const path = [...above, index];
        const found = serviceVerdict(node);
        if (found?.verdict === 'contradicts') {
          report(
            { part: 'menu', path },
            `the menu names ${quoted(found.named)}, and its hash is that of another service`,
            {
              help: `the hash of ${found.named} is ${found.expected}`,
            },
          );
        }
        visit(node.children, path);
      }
    };
    visit(role.menu, []);
  },
});
