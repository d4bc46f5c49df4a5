import { expect, it } from 'vitest';
import { menuServiceSource } from '../../src/model/menu-service-source.ts';
import { folder, hashed, service, transaction } from '../support/menu-nodes.ts';

const agency = { type: 'G4BA', name: '/DMO/UI_AGENCY_O4' } as const;
const agencyHash = '3FBF292B34170F4F575B75F60D83BF';
const other = '0123456789ABCDEF0123456789ABCD';

it('gathers the services that the menus of roles name, by hash', () => {
  const roles = [{ menu: [transaction('VA03')] }, { menu: [folder(service(agency))] }];
  expect([...menuServiceSource(roles, 'file').values()]).toEqual([
    { hash: agencyHash, type: 'HT', object: 'G4BA', objectName: '/DMO/UI_AGENCY_O4', origin: 'file' },
  ]);
});

it('takes the name of a hash that collided from its text', () => {
  const found = menuServiceSource([{ menu: [hashed(other, 'HC', 'R3TR G4BA Z_GROUP')] }], 'project').get(other);
  expect(found).toMatchObject({ type: 'HC', objectName: 'Z_GROUP', origin: 'project' });
});

it('learns nothing from nodes without a name, and from those whose text contradicts the hash', () => {
  const menu = [
    hashed(other, 'HT', 'R3TR G4BA Z_GROUP'),
    hashed(agencyHash, 'HT', 'Agencies'),
    hashed('X', 'HT', 'R3TR G4BA Z'),
  ];
  expect(menuServiceSource([{ menu }], 'file').size).toBe(0);
});
