import { languageOfKey } from '../../catalog/languages.ts';
import type { Palette } from '../../diagnostics/render/palette.ts';
import { visible } from '../../diagnostics/render/visible.ts';
import type { PfcgFile } from '../../formats/pfcg/read.ts';
import type { Authorization } from '../../model/authorization.ts';
import type { MenuNode } from '../../model/menu.ts';
import type { Role } from '../../model/role.ts';
import type { Status, Value } from '../../model/value.ts';
import { serviceVerdict } from '../../model/service-verdict.ts';
import { isHashValue } from '../../model/service-hashes.ts';
import { isBlankValue, isOpen } from '../../model/value.ts';
import type { Outline } from './outline.ts';
import { drawOutline } from './outline.ts';
import type { ServiceNames } from './service-names.ts';

/** A role file as a person reads it: its roles with texts, menu, authorizations and org levels. */
export function treeOf(path: string, content: PfcgFile, palette: Palette, { nameOf }: ServiceNames): string {
  const { encoding, lineEnding, release, date, time, lines, roles } = content;
  const facts = [
    encoding,
    lineEnding === 'none' ? '' : lineEnding,
    release === '' ? '' : `release ${release}`,
    downloadedOn(date, time),
    counted(lines, 'line'),
  ];
  const head = `${palette.strong(visible(path))}  ${palette.faint(visible(facts.filter(Boolean).join(', ')))}`;
  return `${drawOutline({ text: head, children: roles.map((role) => roleOutline(role, palette, nameOf)) })}\n`;
}

function downloadedOn(date: string, time: string): string {
  if (!/[1-9]/.test(date)) return '';
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`;
  return `downloaded ${day} ${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4, 6)}`;
}

function roleOutline(role: Role, palette: Palette, nameOf: ServiceNames['nameOf']): Outline {
  const { kind, parent, children, authorizations, orgLevels, menu, flags, otherRecords } = role;
  const what = parent === undefined ? `${kind} role` : `${kind} role, inherits from ${visible(parent)}`;
  return {
    text: `${palette.strong(visible(role.name))}  ${palette.faint(what)}`,
    children: [
      ...role.texts.map(({ language, short, long }) => ({
        text: `${label('text', palette)} ${languageName(language)}${language === role.masterLanguage ? '*' : ''}  ${visible(short)}`,
        children: long.map((line) => ({ text: visible(line) })),
      })),
      ...part(
        'single roles',
        children.map((text) => ({ text: visible(text) })),
        palette,
      ),
      ...part(
        'menu',
        menu.map((node) => menuOutline(node, palette, nameOf)),
        palette,
      ),
      ...part(
        'org levels',
        orgLevels.map(({ name, values }) => ({ text: `${visible(name)} = ${valuesText(values, palette)}` })),
        palette,
      ),
      ...part(
        'authorizations',
        authorizations.map((each) => authorizationOutline(each, palette, nameOf)),
        palette,
      ),
      ...part(
        'flags',
        flags.map(({ name, value }) => ({ text: visible(value === '' ? name : `${name} = ${value}`) })),
        palette,
      ),
      ...part('other records, kept as they are', othersOf(otherRecords), palette),
    ],
  };
}

function part(name: string, children: readonly Outline[], palette: Palette): Outline[] {
  return children.length === 0 ? [] : [{ text: label(`${name} (${String(children.length)})`, palette), children }];
}

function label(text: string, palette: Palette): string {
  return palette.info(text);
}

/** `EN`, or the key itself when it stands for no language that is known. */
function languageName(key: string): string {
  return languageOfKey(key) ?? visible(key);
}

function menuOutline(node: MenuNode, palette: Palette, nameOf: ServiceNames['nameOf']): Outline {
  const what =
    node.kind === 'folder' && node.report === '' ? 'folder' : [node.type, node.report].filter(Boolean).join(' ');
  const texts = node.texts.map(({ language, text }) => `${languageName(language)} ${visible(text)}`).join(' | ');
  const address = node.address === '' ? '' : palette.faint(` ${visible(node.address)}`);
  const verdict = serviceVerdict(node);
  const service = verdict?.verdict === 'unnamed' ? `  ${serviceText(verdict.hash, palette, nameOf)}` : '';
  return {
    text: `${visible(what)}  ${texts}${address}${service}`,
    children: node.children.map((child) => menuOutline(child, palette, nameOf)),
  };
}

const statusWords: Readonly<Record<Status, string>> = {
  S: 'standard',
  G: 'maintained',
  M: 'changed',
  U: 'manual',
  '': 'no status',
};

function authorizationOutline(authorization: Authorization, palette: Palette, nameOf: ServiceNames['nameOf']): Outline {
  const { object, status, inactive, text, fields } = authorization;
  const facts = [statusWords[status], inactive ? 'inactive' : '', text].filter(Boolean).join(', ');
  return {
    text: `${palette.strong(visible(object))}  ${palette.faint(visible(facts))}`,
    children: fields.map(({ name, values }) => ({
      text: `${visible(name)} = ${valuesText(values, palette, status, ({ low }) =>
        isHashValue(object, name, low) ? ` ${serviceText(low, palette, nameOf)}` : '',
      )}`,
    })),
  };
}

/** What a hash stands for, or that nobody says so. */
function serviceText(hash: string, palette: Palette, nameOf: ServiceNames['nameOf']): string {
  const name = nameOf(hash);
  return name === undefined ? palette.warning('(unknown service)') : palette.faint(`(${visible(name)})`);
}

function valuesText(
  values: readonly (Value | { low: string; high: string })[],
  palette: Palette,
  usual?: Status,
  aboutOf: (value: { readonly low: string }) => string = () => '',
): string {
  if (values.length === 0) return palette.warning('open');
  return values
    .map((value) => valueText(value, palette) + aboutOf(value) + differences(value, usual, palette))
    .join(', ');
}

function valueText(value: { readonly low: string; readonly high: string }, palette: Palette): string {
  if (isOpen(value)) return palette.warning('open');
  if (isBlankValue(value)) return `${visible(value.low)} ${palette.faint('(blank)')}`;
  return visible(value.high === '' ? value.low : `${value.low} .. ${value.high}`);
}

/** What a value says differently from its authorization. */
function differences(value: object, usual: Status | undefined, palette: Palette): string {
  const { status, inactive } = value as Partial<Value>;
  const said = [
    status !== undefined && status !== usual ? statusWords[status] : '',
    inactive === undefined ? '' : inactive ? 'inactive' : 'active',
  ].filter(Boolean);
  return said.length === 0 ? '' : palette.faint(` (${said.join(', ')})`);
}

function othersOf(records: Role['otherRecords']): Outline[] {
  const counts = new Map<string, number>();
  for (const { tag } of records) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].map(([tag, count]) => ({ text: `${visible(tag)}  ${counted(count, 'row')}` }));
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
