import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { RoleRows } from '../small-tables.ts';
import { checkMenu } from './menu.ts';
import type { SmallTableContext } from './small-table-context.ts';

/** What the rows of menus, texts and flags lack. */
export function checkSmallTables(role: string, rows: RoleRows, context: SmallTableContext): readonly Diagnostic[] {
  return [
    ...checkTransactions(role, rows, context),
    ...checkMenu(role, rows, context),
    ...checkTexts(role, rows, context),
  ];
}

function checkTransactions(role: string, { transactions, nodes }: RoleRows, context: SmallTableContext): Diagnostic[] {
  const { place, isDamaged } = context;
  const inMenu = new Map(
    nodes.filter(({ transaction }) => transaction !== '').map((node) => [node.transaction, node.line]),
  );
  const unlisted = [...inMenu].filter(([transaction]) => !transactions.has(transaction));
  const strange = [...transactions].filter(([transaction]) => !inMenu.has(transaction));
  return [
    ...(isDamaged('AGR_HIER')
      ? []
      : strange.map(([transaction, line]) => diagnose('R2511', { role, transaction }, place(line)))),
    // with one of each the one is the other, misspelt: one finding is enough
    ...(isDamaged('AGR_TCODES') || strange.length > 0
      ? []
      : unlisted.map(([transaction, line]) => diagnose('R2512', { role, transaction }, place(line)))),
  ];
}

function checkTexts(role: string, rows: RoleRows, { place, isDamaged }: SmallTableContext): Diagnostic[] {
  const { loadedLine, hasMasterLanguage, texts } = rows;
  if (loadedLine === 0) return [];
  const found: Diagnostic[] = [];
  if (!hasMasterLanguage && !isDamaged('AGR_FLAGS')) found.push(diagnose('R2516', { role }, place(loadedLine)));
  if (isDamaged('AGR_TEXTS')) return found;
  if (texts.size === 0) found.push(diagnose('R2514', { role }, place(loadedLine)));
  for (const [language, lines] of texts) {
    const numbers = [...lines.keys()].sort((left, right) => left - right);
    const gap = numbers.findIndex((number, index) => number !== index);
    if (gap < 0) continue;
    const fileLine = lines.get(numbers[gap] ?? 0) ?? loadedLine;
    found.push(
      gap === 0
        ? diagnose('R2514', { role, language }, place(fileLine))
        : diagnose('R2515', { role, language, line: String(gap).padStart(5, '0') }, place(fileLine)),
    );
  }
  return found;
}
