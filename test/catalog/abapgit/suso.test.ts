import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSuso } from '../../../src/catalog/abapgit/suso.ts';
import { abapGitXml, told } from '../../support/xml.ts';

const fixture = (name: string) => {
  const path = `fixtures/abapgit/src/${name}`;
  return readSuso(readFileSync(join(import.meta.dirname, '../../..', path)), path);
};

const object = (tobj: string, more = '') =>
  readSuso(Buffer.from(abapGitXml(`<TOBJ>${tobj}</TOBJ>${more}`)), 'src/z_bike.suso.xml');

describe('an authorization object of abapGit', () => {
  it('has its class, its fields, its text and its permitted activities', () =>
    expect(fixture('z_ride_bik.suso.xml')).toEqual({
      facts: {
        objects: [
          {
            name: 'Z_RIDE_BIK',
            class: 'ZRID',
            fields: ['ACTVT', 'ZRD_STATN', 'ZRD_TYPE'],
            texts: { E: 'Bikes & Stations' },
            activities: ['01', '02', '03', '06'],
          },
        ],
      },
      diagnostics: [],
    }));

  it('has FIEL0 for its tenth field', () =>
    expect(fixture('z_ride_ten.suso.xml').facts.objects?.[0]?.fields).toEqual([
      'ACTVT',
      ...['02', '03', '04', '05', '06', '07', '08', '09', '10'].map((number) => `ZRD_F${number}`),
    ]));

  it('may be of a namespace, and then has # in its file name', () =>
    expect(fixture('#ride#log.suso.xml')).toMatchObject({
      facts: { objects: [{ name: '/RIDE/LOG' }] },
      diagnostics: [],
    }));

  it('lists no activities when the file lists none', () =>
    expect(fixture('z_ride_rat.suso.xml').facts.objects?.[0]).not.toHaveProperty('activities'));

  it('takes the order of its fields from their numbers, not from the file', () =>
    expect(
      object('<FIEL0>TEN</FIEL0><FIEL2>TWO</FIEL2><OBJCT>Z_BIKE</OBJCT><FIEL1>ONE</FIEL1>').facts.objects?.[0],
    ).toEqual({ name: 'Z_BIKE', fields: ['ONE', 'TWO', 'TEN'], texts: {} }));

  it.each([
    [
      'another file name',
      '<OBJCT>Z_CAR</OBJCT><FIEL1>A</FIEL1>',
      '-:- R2658 by its content the file should be named "z_car.suso.xml"',
    ],
    ['no name', '<FIEL1>A</FIEL1>', '5:1 R2657 TOBJ: OBJCT holds nothing, expected a name'],
    ['no field', '<OBJCT>Z_BIKE</OBJCT>', '5:1 R2657 TOBJ: FIEL1 holds nothing, expected the name of a field'],
    [
      'a name that is too long',
      '<OBJCT>Z_A_BICYCLE</OBJCT>',
      '5:7 R2657 TOBJ: OBJCT holds "Z_A_BICYCLE", expected up to 10 characters',
    ],
    [
      'lower case',
      '<OBJCT>z_bike</OBJCT>',
      '5:7 R2657 TOBJ: OBJCT holds "z_bike", expected a name in upper case without blanks',
    ],
    [
      'a line end in a field',
      '<OBJCT>Z_BIKE</OBJCT><FIEL1>A&#10;B</FIEL1>',
      '5:28 R2657 TOBJ: FIEL1 holds "A\nB", expected a text without control characters',
    ],
    [
      'fields that are not known',
      '<OBJCT>Z_BIKE</OBJCT><FIEL1>A</FIEL1><NEW>1</NEW>',
      '5:1 R2656 not known, so not read: TOBJ-NEW',
    ],
  ])('tells of %s', (_, tobj, expected) =>
    expect(object(tobj).diagnostics.map(told)).toContain(expected.replace('5:1 R2656', '4:3 R2656')),
  );

  it('leaves out the activities of another object and tables that it does not know, and says so', () => {
    const { facts, diagnostics } = object(
      '<OBJCT>Z_BIKE</OBJCT><FIEL1>ACTVT</FIEL1>',
      '<TACTZ><TACTZ><BROBJ>Z_CAR</BROBJ><ACTVT>01</ACTVT></TACTZ></TACTZ>\n<NEW><X>1</X></NEW>',
    );
    expect(facts.objects?.[0]).not.toHaveProperty('activities');
    expect(diagnostics.map(told)).toEqual([
      '5:62 R2660 TACTZ: the row is of "Z_CAR", the file of "Z_BIKE"',
      '6:1 R2656 not known, so not read: NEW',
    ]);
  });

  it('is missing in a file without TOBJ', () => {
    const { facts, diagnostics } = readSuso(Buffer.from(abapGitXml('<HEAD/>')), 'z_bike.suso.xml');
    expect(facts).toEqual({});
    expect(diagnostics.map(told)[0]).toBe('4:3 R2663 the file has no TOBJ, so it names no object');
  });
});
