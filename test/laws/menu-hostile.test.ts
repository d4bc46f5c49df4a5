import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstUnencodable, windows1252 } from '../../src/codec/encoding.ts';
import { hasErrors } from '../../src/diagnostics/diagnostic.ts';
import type { MenuEntry } from '../../src/index.ts';
import * as api from '../../src/index.ts';
import { checkMenu } from '../support/checked-menu.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { linesOf, readLines } from '../support/role-lines.ts';

const encoding = windows1252();
const target = { firstUnencodable: (text: string) => firstUnencodable(text, encoding) };
const text = { EN: 'Text' };

/** An entry for every place where an author can put a text. */
const places: Readonly<Record<string, (given: string) => MenuEntry>> = {
  'the text of a folder': (given) => api.folder({ EN: given }, []),
  'a transaction': (given) => api.transaction(given),
  'the text of a transaction': (given) => api.transaction('VA03', { text: { DE: given } }),
  'a service group': (given) => api.serviceGroup(given, '0001'),
  'the version of a service': (given) => api.service('Z_SRV', given),
  'a half of a service': (given) => api.odataV2({ service: [given, '0001'] }),
  'a variant': (given) => api.service('Z_SRV', '0001', { variant: given }),
  'the key of a variant': (given) => api.service('Z_SRV', '0001', { variant: { name: 'Z', key: given } }),
  'an OData V4 group': (given) => api.odataV4(given),
  'a hash': (given) => api.serviceByHash(given),
  'a Fiori catalog': (given) => api.fioriCatalog(given),
  'a Fiori group': (given) => api.fioriGroup(given),
  'a Fiori space': (given) => api.fioriSpace(given),
  'a Fiori app': (given) => api.fioriApp(given),
  'a web address': (given) => api.webAddress(given, text),
  'the text of a web address': (given) => api.webAddress('https://example.com', { EN: given }),
  'the type of a node': (given) => api.menuNode({ type: given, text }),
  'the report of a node': (given) => api.menuNode({ type: 'RP', report: given, text }),
  'the address of a node': (given) => api.menuNode({ type: 'OT', report: 'X', address: given, text }),
  'a column of a node': (given) => api.menuNode({ type: 'TR', report: 'X', columns: { TARGET_SYS: given } }),
};

/** Either the check refuses it, or the file has it exactly: nothing is cut, replaced or moved. */
function isRefusedOrKept(entry: MenuEntry): boolean {
  const { role, found } = checkMenu([entry, api.transaction('LAST')], {}, target);
  if (role === undefined) {
    expect(found).not.toEqual([]);
    return true;
  }
  const { roles, diagnostics } = readLines(linesOf(role));
  expect(hasErrors(diagnostics)).toBe(false);
  expect(roles[0]?.menu).toEqual(role.menu);
  expect(roles[0]?.applicationVariants).toEqual(role.applicationVariants);
  expect(roles[0]?.authorizations).toEqual(role.authorizations);
  return true;
}

describe.each(Object.entries(places))('%s', (_, entryOf) => {
  it.each(Object.entries(hostileTexts))('that is %s is refused or kept as it is', (_name, given) => {
    isRefusedOrKept(entryOf(given));
  });

  it('that is any text is refused or kept as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (given) => isRefusedOrKept(entryOf(given))),
      { numRuns: 50 },
    );
  });
});
