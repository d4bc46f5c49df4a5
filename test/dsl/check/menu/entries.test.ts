import { describe, expect, it } from 'vitest';
import type { MenuEntry } from '../../../../src/index.ts';
import { folder, fioriCatalog, menuNode, odataV4, service, serviceGroup, transaction } from '../../../../src/index.ts';
import { checkMenu, textsOf } from '../../../support/checked-menu.ts';

const text = { EN: 'Sales', DE: 'Vertrieb' };

describe('a menu', () => {
  it('keeps the order and the nesting of its entries', () => {
    const { menu, found } = checkMenu([
      folder(text, [transaction('VA05'), folder({ EN: 'Inner' }, [transaction('VA03')])]),
      transaction('VA01'),
    ]);
    expect(found).toEqual([]);
    const shape = (nodes: typeof menu): unknown => nodes.map(({ report, children }) => report || shape(children));
    expect(shape(menu)).toEqual([['VA05', ['VA03']], 'VA01']);
  });

  it('is empty without entries', () => {
    expect(checkMenu([])).toMatchObject({ menu: [], found: [] });
    expect(checkMenu(undefined)).toMatchObject({ menu: [], found: [] });
  });

  it.each([
    ['no array', { 0: transaction('VA03') }, ['R1006 menu']],
    ['null', null, ['R1006 menu']],
    [
      'an array with something else',
      ['VA03', {}, null, [transaction('VA03')]],
      ['R1005 menu.0', 'R1005 menu.1', 'R1005 menu.2', 'R1005 menu.3'],
    ],
  ])('that is %s is an error at its place', (_, menu, found) => {
    expect(checkMenu(menu).found).toEqual(found);
  });

  it('says what an entry is made by', () => {
    expect(checkMenu(['VA03']).messages).toEqual([
      'role "Z_TEST": the menu entry must be made by folder(), transaction(), service() and the like, not "VA03"',
    ]);
  });

  it('that has an entry which throws when it is looked at is an error, not a crash', () => {
    const hostile = new Proxy(transaction('VA03'), {
      getOwnPropertyDescriptor() {
        throw new Error('no');
      },
    });
    expect(checkMenu([hostile]).found).toEqual(['R1005 menu.0']);
  });
});

describe('an entry', () => {
  it('with an option that it does not have says so at the option', () => {
    const { found, messages, helps } = checkMenu([transaction('VA03', { txet: text } as never)]);
    expect(found).toEqual(['R1007 txet key']);
    expect(messages[0]).toContain('did you mean text?');
    expect(helps[0]).toBe('the properties are text, side');
  });

  it('is found by the call that made it, whose arguments begin paths', () => {
    const { role } = checkMenu([]);
    expect(role).toBeDefined();
    expect(checkMenu([transaction('va03')]).found).toEqual(['R1013']);
    expect(checkMenu([folder({ EN: 'A\nB' }, [])]).found).toEqual(['R1023 EN']);
    expect(checkMenu([folder(text, [transaction('VA03', { text: { GE: 'x' } as never })])]).found).toEqual([
      'R1022 text.GE key',
    ]);
  });
});

describe('a transaction', () => {
  it('is an entry of type TR with texts in every language of the role, the code where none is given', () => {
    const checked = checkMenu([transaction('VA03', { text: { EN: 'Display Sales Order', FR: 'Afficher' } })]);
    expect(checked.menu[0]).toMatchObject({ kind: 'entry', type: 'TR', report: 'VA03', address: '', linkType: '' });
    expect(textsOf(checked)).toEqual({ D: 'VA03', E: 'Display Sales Order', F: 'Afficher' });
  });

  it.each([
    ['', 'R1011'],
    ['va03', 'R1013'],
    ['A'.repeat(21), 'R1012'],
    [' VA03', 'R1016'],
    ['VA\t03', 'R1014'],
    [3, 'R1005'],
    [undefined, 'R1005'],
  ])('of the code %j is %s', (code, expected) => {
    expect(checkMenu([transaction(code as never)]).found).toEqual([expected]);
  });

  it('may have 20 characters and a namespace', () => {
    expect(checkMenu([transaction('A'.repeat(20)), transaction('/NAME/TCODE')]).found).toEqual([]);
  });
});

describe('a folder', () => {
  it('has the text of the master language where it has none of its own', () => {
    const checked = checkMenu([folder({ FR: 'Ventes', DE: 'Vertrieb' }, [])], { language: 'DE' });
    expect(textsOf(checked)).toEqual({ D: 'Vertrieb', E: 'Vertrieb', F: 'Ventes' });
    expect(textsOf(checkMenu([folder({ FR: 'Ventes' }, [])]))).toEqual({ D: 'Ventes', E: 'Ventes', F: 'Ventes' });
    expect(checked.menu[0]).toMatchObject({ kind: 'folder', type: '', report: '', address: '', linkType: '' });
  });

  it('without a text, or with one that is too long, is an error', () => {
    expect(checkMenu([folder({}, [])]).found).toEqual(['R1110']);
    expect(checkMenu([folder({ EN: 'x'.repeat(81) }, [])]).found).toEqual(['R1021 EN']);
    expect(checkMenu([folder({ EN: 'x'.repeat(80) }, [])]).found).toEqual([]);
  });

  it('with an empty text is a warning', () => {
    expect(checkMenu([folder({ EN: '' }, [])])).toMatchObject({ found: ['R1026 EN'], menu: [{ kind: 'folder' }] });
  });

  it('without an array of entries is an error there', () => {
    expect(checkMenu([folder(text, transaction('VA03') as never)]).found).toEqual(['R1006']);
    expect(checkMenu([folder(text, undefined as never)]).found).toEqual(['R1006']);
  });

  it('that contains itself is an error, not an endless loop', () => {
    const entries: MenuEntry[] = [];
    entries.push(folder(text, entries));
    expect(checkMenu(entries).found).toEqual(['R1106']);
  });

  it('may stand 98 deep and no deeper', () => {
    const nested = (depth: number): MenuEntry =>
      depth === 0 ? transaction('VA03') : folder(text, [nested(depth - 1)]);
    expect(checkMenu([nested(98)]).found).toEqual([]);
    expect(checkMenu([nested(99)]).found).toEqual(['R1104']);
  });

  it('that multiplies without end is cut short', () => {
    let entries: MenuEntry[] = [transaction('VA03')];
    for (let level = 0; level < 40; level++) entries = [folder(text, entries), folder(text, entries)];
    expect(checkMenu(entries).found).toEqual(['R1105 menu']);
  });
});

describe('the side of a role', () => {
  const list = [
    transaction('VA03'),
    serviceGroup('Z_GROUP', '0001'),
    service('Z_SRV', '0001'),
    odataV4('Z_V4', { side: 'gateway' }),
    folder(text, [transaction('VA05', { side: 'backend' })]),
  ];
  const textsFor = (side?: string) =>
    checkMenu(list, side === undefined ? {} : { side }).menu.map(({ texts }) => texts[0]?.text.replace(/ +/g, ' '));

  it('leaves out the entries of the other side', () => {
    expect(textsFor('gateway')).toEqual(['VA03', 'R3TR IWSG Z_GROUP_0001', 'R3TR G4BA Z_V4']);
    expect(textsFor('backend')).toEqual(['VA03', 'R3TR IWSV Z_SRV 0001', 'Vertrieb']);
  });

  it('is both when it is left out', () => {
    expect(textsFor()).toEqual(textsFor('both'));
    expect(textsFor()).toHaveLength(5);
  });

  it('keeps a folder that was empty from the beginning', () => {
    expect(checkMenu([folder(text, [])], { side: 'gateway' }).menu).toHaveLength(1);
  });

  it('takes the start authorizations of what is left out away too', () => {
    const objects = (side: string) => checkMenu(list, { side }).role?.authorizations.map(({ object }) => object);
    expect(objects('gateway')).toEqual(['S_SERVICE', 'S_START', 'S_TCODE']);
    expect(objects('backend')).toEqual(['S_SERVICE', 'S_TCODE']);
  });

  it('that does not exist is an error, of a role and of an entry', () => {
    expect(checkMenu([], { side: 'frontend' }).found).toEqual(['R1107 side']);
    expect(checkMenu([transaction('VA03', { side: 'frontend' } as never)]).found).toEqual(['R1107 side']);
  });
});

describe('a catalog and a plain node', () => {
  it('may have entries below them', () => {
    const { menu, found } = checkMenu([
      fioriCatalog('Z_CAT', { children: [service('Z_SRV', '0001')] }),
      menuNode({ folder: true, text: { EN: 'Reports' }, children: [menuNode({ type: 'RP', report: 'Z_REPORT' })] }),
    ]);
    expect(found).toEqual([]);
    expect(menu.map(({ children }) => children.map(({ report }) => report))).toEqual([['SERVICE'], ['Z_REPORT']]);
  });
});
