import { visible } from '../../diagnostics/render/visible.ts';
import type { FieldChange, ProposalChange } from '../../model/proposals/compare-proposals.ts';
import type { RoleProposalChanges } from '../../model/proposals/role-changes.ts';
import type { SpelledValue } from '../../model/value-logic/interval-of-value.ts';

/** Up to so many changes of a role are shown one by one. */
const mostShown = 50;

/**
 * What changed in the proposals of roles, as lines for people: a role, and below it a line for each field that changed.
 *
 * @param release that of the catalog in which it changed
 */
export function proposalLines(roles: readonly RoleProposalChanges[], release?: string): readonly string[] {
  const where = release === undefined ? '' : ` in ${visible(release)}`;
  return roles.flatMap(({ role, changes }) => [
    `${visible(role)}: what its menu proposes changed${where}`,
    ...changes.slice(0, mostShown).flatMap(linesOf),
    ...(changes.length > mostShown ? [`  and ${String(changes.length - mostShown)} more`] : []),
  ]);
}

const signs = { new: '+', gone: '-', changed: '~' } as const;

function linesOf({ application, object, change, inactive, fields }: ProposalChange): readonly string[] {
  const turned = inactive === undefined ? '' : inactive ? '  proposed as inactive now' : '  proposed as active now';
  const head = `  ${signs[change]} ${visible(object)}  ${change}, ${visible(application.label)}${turned}`;
  return [head, ...fields.map((field) => `      ${visible(field.name)}  ${wordsOf(field, change)}`)];
}

function wordsOf({ added, removed, opened }: FieldChange, change: ProposalChange['change']): string {
  if (added.length + removed.length === 0) return 'open';
  const plain = change !== 'changed';
  const words = [
    ...(removed.length === 0 ? [] : [plain ? spelled(removed) : `- ${spelled(removed)}`]),
    ...(added.length === 0 ? [] : [plain ? spelled(added) : `+ ${spelled(added)}`]),
    ...(opened === undefined ? [] : [opened ? 'open now' : 'no longer open']),
  ];
  return words.join('  ');
}

function spelled(values: readonly SpelledValue[]): string {
  return values.map(({ low, high }) => visible(high === '' ? low : `${low}..${high}`)).join(', ');
}
