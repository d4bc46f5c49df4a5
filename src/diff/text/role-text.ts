import { visible } from '../../diagnostics/render/visible.ts';
import type { Authorization } from '../../model/authorization.ts';
import type { MenuNode } from '../../model/menu.ts';
import type { Role } from '../../model/role.ts';
import type { Value } from '../../model/value.ts';
import { nameOf } from '../menu/node.ts';
import { contentOf } from '../diff-records.ts';
import { spelled } from '../format/spelling.ts';

/**
 * A role as lines of text, a fact each, so that a comparison line by line shows what changed: git's `diff` and
 * `log -p` of role files are made of it. What is no part of a role's meaning is left out, and what has no order is
 * sorted: authorizations by object and values, values by their spelling.
 */
export function roleLines(role: Role): readonly string[] {
  const { name, kind, parent, masterLanguage, children, texts, orgLevels, menu, flags, otherRecords } = role;
  const lines = [
    `role ${name}`,
    `  kind ${kind}`,
    ...(parent === undefined ? [] : [`  parent ${parent}`]),
    `  master language ${masterLanguage}`,
    ...texts.flatMap(({ language, short, long }) => [
      `  text ${language} "${short}"`,
      ...long.map((line) => `  long text ${language} "${line}"`),
    ]),
    ...children.map((child) => `  single role ${child}`),
    ...orgLevels.flatMap(orgLevelLines),
    ...role.authorizations.map(authorizationLines).sort(byText).flat(),
    ...menu.flatMap((node) => menuLines(node, '  menu ')),
    ...(role.applicationVariants ?? [])
      .map(({ type, key, active }) => `  variant ${type} ${key} ${active ? 'ticked' : 'not ticked'}`)
      .sort(),
    ...flags.map((flag) => `  flag ${flag.name} ${flag.value}`),
    ...otherRecords.map((record) => `  record ${contentOf(record).replace('\0', ' ')}`).sort(),
  ];
  return lines.map((line) => visible(line).trimEnd());
}

function byText(left: readonly string[], right: readonly string[]): number {
  const [one, other] = [left.join('\n'), right.join('\n')];
  return one < other ? -1 : one > other ? 1 : 0;
}

function orgLevelLines({ name, values }: Role['orgLevels'][number]): readonly string[] {
  return values.length === 0
    ? [`  org level ${name} (open)`]
    : sorted(values).map((text) => `  org level ${name} ${text}`);
}

function sorted(values: readonly { readonly low: string; readonly high: string }[]): readonly string[] {
  return values.map(spelled).sort();
}

function authorizationLines({ object, status, inactive, text, fields }: Authorization): readonly string[] {
  const facts = [status === '' ? '' : `status ${status}`, inactive ? 'inactive' : '', text === '' ? '' : `"${text}"`];
  return [
    `  authorization ${[object, ...facts.filter((fact) => fact !== '')].join(' ')}`,
    ...fields.flatMap(({ name, values }) =>
      values.map((value) => `    ${object} ${name} ${spelled(value)}${differing(value, status, inactive)}`).sort(),
    ),
  ];
}

/** What a value says about itself where its authorization says something else. */
function differing(value: Value, status: Value['status'], inactive: boolean): string {
  const facts = [
    value.status === status ? '' : `status ${value.status === '' ? 'none' : value.status}`,
    value.inactive === undefined || value.inactive === inactive ? '' : value.inactive ? 'inactive' : 'active',
  ].filter((fact) => fact !== '');
  return facts.length === 0 ? '' : ` (${facts.join(', ')})`;
}

function menuLines(node: MenuNode, indent: string): readonly string[] {
  const { type, report, address, linkType, texts, children, other = {} } = node;
  const target = [type, report, linkType, address].filter((part) => part !== '').join(' ');
  const described = texts.map(({ language, text, description = '' }) => {
    const more = description === '' ? '' : ` (${description})`;
    return `${language} "${text}"${more}`;
  });
  const columns = Object.entries(other).map(([name, value]) => `${name} "${value}"`);
  const line = [node.kind, target, ...described, ...columns].filter((part) => part !== '').join(', ');
  return [`${indent}${line}`, ...children.flatMap((child) => menuLines(child, `${indent}${nameOf(node)} > `))];
}
