import { describe, expect, it } from 'vitest';
import { serviceHash } from '../../../src/catalog/service-hash.ts';
import type { ServiceName } from '../../../src/catalog/service-name.ts';
import { serviceText } from '../../../src/catalog/service-name.ts';
import { menuExpression } from '../../../src/import/expressions/menu.ts';
import { print } from '../../../src/import/layout/print.ts';
import { fioriCatalogAddress } from '../../../src/model/fiori-entry.ts';
import type { MenuNode } from '../../../src/model/menu.ts';
import { serviceAddress } from '../../../src/model/menu-service.ts';
import { roleWith } from '../../support/imported.ts';

const node = (more: Partial<MenuNode>): MenuNode => ({
  kind: 'entry',
  type: 'OT',
  report: 'SERVICE',
  address: '',
  linkType: 'W',
  texts: [{ language: 'E', text: 'Text' }],
  children: [],
  ...more,
});

const english = (text: string) => [{ language: 'E', text }];

function written(given: MenuNode): string {
  const expression = menuExpression([given], roleWith({}), []);
  return expression === undefined ? '' : print(expression);
}

const service = (name: ServiceName, text = serviceText(name)) =>
  node({ address: serviceAddress({ name: serviceHash(name), type: 'HT' }), texts: english(text) });

const v2 = { type: 'IWSV', name: 'Z_SRV', version: '0001' } as const;

describe('menu entries', () => {
  it.each<[string, MenuNode]>([
    ["[transaction('SU01')]", node({ type: 'TR', report: 'SU01', linkType: '', texts: english('SU01') })],
    ["[transaction('SU01', { text: { EN: 'Text' } })]", node({ type: 'TR', report: 'SU01', linkType: '' })],
    ["[folder({ EN: 'Text' }, [])]", node({ kind: 'folder', type: '', report: '', linkType: '' })],
    ["[webAddress('https://a.b', { EN: 'Text' })]", node({ report: 'URL', address: 'https://a.b' })],
    ["[service('Z_SRV', '0001')]", service(v2)],
    ["[serviceGroup('Z_GRP', '0002')]", service({ type: 'IWSG', name: 'Z_GRP', version: '0002' })],
    ["[odataV4('Z_O4')]", service({ type: 'G4BA', name: 'Z_O4' })],
    [
      "[fioriCatalog('ZC', { text: { EN: 'Text' } })]",
      node({ kind: 'folder', report: 'CAT_PROVIDER', address: fioriCatalogAddress('ZC') }),
    ],
    ["[fioriSpace('ZS', { text: { EN: 'Text' } })]", node({ report: 'SPACE_PROVIDER', address: 'ZS' })],
    ["[fioriApp('F1', { text: { EN: 'Text' } })]", node({ address: serviceAddress({ name: 'F1', type: 'TR' }) })],
    [
      "[menuNode({ type: 'RP', report: 'ZREP', text: { EN: 'Text' } })]",
      node({ type: 'RP', report: 'ZREP', linkType: '' }),
    ],
    [
      "[menuNode({ type: 'TR', report: 'SU01', text: { EN: 'Text' }, columns: { TARGET_SYS: 'PRD' } })]",
      node({ type: 'TR', report: 'SU01', linkType: '', other: { TARGET_SYS: 'PRD' } }),
    ],
  ])('are written as people write them: %s', (source, given) => {
    expect(written(given)).toBe(source);
  });

  it('have the hash, and a comment, where the text does not name the service', () => {
    expect(written(service(v2, 'My service'))).toBe(
      [
        '[',
        '  // no source says which service this hash stands for',
        `  serviceByHash('${serviceHash(v2)}', { text: { EN: 'My service' } }),`,
        ']',
      ].join('\n'),
    );
  });

  it('are plain nodes where a language of the role has no text, since a function would fill it', () => {
    const german = [{ language: 'D', text: 'Benutzer' }];
    expect(written(node({ type: 'TR', report: 'SU01', linkType: '', texts: german }))).toBe(
      "[menuNode({ type: 'TR', report: 'SU01', text: { DE: 'Benutzer' } })]",
    );
  });
});
