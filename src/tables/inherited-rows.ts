import type { Layout } from '../codec/layout.ts';
import type { RowBlock, RowWriter } from '../codec/row-writer.ts';
import type { Role } from '../model/role.ts';
import type { WriteTarget } from './table.ts';

/**
 * Writes the rows of a derived role's authorizations: those of the first role of a family are made and kept, the
 * others differ in the name of the role only. Roles that inherit nothing are written as they are.
 *
 * @param count how many rows there are at most
 */
export function writeInherited(
  role: Role,
  rows: RowWriter,
  { inherited }: WriteTarget,
  layout: Layout<'MANDT' | 'AGR_NAME'>,
  count: () => number,
  write: () => void,
): void {
  if (inherited === undefined || role.kind !== 'derived') {
    write();
    return;
  }
  let blocks = inherited.get(role.authorizations);
  if (blocks === undefined) inherited.set(role.authorizations, (blocks = new Map<Layout, RowBlock>()));
  const kept = blocks.get(layout);
  if (kept !== undefined) {
    rows.repeat(kept, layout.at.AGR_NAME, role.name);
    return;
  }
  const block = rows.keep(layout, count(), write);
  if (block !== undefined) blocks.set(layout, block);
}
