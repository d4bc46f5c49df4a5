import { describe, expect, it } from 'vitest';
import {
  committedApplication,
  emptyCommitted,
  printCommitted,
} from '../../../src/catalog/records/committed-catalog.ts';
import { indexHeader } from '../../../src/catalog/records/index-header.ts';
import { projectCatalog } from '../../../src/cli/catalog/catalog-files.ts';
import { projectDefaults } from '../../../src/cli/sources/project-defaults.ts';
import { temporaryFolder } from '../harness/folder.ts';

const su01 = {
  type: 'TR',
  name: 'SU01',
  objects: [
    {
      object: 'S_USER_GRP',
      flag: 'Y',
      fields: [
        {
          name: 'ACTVT',
          values: [
            { low: '02', high: '' },
            { low: '05', high: '06' },
          ],
        },
        { name: 'CLASS', values: [] },
      ],
    },
    { object: 'S_USER_SYS', flag: 'N', fields: [] },
  ],
} as const;

const committed = printCommitted({
  ...emptyCommitted,
  applications: { 'TR SU01': committedApplication(su01, 'system') },
});

const index = [
  indexHeader([]),
  'defaults TR PFCG\t{"system":{"flags":{"S_USER_AGR":"X"},"values":[["S_USER_AGR","ACT_GROUP","",""]]}}',
  'defaults TR SU01\t{"system":{"flags":{"S_OTHER":"Y"}}}',
  'defaults TR SU10\t{"system":{"values":[["S_USER_GRP","ACTVT","02",""]]},"sap":{"flags":{"S_USER_GRP":"N"}}}',
  'defaults TR WRONG\t{"system":{"flags":{"S_USER_GRP":"Q"}}}',
  '',
].join('\n');

const sourceOf = (files: Readonly<Record<string, string>>, release?: string) =>
  projectDefaults(projectCatalog(temporaryFolder(files), release));

describe('the authorization defaults of a project', () => {
  it('come from what it committed, as they were', () => {
    const defaults = sourceOf({ 'rolewright.catalog.json': committed, '.rolewright/catalog/current.tsv': index });
    expect(defaults.defaultsOf('TR', 'SU01')).toEqual(su01);
  });

  it('come from the full index where the committed part lacks them', () => {
    const defaults = sourceOf({ 'rolewright.catalog.json': committed, '.rolewright/catalog/current.tsv': index });
    expect(defaults.defaultsOf('TR', 'PFCG')?.objects).toEqual([
      { object: 'S_USER_AGR', flag: 'X', fields: [{ name: 'ACT_GROUP', values: [] }] },
    ]);
  });

  it("are the customer's where SAP's are known as well, and values without a check flag count as proposed", () => {
    const defaults = sourceOf({ '.rolewright/catalog/current.tsv': index });
    expect(defaults.defaultsOf('TR', 'SU10')?.objects).toEqual([
      { object: 'S_USER_GRP', flag: 'Y', fields: [{ name: 'ACTVT', values: [{ low: '02', high: '' }] }] },
    ]);
  });

  it('are those of the release, where it has a catalog of its own', () => {
    const files = { 'rolewright.catalog.json': committed, '.rolewright/catalog/758.tsv': index };
    expect(sourceOf(files, '758').defaultsOf('TR', 'SU01')?.objects[0]?.object).toBe('S_OTHER');
    expect(sourceOf(files, '757').defaultsOf('TR', 'SU01')).toEqual(su01);
  });

  it('are unknown, which is not none, for everything else', () => {
    const defaults = sourceOf({ '.rolewright/catalog/current.tsv': index });
    for (const name of ['SU02', 'WRONG', '__proto__', 'constructor']) {
      expect(defaults.defaultsOf('TR', name)).toBeUndefined();
      expect(sourceOf({ 'rolewright.catalog.json': committed }).defaultsOf('TR', name)).toBeUndefined();
    }
    expect(sourceOf({}).defaultsOf('TR', 'SU01')).toBeUndefined();
  });
});
