import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import * as api from '../../../src/index.ts';
import { callSiteOf } from '../../../src/dsl/definition.ts';
import type { MenuEntryKind } from '../../../src/dsl/menu/menu-entry.ts';
import { menuEntryKind, menuEntryKinds } from '../../../src/dsl/menu/menu-entry.ts';

const text = { EN: 'Text' };

/** A call of each function, and what its entry holds. */
const calls: Record<MenuEntryKind, [entry: api.MenuEntry, content: object]> = {
  folder: [api.folder(text, [], { side: 'both' }), { text, children: [], side: 'both' }],
  transaction: [api.transaction('VA03', { text }), { code: 'VA03', text }],
  serviceGroup: [api.serviceGroup('Z', '0001', { side: 'both' }), { name: 'Z', version: '0001', side: 'both' }],
  service: [api.service('Z', '0001', { variant: 'ZO' }), { name: 'Z', version: '0001', variant: 'ZO' }],
  odataV2: [api.odataV2({ group: ['Z', '0001'] }), { group: ['Z', '0001'] }],
  odataV4: [api.odataV4('Z'), { name: 'Z' }],
  serviceByHash: [api.serviceByHash('0', { type: 'HS' }), { hash: '0', type: 'HS' }],
  fioriCatalog: [api.fioriCatalog('Z', { children: [] }), { id: 'Z', children: [] }],
  fioriGroup: [api.fioriGroup('Z'), { id: 'Z' }],
  fioriSpace: [api.fioriSpace('Z'), { id: 'Z' }],
  fioriApp: [api.fioriApp('F0842'), { id: 'F0842' }],
  webAddress: [api.webAddress('https://example.com', text), { url: 'https://example.com', text }],
  menuNode: [api.menuNode({ type: 'RP', report: 'Z' }), { type: 'RP', report: 'Z' }],
};

describe.each(Object.entries(calls))('%s()', (kind, [entry, content]) => {
  it('holds what it was given under the names that the check knows', () => {
    expect({ ...entry }).toEqual({ ...content, [menuEntryKind]: kind });
    expect(Object.isFrozen(entry)).toBe(true);
  });

  it('knows which of its properties are arguments of their own', () => {
    const positional = menuEntryKinds[kind as MenuEntryKind];
    expect(Object.keys(content)).toEqual(expect.arrayContaining([...positional]));
    // Function.length counts the parameters up to the first optional one.
    const made = api[kind as MenuEntryKind] as (...given: never[]) => unknown;
    if (positional.length > 0) expect(made.toString()).toMatch(new RegExp(`\\(${positional.join(', ')},`));
  });

  it('remembers where it was called', () => {
    expect(callSiteOf(entry)).toMatchObject({ file: fileURLToPath(import.meta.url) });
    expect(Object.keys(entry)).not.toContain('callSite');
  });
});

it('does not judge what it is given: that is done with the role', () => {
  const wrong = api.transaction(42 as never, null as never);
  expect(wrong).toMatchObject({ code: 42 });
});
