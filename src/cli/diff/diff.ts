import { diffRoles, isEmptyDiff, renderDiffJson, renderMarkdown, renderTerminal } from '../../diff/index.ts';
import type { RoleDiff } from '../../diff/index.ts';
import type { Handler } from '../command.ts';
import type { Context } from '../context.ts';
import { statusOf } from '../exit-status.ts';
import type { ServiceNames } from '../inspect/service-names.ts';
import { serviceNames } from '../inspect/service-names.ts';
import { rolesOnSide } from '../roles/roles-on-side.ts';
import { projectEncoding } from '../sources/project-encoding.ts';

interface DiffValues {
  readonly left: string;
  readonly right: string;
  readonly format: 'terminal' | 'markdown' | 'json';
  readonly system: string | undefined;
  readonly encoding: string | undefined;
}

/**
 * Shows what differs between the roles of two sides; ends with 1 when something does, and with 2 when a side is damaged:
 * the rows of damaged lines are missing in what is shown.
 */
export const diff: Handler<DiffValues> = async (values, context) => {
  const { system } = values;
  const options = { system, encoding: await projectEncoding(values.encoding, context.io.cwd, system) };
  const left = await rolesOnSide(values.left, options, context);
  const right = await rolesOnSide(values.right, options, context);
  const status = statusOf([...left.diagnostics, ...right.diagnostics]);
  // what could not be compiled or found would look as if somebody had removed it
  if (status === 2 || left.incomplete === true || right.incomplete === true) return 2;
  const isOrgLevel = right.isOrgLevel ?? left.isOrgLevel;
  const found = diffRoles(
    left.roles.map(({ role }) => role),
    right.roles.map(({ role }) => role),
    isOrgLevel === undefined ? {} : { isOrgLevel },
  );
  const differing = new Set([...found.added, ...found.changed].map(({ name }) => name));
  const shown = [...left.roles, ...right.roles].map(({ role }) => role).filter(({ name }) => differing.has(name));
  const { nameOf: serviceOf } = values.format === 'json' ? unnamed : await serviceNames(shown, context);
  context.io.stdout.write(rendered(found, values, serviceOf, context));
  if (status !== 0) return 2;
  return isEmptyDiff(found) ? 0 : 1;
};

/** For programs the hash itself is enough. */
const unnamed: Pick<ServiceNames, 'nameOf'> = { nameOf: () => undefined };

/** Terminals are not asked for more than this, so that lines stay readable. */
const widest = 140;

function rendered(
  found: RoleDiff,
  { left, right, format }: DiffValues,
  serviceOf: ServiceNames['nameOf'],
  { io, palette }: Context,
): string {
  if (format === 'markdown') return renderMarkdown(found, { serviceOf });
  if (format === 'json') return renderDiffJson(found, { left, right });
  return renderTerminal(found, { palette, serviceOf, width: Math.min(widest, Math.max(60, io.stdout.columns ?? 100)) });
}
