import { describe, expect, it } from 'vitest';
import { fioriApp, fioriCatalog, fioriGroup, fioriSpace, webAddress } from '../../../../src/index.ts';
import { checkMenu, textsOf } from '../../../support/checked-menu.ts';

describe('entries of the launchpad', () => {
  it('have the shapes that a live system shows', () => {
    const { menu, found } = checkMenu([
      fioriCatalog('SAP_SFIN_BC'),
      fioriGroup('SAP_SFIN_BCG'),
      fioriSpace('SAP_SFIN_SP'),
      fioriApp('F0842'),
    ]);
    expect(found).toEqual([]);
    expect(menu.map(({ kind, type, report, address, linkType }) => [kind, type, report, linkType, address])).toEqual([
      ['folder', 'OT', 'CAT_PROVIDER', 'W', 'X-SAP-UI2-CATALOGPAGE:SAP_SFIN_BC?AUTH_DEFAULTS=X&DEST_FES='],
      ['entry', 'OT', 'GROUP_PROVIDER', 'W', 'sap-ui2-group:SAP_SFIN_BCG'],
      ['entry', 'OT', 'SPACE_PROVIDER', 'W', 'SAP_SFIN_SP'],
      ['entry', 'OT', 'SERVICE', 'W', `OTSERVICE             F0842${' '.repeat(25)}TR`],
    ]);
  });

  it('have their ids as texts where they have none, cut to the width of a text', () => {
    expect(textsOf(checkMenu([fioriGroup('Z_GROUP', { text: { DE: 'Gruppe' } })]))).toEqual({
      D: 'Gruppe',
      E: 'Z_GROUP',
    });
    expect(textsOf(checkMenu([fioriSpace('S'.repeat(200))]))).toEqual({ D: 'S'.repeat(80), E: 'S'.repeat(80) });
  });

  it('derive nothing', () => {
    const { role } = checkMenu([fioriCatalog('A'), fioriGroup('B'), fioriSpace('C'), fioriApp('F1')]);
    expect(role?.authorizations).toEqual([]);
  });

  it('fit with their prefix into the 255 characters of an address, or are refused', () => {
    const [before, behind] = ['X-SAP-UI2-CATALOGPAGE:', '?AUTH_DEFAULTS=X&DEST_FES='];
    const most = 255 - before.length - behind.length;
    expect(most).toBe(207);
    expect(checkMenu([fioriCatalog('A'.repeat(most))]).found).toEqual([]);
    expect(checkMenu([fioriCatalog('A'.repeat(most + 1))]).found).toEqual(['R1103']);
    expect(checkMenu([fioriGroup('A'.repeat(255 - 'sap-ui2-group:'.length + 1))]).found).toEqual(['R1103']);
    expect(checkMenu([fioriSpace('A'.repeat(256))]).found).toEqual(['R1103']);
    expect(checkMenu([fioriApp('A'.repeat(31))]).found).toEqual(['R1012']);
  });

  it('may have lower case in their ids, but no blanks at the ends and no control characters', () => {
    expect(checkMenu([fioriCatalog('zMyCatalog')]).found).toEqual([]);
    expect(checkMenu([fioriCatalog(' Z'), fioriGroup('Z '), fioriSpace('Z\n'), fioriApp('')]).found).toEqual([
      'R1016',
      'R1016',
      'R1014',
      'R1011',
    ]);
    expect(checkMenu([fioriSpace(7 as never)]).found).toEqual(['R1005']);
  });
});

describe('a web address', () => {
  it('stands in the address as it is', () => {
    const { menu } = checkMenu([webAddress('https://example.com/?q=1&r=%20', { EN: 'Example' })]);
    expect(menu[0]).toMatchObject({
      type: 'OT',
      report: 'URL',
      linkType: 'W',
      address: 'https://example.com/?q=1&r=%20',
    });
  });

  it('has a text in one language at least', () => {
    expect(checkMenu([webAddress('https://example.com', {})]).found).toEqual(['R1110']);
    expect(checkMenu([webAddress('https://example.com', undefined as never)]).found).toEqual(['R1110']);
  });

  it('that is too long is an error at the address, with its length', () => {
    const url = `https://example.com/${'a'.repeat(236)}`;
    const { found, messages } = checkMenu([webAddress(url, { EN: 'Example' })]);
    expect(found).toEqual(['R1103']);
    expect(messages[0]).toContain('makes an address of 256 characters, at most 255 fit');
    expect(checkMenu([webAddress(url.slice(1), { EN: 'Example' })]).found).toEqual([]);
  });

  it('with characters that the code page lacks is an error', () => {
    expect(checkMenu([webAddress('https://example.com/\u4e2d', { EN: 'Example' })]).found).toEqual(['R1017']);
  });
});
