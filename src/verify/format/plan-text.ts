import { isServiceHash } from '../../catalog/service-hash.ts';
import { visible } from '../../diagnostics/render/visible.ts';
import type { Layout, TerminalOptions } from '../../diff/format/lines.ts';
import { changeLines, descriptionLines, layoutOf } from '../../diff/format/lines.ts';
import { accessOfNewRole } from '../../diff/format/sections.ts';
import { counted, spelled } from '../../diff/format/spelling.ts';
import { roleFacts } from '../../diff/format/summary.ts';
import type { Change } from '../../diff/index.ts';
import { diffRoles } from '../../diff/index.ts';
import type { Authorization } from '../../model/authorization.ts';
import type { Role } from '../../model/role.ts';
import type { PlannedRole, UploadPlan } from '../plan/plan-upload.ts';

/**
 * A plan as a person reads it on a terminal: role by role what the upload would create, replace and delete, then what
 * the admin needs for it. `+` is what the role gains, `-` what the upload deletes. Every line ends in a line feed.
 *
 * @example
 * ```ts
 * renderPlan(planUpload([], [])); // => "no role would be uploaded\n"
 * ```
 */
export function renderPlan(plan: UploadPlan, options: TerminalOptions = {}): string {
  const layout = layoutOf(options);
  const { palette } = layout;
  const blocks = [
    ...plan.roles.map((planned) => roleLines(planned, layout)),
    [palette.strong(summaryOf(plan))],
    ...(plan.authorizations.length === 0 ? [] : [neededLines(plan.authorizations, layout)]),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function roleLines(planned: PlannedRole, layout: Layout): readonly string[] {
  const { palette } = layout;
  const name = palette.strong(visible(planned.name));
  switch (planned.action) {
    case 'create':
      return [
        `${palette.good('+')} ${name}  would be created: ${visible(roleFacts(planned.role))}`,
        ...descriptionLines(accessOfNewRole(planned.role, layout.serviceOf), layout),
        ...changeLines(textsAndMenuOf(planned.role), layout),
      ];
    case 'replace':
      return [`${palette.warning('~')} ${name}  would be replaced`, ...changeLines(planned.changes, layout)];
    case 'same':
      return [`${palette.faint('=')} ${name}  would be replaced by the same`];
  }
}

/** The texts and menu entries that a role brings along. */
function textsAndMenuOf(role: Role): readonly Change[] {
  return diffRoles([{ ...role, texts: [], menu: [] }], [role]).changed[0]?.changes ?? [];
}

function summaryOf({ roles }: UploadPlan): string {
  const count = (action: PlannedRole['action']) => roles.filter((role) => role.action === action).length;
  const parts = [
    [count('create'), 'created'],
    [count('replace'), 'replaced'],
    [count('same'), 'replaced by the same'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, word]) => `${counted(number, 'role')} ${word}`);
  return said.length === 0 ? 'no role would be uploaded' : said.join(', ');
}

function neededLines(authorizations: readonly Authorization[], layout: Layout): readonly string[] {
  const described = authorizations.map(({ object, fields }) => ({
    mark: ' ' as const,
    subject: object,
    details: fields.map(({ name, values }) => ({
      label: name,
      items: [{ mark: ' ' as const, texts: values.map((value) => named(spelled(value), layout)) }],
    })),
  }));
  return [layout.palette.info('  the admin needs, for exactly this upload'), ...descriptionLines(described, layout)];
}

/** A value that is the hash of a known service, with the service. */
function named(spelling: string, { serviceOf }: Layout): string {
  const service = isServiceHash(spelling) ? serviceOf(spelling) : undefined;
  return service === undefined ? spelling : `${spelling} (${service})`;
}
