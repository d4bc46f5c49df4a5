import { describe, expect, it } from 'vitest';
import { shippedCatalog } from '../../src/catalog/catalog.ts';
import { neverOrgLevels, shippedOrgLevels } from '../../src/catalog/org-levels.ts';

describe('the shipped org levels', () => {
  it('are the 17 that are documented for every system', () => {
    expect([...shippedOrgLevels.keys()].sort().join(' ')).toBe(
      'BUKRS EKGRP EKORG FIKRS GSBER IWERK KKBER KOKRS LGNUM PLVAR SPART SWERK TPLST VKORG VSTEL VTWEG WERKS',
    );
  });

  it('are all standard and have a text', () => {
    for (const level of shippedOrgLevels.values()) {
      expect(level.certainty).toBe('standard');
      expect(level.text).toMatch(/^[A-Z][a-z ]+$/);
    }
  });

  it('never include fields that cannot be one', () => {
    expect(neverOrgLevels.filter((name) => shippedOrgLevels.has(name))).toEqual([]);
  });

  it('are mostly fields of shipped objects', () => {
    const fields = new Set(shippedCatalog.objectNames().flatMap((name) => shippedCatalog.object(name)?.fields ?? []));
    expect([...shippedOrgLevels.keys()].filter((name) => !fields.has(name))).toEqual(['FIKRS', 'SWERK', 'TPLST']);
  });
});
