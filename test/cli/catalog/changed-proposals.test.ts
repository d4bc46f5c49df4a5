import { describe, expect, it } from 'vitest';
import { changedProposals } from '../../../src/cli/catalog/changed-proposals.ts';
import { openCatalog } from '../../../src/cli/catalog/catalog-files.ts';
import { transaction } from '../../../src/index.ts';
import { checkWith } from '../../support/check-definition.ts';
import { defaultsFrom } from '../../support/proposals.ts';
import { laterDefaults, rideCatalog } from '../../support/ride-catalog.ts';
import { temporaryFolder } from '../harness/folder.ts';

const catalogOf = (content: string) => openCatalog(temporaryFolder({ 'rolewright.catalog.json': content }), undefined);

const { role } = checkWith(
  { name: 'Z_RIDE_DESK', defaults: 'merge', menu: [transaction('ZRIDE_DESK')] },
  { defaults: defaultsFrom('ZRIDE_DESK') },
);

describe('the proposals that a newer catalog changes', () => {
  it('are those of the committed parts, with all fields of the objects', () => {
    expect(changedProposals([role!], catalogOf(rideCatalog()), catalogOf(rideCatalog(laterDefaults)))).toEqual([
      'Z_RIDE_DESK: what its menu proposes changed',
      '  ~ Z_RIDE_BIK  changed, ZRIDE_DESK',
      '      ACTVT  + 03',
      '  - Z_RIDE_RNT  gone, ZRIDE_DESK',
      '      ACTVT  01, 02, 03',
      '      BUKRS  $BUKRS',
      '      ZRD_TYPE  open',
    ]);
  });

  it('are none when the catalog says the same', () => {
    expect(changedProposals([role!], catalogOf(rideCatalog()), catalogOf(rideCatalog()))).toEqual([]);
  });
});
