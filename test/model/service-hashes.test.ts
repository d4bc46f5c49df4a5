import { describe, expect, it } from 'vitest';
import type { Authorization } from '../../src/model/authorization.ts';
import { serviceAddress } from '../../src/model/menu-service.ts';
import type { MenuNode } from '../../src/model/menu.ts';
import { isHashValue, serviceHashesOf } from '../../src/model/service-hashes.ts';

const hash = (digit: string) => digit.repeat(30);
const entry = (name: string, type: string, children: readonly MenuNode[] = []): MenuNode => ({
  kind: 'entry',
  type: 'OT',
  report: 'SERVICE',
  address: serviceAddress({ name, type }),
  linkType: 'W',
  texts: [],
  children,
});
const authorization = (object: string, field: string, lows: readonly string[]): Authorization => ({
  object,
  status: 'S',
  inactive: false,
  text: '',
  fields: [{ name: field, values: lows.map((low) => ({ low, high: '', status: 'S' })) }],
});

describe('the service hashes of a role', () => {
  it('are those of its menu, at any depth, and of S_SERVICE, sorted and each once', () => {
    expect(
      serviceHashesOf({
        menu: [entry(hash('C'), 'HT', [entry(hash('B'), 'HC')]), entry(hash('9'), 'HS')],
        authorizations: [authorization('S_SERVICE', 'SRV_NAME', [hash('C'), '*', hash('A')])],
      }),
    ).toEqual([hash('9'), hash('A'), hash('B'), hash('C')]);
  });

  it('are not transactions, other objects or what is no hash', () => {
    expect(
      serviceHashesOf({
        menu: [entry('F0842', 'TR'), entry('short', 'HT')],
        authorizations: [
          authorization('S_START', 'AUTHOBJNAM', [hash('A')]),
          authorization('S_SERVICE', 'SRV_TYPE', ['HT']),
        ],
      }),
    ).toEqual([]);
  });

  it.each([
    ['S_SERVICE', 'SRV_NAME', hash('A'), true],
    ['S_SERVICE', 'SRV_NAME', '*', false],
    ['S_SERVICE', 'SRV_TYPE', hash('A'), false],
    ['S_START', 'SRV_NAME', hash('A'), false],
  ])('%s %s %s: %s', (object, field, low, is) => expect(isHashValue(object, field, low)).toBe(is));
});
