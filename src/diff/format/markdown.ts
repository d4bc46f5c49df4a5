import { visible } from '../../diagnostics/render/visible.ts';
import type { RoleChange, RoleDiff } from '../role-diff.ts';
import type { Description, Detail, Item, NameService } from './description.ts';
import type { TerminalOptions } from './lines.ts';
import { accessOfNewRole, describedSections } from './sections.ts';
import { roleFacts, summaryOf } from './summary.ts';

export type MarkdownOptions = Pick<TerminalOptions, 'serviceOf'>;

/**
 * A comparison for a pull request: a heading for each role, wider access first. Names and values stand in code, so that
 * no character of theirs means anything to Markdown or HTML.
 *
 * @example
 * ```ts
 * renderMarkdown(diffRoles(may, roles)).split('\n').slice(0, 3); // => ["**1 role changed, access wider in 1, narrower in 1**","","### `ZLAKE_READER`"]
 * ```
 */
export function renderMarkdown(diff: RoleDiff, { serviceOf = () => undefined }: MarkdownOptions = {}): string {
  const blocks = [
    [`**${sentence(summaryOf(diff))}**`],
    ...diff.changed.map((change) => changedRole(change, serviceOf)),
    ...diff.added.map((role) => [
      `### ${code(role.name)} is new`,
      '',
      sentence(roleFacts(role)),
      '',
      ...accessOfNewRole(role, serviceOf).flatMap(bullets),
    ]),
    ...diff.removed.map((role) => [`### ${code(role.name)} is removed`, '', sentence(roleFacts(role))]),
  ];
  return `${blocks.map((lines) => lines.join('\n').trimEnd()).join('\n\n')}\n`;
}

function changedRole({ name, renamedFrom, changes }: RoleChange, serviceOf: NameService): readonly string[] {
  const title =
    renamedFrom === undefined
      ? `### ${code(name)}`
      : `### ${code(name)}, renamed from ${code(renamedFrom)} (guessed: it says nearly the same)`;
  const lines = [title];
  for (const [section, described] of describedSections(changes, serviceOf)) {
    lines.push('', `**${sentence(section)}**`, '', ...described.flatMap(bullets));
  }
  return lines;
}

const words = { '+': 'added', '-': 'removed', '~': 'changed', ' ': '' } as const;

function bullets({ mark, subject, note, details }: Description): readonly string[] {
  const noted = note === undefined ? '' : `: ${plainText(note)}`;
  return [`- ${words[mark]} ${code(subject)}${noted}`, ...details.flatMap(detailBullets)];
}

function detailBullets({ label, items }: Detail): readonly string[] {
  return [`  - ${code(label)} ${items.map(itemText).join('; ')}`];
}

function itemText({ mark, texts, note }: Item): string {
  const word = mark === ' ' ? '' : mark === '~' ? 'now ' : `${words[mark]} `;
  const noted = note === undefined ? '' : ` (${plainText(note)})`;
  return `${word}${texts.map(code).join(', ')}${noted}`;
}

/** A code span that holds any text, backticks included. */
function code(text: string): string {
  const shown = visible(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const apart = shown === '' || /^[` ]|[` ]$/.test(shown) ? ' ' : '';
  return `${fence}${apart}${shown}${apart}${fence}`;
}

/** Our own words, and names within them: what would mean something to Markdown is escaped. */
function plainText(text: string): string {
  return visible(text).replace(/[\\`*_[\]<>#|&~]/g, '\\$&');
}

function sentence(text: string): string {
  return plainText(text.charAt(0).toUpperCase() + text.slice(1));
}
