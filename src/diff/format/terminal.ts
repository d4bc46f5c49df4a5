import { visible } from '../../diagnostics/render/visible.ts';
import type { RoleChange, RoleDiff } from '../role-diff.ts';
import type { Layout, TerminalOptions } from './lines.ts';
import { changeLines, descriptionLines, layoutOf } from './lines.ts';
import { accessOfNewRole } from './sections.ts';
import { roleFacts, summaryOf } from './summary.ts';

/**
 * A comparison as a person reads it on a terminal: role by role, wider access first, values under each other. Every
 * line ends in a line feed, and nothing of a file reaches the terminal unescaped.
 *
 * @example
 * ```ts
 * renderTerminal(diffRoles(may, roles)).split('\n').slice(0, 3); // => ["~ ZLAKE_READER","  wider access","    + S_BTCH_ADM  new object"]
 * ```
 */
export function renderTerminal(diff: RoleDiff, options: TerminalOptions = {}): string {
  const layout = layoutOf(options);
  const { palette } = layout;
  const blocks = [
    ...diff.changed.map((change) => changedRole(change, layout)),
    ...diff.added.map((role) => [
      `${palette.good('+')} ${palette.strong(visible(role.name))}  new: ${visible(roleFacts(role))}`,
      ...descriptionLines(accessOfNewRole(role, layout.serviceOf), layout),
    ]),
    ...diff.removed.map((role) => [
      `${palette.error('-')} ${palette.strong(visible(role.name))}  removed: ${visible(roleFacts(role))}`,
    ]),
  ];
  return [...blocks.map((lines) => `${lines.join('\n')}\n\n`), `${palette.strong(summaryOf(diff))}\n`].join('');
}

function changedRole({ name, renamedFrom, changes }: RoleChange, layout: Layout): readonly string[] {
  const { palette } = layout;
  const renamed =
    renamedFrom === undefined ? '' : `  renamed from ${visible(renamedFrom)} (guessed: it says nearly the same)`;
  return [`${palette.warning('~')} ${palette.strong(visible(name))}${renamed}`, ...changeLines(changes, layout)];
}
