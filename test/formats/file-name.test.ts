import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf, roleNameOf } from '../../src/formats/file-name.ts';

/** Any text that could be a role's name, ends and devices more often than chance has them. */
const roleNames = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...Array.from('ABZ019_-./#%~ aä€*?:"\\|<>😀\t')), maxLength: 30 }),
  fc
    .tuple(fc.constantFrom('CON', 'PRN', 'AUX', 'NUL', 'COM1', 'LPT9', 'COM10', '.', '..'), fc.string({ maxLength: 4 }))
    .map(([front, rest]) => front + rest),
);

describe('fileNameOf', () => {
  it.each([
    ['Z_SALES-DISPLAY.01', 'Z_SALES-DISPLAY.01'],
    ['/NMSP/ROLE', '#NMSP#ROLE'],
    ['Z#A%B', 'Z%23A%25B'],
    ['Z ROLE', 'Z%20ROLE'],
    ['z_role', '%7A_%72%6F%6C%65'],
    ['ZÄ', 'Z%C3%84'],
    ['Z€', 'Z%E2%82%AC'],
    ['Z😀', 'Z%F0%9F%98%80'],
    ['../../ETC', '%2E.#..#ETC'],
    ['.', '%2E'],
    ['..', '%2E%2E'],
    ['Z.', 'Z%2E'],
    ['C:\\X', 'C%3A%5CX'],
    ['A*?"<>|', 'A%2A%3F%22%3C%3E%7C'],
    ['Z\0\n', 'Z%00%0A'],
  ])('makes %j %j', (roleName, fileName) => {
    expect(fileNameOf(roleName)).toBe(fileName);
    expect(roleNameOf(fileName)).toBe(roleName);
  });

  it.each(['CON', 'PRN', 'AUX', 'NUL', 'COM1', 'COM9', 'LPT1', 'LPT9', 'CON.X', 'NUL.SAP.SAP', 'COM1.A'])(
    'does not make the name of the device %s',
    (roleName) => {
      expect(fileNameOf(roleName)).toMatch(/^%[0-9A-F]{2}/);
      expect(roleNameOf(fileNameOf(roleName))).toBe(roleName);
      expect(roleNameOf(roleName)).toBeUndefined();
    },
  );

  it.each(['CONT', 'COM10', 'ACON', 'NULL', 'COM', 'LPT', 'CON_A', 'CON-A'])(
    'leaves %s, which is no device',
    (name) => {
      expect(fileNameOf(name)).toBe(name);
    },
  );

  it('is safe on every file system', () => {
    fc.assert(
      fc.property(roleNames, (roleName) => {
        const fileName = fileNameOf(roleName);
        expect(fileName).toMatch(/^[A-Z0-9_.#%~-]*$/);
        expect(fileName).not.toMatch(/^\.|\.$/);
        expect(fileName).not.toMatch(/^(CON|PRN|AUX|NUL|COM\d|LPT\d)(\.|$)/i);
        expect(fileName.length).toBeLessThanOrEqual(200);
      }),
    );
  });

  it('gives different names different files, also where case does not count', () => {
    fc.assert(
      fc.property(roleNames, roleNames, fc.boolean(), (one, another, inCase) => {
        const other = inCase ? one.toLowerCase() : another;
        const same = fileNameOf(one).toLowerCase() === fileNameOf(other).toLowerCase();
        expect(same).toBe(one === other);
      }),
    );
    expect(fileNameOf('Z_A')).not.toBe(fileNameOf('Z_a'));
  });

  it('keeps the beginning of a name that is too long, and tells such names apart', () => {
    const [one, other] = [fileNameOf(`Z_${'漢'.repeat(28)}`), fileNameOf(`Z_${'漢'.repeat(27)}字`)];
    expect(one).toMatch(/^Z_(%E6%BC%A2)+(%E6(%BC)?)?%~[0-9A-F]{16}$/);
    expect(one.length).toBeLessThanOrEqual(200);
    expect(one).not.toBe(other);
    expect(roleNameOf(one)).toBeUndefined();
  });

  it('keeps a name of 30 characters whole in every single-byte code page', () => {
    expect(roleNameOf(fileNameOf('ж'.repeat(30)))).toBe('ж'.repeat(30));
  });

  it('tells halves of a surrogate pair apart', () => {
    expect(fileNameOf('Z\ud800')).not.toBe(fileNameOf('Z\ud801'));
    expect(fileNameOf('Z\ud800')).not.toBe(fileNameOf('Z\ufffd'));
    expect(roleNameOf(fileNameOf('Z\ud800'))).toBeUndefined();
  });
});

describe('roleNameOf', () => {
  it('gives back the role name of every file name that is not shortened', () => {
    fc.assert(
      fc.property(roleNames, (roleName) => {
        const fileName = fileNameOf(roleName);
        expect(roleNameOf(fileName)).toBe(fileName.includes('%~') ? undefined : roleName);
      }),
    );
  });

  it.each(['z_role', 'Z%2', 'Z%', 'Z%2f', 'Z%2F', 'Z%41', '.HIDDEN', 'Z.', 'Z%FF', 'Z ROLE', 'Z%ED%A0%80', 'Z\n'])(
    'knows no role for %j, which no role name becomes',
    (fileName) => {
      expect(roleNameOf(fileName)).toBeUndefined();
    },
  );
});
