import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { NodeRow, RoleRows } from '../small-tables.ts';
import type { SmallTableContext } from './small-table-context.ts';

/** Menu nodes on a level that is not theirs, without text or address, and rows of the root, which is never stored. */
export function checkMenu(role: string, rows: RoleRows, context: SmallTableContext): readonly Diagnostic[] {
  return [
    ...checkRoot(role, rows, context),
    ...checkLevels(role, rows, context),
    ...checkAddresses(role, rows, context),
    ...checkMenuTexts(role, rows, context),
  ];
}

/** The root of the menu, which is never stored. */
const root = '00000001';
const deepest = 99;

function checkRoot(role: string, { nodes, menuTexts }: RoleRows, { place }: SmallTableContext): Diagnostic[] {
  const node = nodes.find(({ id }) => id === root);
  const text = menuTexts.get(root);
  return [
    ...(node === undefined ? [] : [diagnose('R2519', { role, table: 'AGR_HIER' }, place(node.line))]),
    ...(text === undefined ? [] : [diagnose('R2519', { role, table: 'AGR_HIERT' }, place(text))]),
  ];
}

/** Nodes on a level that is not theirs. */
function checkLevels(role: string, { nodes }: RoleRows, { place }: SmallTableContext): Diagnostic[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return nodes.flatMap((node) => {
    const depth = depthOf(node, byId);
    const expected = String(depth).padStart(2, '0');
    if (depth === undefined || node.id === root || node.level === expected) return [];
    // what is below a node that hangs elsewhere now follows from that node
    const parent = byId.get(node.parent);
    if (parent !== undefined && Number(node.level) === Number(parent.level) + 1) return [];
    return [diagnose('R2513', { role, node: node.id, level: node.level, expected }, place(node.line))];
  });
}

/** On which level a node hangs; undefined when it hangs nowhere or in a circle. */
function depthOf(node: NodeRow, byId: ReadonlyMap<string, NodeRow>): number | undefined {
  let depth = 1;
  for (let at: NodeRow | undefined = node; at?.parent !== root; at = byId.get(at.parent)) {
    if (at === undefined || depth > deepest) return undefined;
    depth++;
  }
  return depth;
}

function checkAddresses(role: string, { nodes, addresses }: RoleRows, context: SmallTableContext): Diagnostic[] {
  if (context.isDamaged('AGR_BUFFI')) return [];
  return nodes
    .filter(({ id, addressed }) => addressed !== '' && id !== root && !addresses.has(id))
    .map(({ id: node, addressed: report, line }) => diagnose('R2520', { role, node, report }, context.place(line)));
}

function checkMenuTexts(role: string, { nodes, menuTexts }: RoleRows, context: SmallTableContext): Diagnostic[] {
  if (context.isDamaged('AGR_HIERT')) return [];
  return nodes
    .filter(({ id }) => id !== root && !menuTexts.has(id))
    .map(({ id: node, line }) => diagnose('R2521', { role, node }, context.place(line)));
}
