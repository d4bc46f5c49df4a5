import { serviceHash } from '../../catalog/service-hash.ts';
import type { ServiceName } from '../../catalog/service-name.ts';
import { serviceText } from '../../catalog/service-name.ts';
import { serviceNameProblems } from '../../catalog/service-name-problems.ts';
import type { ServiceSource } from '../../catalog/service-source.ts';
import { fioriCatalogAddress, fioriEntryOf, fioriGroupAddress } from '../../model/fiori-entry.ts';
import type { MenuNode, MenuText } from '../../model/menu.ts';
import { hashOf, serviceAddress } from '../../model/menu-service.ts';
import { serviceVerdict } from '../../model/service-verdict.ts';
import type { Role } from '../../model/role.ts';
import type { Expression } from '../expression.ts';
import { array, boolean, call, entries, object, text } from '../expression.ts';
import { isServiceHash } from '../../catalog/service-hash.ts';
import { hashComment } from './services.ts';
import { textsExpression } from './texts.ts';

/** Fills a language of the role that an entry has no text in. */
const widestText = 80;
const widestCode = 20;
const widestAppId = 30;

interface MenuContext {
  readonly role: Pick<Role, 'texts' | 'masterLanguage'>;
  readonly services: readonly ServiceSource[];
}

/** The menu of a role, each entry by the function that makes exactly this node; `undefined` when it has none. */
export function menuExpression(
  menu: readonly MenuNode[],
  role: Pick<Role, 'texts' | 'masterLanguage'>,
  services: readonly ServiceSource[],
): Expression | undefined {
  if (menu.length === 0) return undefined;
  return array(menu.map((node) => nodeExpression(node, { role, services })));
}

function nodeExpression(node: MenuNode, context: MenuContext): Expression {
  const usual = node.other === undefined && fillsNothing(node, context) ? usualExpression(node, context) : undefined;
  return usual ?? plainNode(node, context);
}

/** The functions for entries give every language of the role a text: a node that lacks one is a plain node. */
function fillsNothing({ texts }: MenuNode, { role }: MenuContext): boolean {
  return role.texts.every(({ language }) => texts.some((each) => each.language === language));
}

function usualExpression(node: MenuNode, context: MenuContext): Expression | undefined {
  const { kind, type, report, address, linkType, children } = node;
  if (kind === 'folder' && type + report + address + linkType === '') {
    return call('folder', textsExpression(node.texts, context.role.masterLanguage), childrenArray(node, context));
  }
  if (kind === 'entry' && type === 'TR' && address + linkType === '' && children.length === 0) {
    const isCode = report.length <= widestCode && /^[!-~]+$/.test(report) && !/[a-z]/.test(report);
    return isCode ? call('transaction', text(report), textOptions(node, report, context)) : undefined;
  }
  if (type !== 'OT' || linkType !== 'W' || address === '' || /^ | $/.test(address)) return undefined;
  if (kind === 'entry' && report === 'URL' && children.length === 0) {
    return call('webAddress', text(address), textsExpression(node.texts, context.role.masterLanguage));
  }
  if (kind === 'entry' && report === 'SERVICE' && children.length === 0) return serviceExpression(node, context);
  return fioriExpression(node, context);
}

function serviceExpression(node: MenuNode, context: MenuContext): Expression | undefined {
  const hash = hashOf(node);
  if (hash === undefined) return fioriExpression(node, context);
  if (node.address !== serviceAddress(hash) || !isServiceHash(hash.name)) return undefined;
  const verdict = serviceVerdict(node);
  if (verdict?.verdict === 'named' && isWrittenByName(node, verdict.service, context)) return byName(verdict.service);
  const options = object({
    type: hash.type === 'HT' ? undefined : text(hash.type),
    text: givenTexts(node, hash.name, context),
  });
  const isPlain = options.kind === 'object' && options.properties.length === 0;
  return {
    ...call('serviceByHash', text(hash.name), isPlain ? undefined : options),
    comment: hashComment(hash.name, context.services),
  };
}

function isWrittenByName(node: MenuNode, service: ServiceName, { role }: MenuContext): boolean {
  return (
    serviceNameProblems(service.type, service.name).length === 0 &&
    node.address === serviceAddress({ name: serviceHash(service), type: 'HT' }) &&
    node.texts.length === role.texts.length &&
    node.texts.every((each) => each.text === filled(serviceText(service)))
  );
}

function byName(service: ServiceName): Expression {
  if (service.type === 'G4BA') return call('odataV4', text(service.name));
  return call(service.type === 'IWSG' ? 'serviceGroup' : 'service', text(service.name), text(service.version));
}

function fioriExpression(node: MenuNode, context: MenuContext): Expression | undefined {
  const entry = fioriEntryOf(node);
  if (entry === undefined || entry.id === '' || /^ | $/.test(entry.id)) return undefined;
  const { id } = entry;
  const { kind, address } = node;
  const isLeaf = kind === 'entry' && node.children.length === 0;
  switch (entry.kind) {
    case 'Fiori catalog': {
      if (kind !== 'folder' || address !== fioriCatalogAddress(id)) return undefined;
      const children = node.children.length === 0 ? undefined : childrenArray(node, context);
      return call('fioriCatalog', text(id), textOptions(node, id, context, children));
    }
    case 'Fiori group':
      if (!isLeaf || address !== fioriGroupAddress(id)) return undefined;
      return call('fioriGroup', text(id), textOptions(node, id, context));
    case 'Fiori space':
      return isLeaf ? call('fioriSpace', text(id), textOptions(node, id, context)) : undefined;
    case 'Fiori app':
      if (!isLeaf || id.length > widestAppId || address !== serviceAddress({ name: id, type: 'TR' })) return undefined;
      return call('fioriApp', text(id), textOptions(node, id, context));
  }
}

function plainNode(node: MenuNode, context: MenuContext): Expression {
  const { kind, type, report, address, linkType, texts, children, other } = node;
  const said = (content: string) => (content === '' ? undefined : text(content));
  return call(
    'menuNode',
    object({
      folder: kind === 'folder' ? boolean(true) : undefined,
      type: said(type),
      report: said(report),
      address: said(address),
      linkType: linkType === (address === '' ? '' : 'W') ? undefined : text(linkType),
      text: textsExpression(texts, context.role.masterLanguage),
      columns:
        other === undefined ? undefined : entries(Object.entries(other).map(([name, cell]) => [name, text(cell)])),
      children: children.length === 0 ? undefined : childrenArray(node, context),
    }),
  );
}

function childrenArray({ children }: MenuNode, context: MenuContext): Expression {
  return array(children.map((child) => nodeExpression(child, context)));
}

/** The options of an entry with a technical name: its texts where they are not that name, and what is below it. */
function textOptions(
  node: MenuNode,
  technicalName: string,
  context: MenuContext,
  children?: Expression,
): Expression | undefined {
  const texts = givenTexts(node, technicalName, context);
  return texts === undefined && children === undefined ? undefined : object({ text: texts, children });
}

function givenTexts({ texts }: MenuNode, technicalName: string, { role }: MenuContext): Expression | undefined {
  const isFilled = ({ language, text: content }: MenuText) =>
    content === filled(technicalName) && role.texts.some((each) => each.language === language);
  return textsExpression(
    texts.filter((each) => !isFilled(each)),
    role.masterLanguage,
  );
}

function filled(technicalName: string): string {
  return technicalName.slice(0, widestText).trimEnd();
}
