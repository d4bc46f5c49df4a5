import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSush } from '../../../src/catalog/abapgit/sush.ts';
import { serviceOfObject } from '../../../src/catalog/service-name.ts';
import { abapGitXml, told } from '../../support/xml.ts';

const fixture = (path: string) =>
  readSush(readFileSync(new URL(`../../../fixtures/abapgit/${path}`, import.meta.url)), `fixtures/abapgit/${path}`);

const iwsv = '4EFBF7F99629860849DB5D85539DD1';
const g4ba = '63F6B764AEBD2D9685B8208D11D096';

/** The head of a transaction, and rows of it. */
const read = (values: string, path = 'zride                         tr.sush.xml') =>
  readSush(Buffer.from(abapGitXml(values, 'LCL_OBJECT_SUSH')), path);
const head = '<HEAD><NAME>ZRIDE</NAME><TYPE>TR</TYPE></HEAD>';
const row = (fields: string) => `<item><NAME>ZRIDE</NAME><TYPE>TR</TYPE>${fields}</item>`;
const flag = (object: string, okFlag: string) => row(`<OBJECT>${object}</OBJECT><OKFLAG>${okFlag}</OKFLAG>`);
const value = (object: string, field: string, rest = '') =>
  row(`<OBJECT>${object}</OBJECT><FIELD>${field}</FIELD>${rest}`);

describe('authorization defaults of abapGit', () => {
  it('of a service have its objects with flags and values, open fields and org levels among them', () => {
    const { facts, diagnostics } = fixture(`src/${iwsv.toLowerCase()}ht.sush.xml`);
    expect(diagnostics).toEqual([]);
    const [defaults] = facts.defaults ?? [];
    expect(defaults).toMatchObject({
      type: 'HT',
      name: iwsv,
      displayName: `R3TR IWSV ${'ZRIDE_RENTAL_SRV'.padEnd(35)}0001`,
    });
    expect(defaults?.objects.map(({ object, flag: of }) => `${object} ${of}`)).toEqual([
      '/RIDE/LOG I',
      'S_SERVICE X',
      'S_TABU_NAM N',
      'Z_RIDE_BIK Y',
      'Z_RIDE_RNT Y',
    ]);
    expect(defaults?.objects[3]?.fields).toEqual([
      { name: 'ACTVT', values: [{ low: '03', high: '' }] },
      { name: 'ZRD_STATN', values: [] },
      { name: 'ZRD_TYPE', values: [{ low: '*', high: '' }] },
    ]);
    expect(defaults?.objects[4]?.fields.slice(1)).toEqual([
      { name: 'BUKRS', values: [{ low: '$BUKRS', high: '' }] },
      {
        name: 'ZRD_TYPE',
        values: [
          { low: 'CITY', high: '' },
          { low: 'E1', high: 'E9' },
        ],
      },
    ]);
  });

  it.each([
    ['an IWSV', `${iwsv}ht`, { type: 'IWSV', name: 'ZRIDE_RENTAL_SRV', version: '0001' }],
    [
      'an IWSG, by its display name',
      'D5035E8028A2AF328BF16A97BF29BCht',
      { type: 'IWSG', name: 'ZRIDE_RENTAL_SRV', version: '0001' },
    ],
    ['a G4BA', `${g4ba}ht`, { type: 'G4BA', name: 'ZRIDE_UI_STATION_O4' }],
  ])('name the service of %s', (_, name, expected) => {
    const { facts, diagnostics } = fixture(`src/${name.toLowerCase()}.sush.xml`);
    expect(diagnostics).toEqual([]);
    const [service] = facts.services ?? [];
    expect(facts.services).toHaveLength(1);
    expect(service?.hash).toBe(name.slice(0, 30));
    expect(serviceOfObject(service?.object ?? '', service?.objectName ?? '')).toEqual(expected);
  });

  it('of a transaction and of a function module are told by their type', () => {
    expect(fixture('src/zride_desk                    tr.sush.xml')).toMatchObject({
      facts: { defaults: [{ type: 'TR', name: 'ZRIDE_DESK' }] },
      diagnostics: [],
    });
    expect(fixture('src/zride_return_bike             rf.sush.xml')).toMatchObject({
      facts: { defaults: [{ type: 'RF', name: 'ZRIDE_RETURN_BIKE' }] },
      diagnostics: [],
    });
  });

  it('of the older serializer have no head, and field catalogs that say nothing', () => {
    const { facts, diagnostics } = fixture('older/src/zride_till                    tr.sush.xml');
    expect(diagnostics).toEqual([]);
    expect(facts.defaults).toEqual([
      {
        type: 'TR',
        name: 'ZRIDE_TILL',
        objects: [
          { object: 'Z_RIDE_RAT', flag: 'Y', fields: [{ name: 'ZRD_TARIF', values: [{ low: 'BASIC', high: '' }] }] },
          {
            object: 'Z_RIDE_RNT',
            flag: 'Y',
            fields: [
              { name: 'ACTVT', values: [{ low: '16', high: '' }] },
              { name: 'BUKRS', values: [{ low: '$BUKRS', high: '' }] },
              { name: 'ZRD_TYPE', values: [{ low: '*', high: '' }] },
            ],
          },
        ],
      },
    ]);
  });

  it('keep the blank as a value apart from a field without one', () => {
    const { facts } = read(
      `${head}<USOBX>${flag('S_A', 'Y')}</USOBX><USOBT>${value('S_A', 'F', "<LOW>' '</LOW>")}${value('S_A', 'G', '<LOW> </LOW>')}</USOBT>`,
    );
    expect(facts.defaults?.[0]?.objects[0]?.fields).toEqual([
      { name: 'F', values: [{ low: "' '", high: '' }] },
      { name: 'G', values: [] },
    ]);
  });

  it.each([
    [
      'a hash that is not that of its service',
      `<HEAD><NAME>${g4ba}</NAME><TYPE>HT</TYPE><DISPLAY_NAME>R3TR G4BA ZRIDE_UI_BIKE_O4</DISPLAY_NAME></HEAD>`,
      `${g4ba}ht`,
      /^5:1 R2659 the file gives "R3TR G4BA ZRIDE_UI_BIKE_O4" the hash 63F6B764AEBD2D9685B8208D11D096, computed is [0-9A-F]{30}$/,
    ],
    [
      'a file name of another application',
      head,
      'zride                         ht',
      /^-:- R2658 by its content the file should be named "zride {25}tr.sush.xml"$/,
    ],
    [
      'a type that there is not',
      '<HEAD><NAME>ZRIDE</NAME><TYPE>XX</TYPE></HEAD>',
      'a',
      /R2657 HEAD: TYPE holds "XX", expected one of TR, RF, HT, HS, HC/,
    ],
    [
      'a hash that is none',
      '<HEAD><NAME>ZRIDE</NAME><TYPE>HT</TYPE></HEAD>',
      'a',
      /R2657 HEAD: NAME holds "ZRIDE", expected 30 hexadecimal digits/,
    ],
    ['neither head nor rows', '<OTHER/>', 'a', /R2663 the file has no HEAD or USOBX/],
  ])('with %s are told of', (_, values, name, expected) =>
    expect(read(values, `${name}.sush.xml`).diagnostics.map(told)).toContainEqual(expect.stringMatching(expected)),
  );

  it('take a display name whose blanks a tool has shortened', () => {
    const display = 'R3TR IWSV ZRIDE_RENTAL_SRV 0001';
    const { facts, diagnostics } = read(
      `<HEAD><NAME>${iwsv}</NAME><TYPE>HT</TYPE><DISPLAY_NAME>${display}</DISPLAY_NAME></HEAD>`,
      `${iwsv.toLowerCase()}ht.sush.xml`,
    );
    expect(diagnostics).toEqual([]);
    expect(facts.services?.[0]?.objectName).toBe(`${'ZRIDE_RENTAL_SRV'.padEnd(35)}0001`);
  });

  it('do not compute the hash of a collision', () =>
    expect(
      read(
        `<HEAD><NAME>${'A'.repeat(30)}</NAME><TYPE>HC</TYPE><DISPLAY_NAME>R3TR G4BA ZRIDE</DISPLAY_NAME></HEAD>`,
        `${'a'.repeat(30)}hc.sush.xml`,
      ),
    ).toMatchObject({ facts: { services: [{ type: 'HC', object: 'G4BA' }] }, diagnostics: [] }));

  it.each([
    [
      'an object twice',
      `<USOBX>${flag('S_A', 'X')}${flag('S_A', 'N')}</USOBX>`,
      /R2662 USOBX: there is a second row of "S_A"/,
      'S_A X',
    ],
    [
      'a flag that there is not',
      `<USOBX>${flag('S_A', 'Z')}</USOBX>`,
      /R2657 USOBX: OKFLAG holds "Z", expected one of X, Y, V, I, N/,
      '',
    ],
    ['no flag', `<USOBX>${row('<OBJECT>S_A</OBJECT>')}</USOBX>`, /R2657 USOBX: OKFLAG holds nothing/, ''],
    [
      'values of an object that is not listed',
      `<USOBX>${flag('S_A', 'X')}</USOBX><USOBT>${value('S_B', 'F')}${value('S_B', 'G')}</USOBT>`,
      /R2661 USOBT has values of S_B/,
      'S_A X',
    ],
    [
      'the upper end of a range alone',
      `<USOBX>${flag('S_A', 'Y')}</USOBX><USOBT>${value('S_A', 'F', '<HIGH>9</HIGH>')}</USOBT>`,
      /R2657 USOBT: LOW holds nothing, expected the lower end of the range/,
      'S_A Y',
    ],
    [
      'a row of another application',
      `<USOBX>${flag('S_A', 'X')}${flag('S_B', 'X').replace('ZRIDE', 'ZOTHER')}</USOBX>`,
      /R2660 USOBX: the row is of "ZOTHER TR", the file of "ZRIDE TR"/,
      'S_A X',
    ],
    [
      'what it does not know',
      `<USOBX>${flag('S_A', 'X')}</USOBX><USOBX_NEW/>`,
      /R2656 not known, so not read: USOBX_NEW/,
      'S_A X',
    ],
  ])('with %s keep what is sound', (_, values, expected, kept) => {
    const { facts, diagnostics } = read(head + values);
    expect(diagnostics.map(told)).toEqual([expect.stringMatching(expected)]);
    expect(facts.defaults?.[0]?.objects.map(({ object, flag: of }) => `${object} ${of}`).join()).toBe(kept);
  });
});
