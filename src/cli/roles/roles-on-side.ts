import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Context } from '../context.ts';
import { withCheckout } from '../git/checkout.ts';
import type { RolesAt, RolesOptions } from './located-roles.ts';
import { rolesAt } from './roles-at.ts';
import { sideOf } from './side.ts';
import { under } from './under.ts';

type SideContext = Pick<Context, 'io' | 'progress' | 'report' | 'interruptible'>;

/**
 * Gives the roles of a side of a comparison: a path, or a path in another revision, whose files stand in a temporary
 * folder for so long as they are read. What is wrong is reported here, while the files are there to be shown.
 */
export async function rolesOnSide(given: string, options: RolesOptions, context: SideContext): Promise<RolesAt> {
  const side = sideOf(given);
  if (side.kind === 'path') return reported(await rolesAt(side.path, options, context), '', context);
  const { revision, path } = side;
  return context.interruptible(async (signal) => {
    const found = await withCheckout(revision, context.io, async ({ folder, find }) => {
      signal.throwIfAborted();
      if (find(path ?? '.') === undefined) return diagnose('R5503', { path: path ?? '.', revision });
      const there = { ...context, io: { ...context.io, cwd: folder } };
      return reported(await rolesAt(path, options, there), `git:${revision}:`, context);
    });
    signal.throwIfAborted();
    return 'roles' in found ? found : reported(nothingBut(found), '', context);
  });
}

function nothingBut(diagnostic: Diagnostic): RolesAt {
  return { roles: [], incomplete: true, diagnostics: [diagnostic], sources: {} };
}

async function reported(found: RolesAt, prefix: string, { report }: SideContext): Promise<RolesAt> {
  const shown = under(prefix, found);
  if (shown.diagnostics.length > 0) await report(shown.diagnostics, shown.sources);
  const roles = prefix === '' ? found.roles : found.roles.map(({ role, file }) => ({ role, file: prefix + file }));
  return { ...found, ...shown, roles };
}
