import { describe, expect, it } from 'vitest';
import { FactDraft } from '../../../src/catalog/records/fact-draft.ts';
import type { IndexEntry, RecordChange } from '../../../src/catalog/records/merge-records.ts';
import { mergeRecords } from '../../../src/catalog/records/merge-records.ts';

/** Merges what a draft collected over entries; gives the entries and the changes. */
function merged(former: readonly IndexEntry[], fill: (draft: FactDraft) => void, keeps = true) {
  const draft = new FactDraft();
  fill(draft);
  const changes: RecordChange[] = [];
  const entries = [...mergeRecords(former, draft.records(), keeps, (change) => changes.push(change))];
  return { entries, changes: changes.map(({ change, kind, name }) => `${change} ${kind} ${name}`) };
}

const first = merged([], (draft) => {
  const system = draft.sink('system', 'a.txt');
  system.object('Z_B', 'ZZ', ['ACTVT', 'BUKRS']);
  system.objectText('Z_B', 'E', 'Bee');
  system.permittedActivity('Z_B', '03');
  system.permittedActivity('Z_B', '02');
  system.checkFlag('TR', 'ZT', 'Z_B', 'Y');
  system.defaultValue('TR', 'ZT', 'Z_B', 'ACTVT', '03', '');
  system.defaultValue('TR', 'ZT', 'Z_B', 'ACTVT', '02', '');
  system.defaultValue('TR', 'ZT', 'Z_B', 'ACTVT', '03', '');
  system.orgLevel('ZORG');
  system.transaction('ZT', 'E', 'Tee');
  system.activity('03', 'E', 'Display');
  system.service('D44329FDDBDC3360697C2A69D2FA32', 'HT', 'G4BA', 'Z_SRV');
});

describe('merging records into an index', () => {
  it('has every fact under its key, in order, values once', () => {
    expect(first.entries).toEqual([
      ['activity 03', '{"system":{"texts":{"E":"Display"}}}'],
      ['defaults TR ZT', '{"system":{"flags":{"Z_B":"Y"},"values":[["Z_B","ACTVT","02",""],["Z_B","ACTVT","03",""]]}}'],
      [
        'object Z_B',
        '{"system":{"activities":["02","03"],"class":"ZZ","fields":["ACTVT","BUKRS"],"texts":{"E":"Bee"}}}',
      ],
      ['orgLevel ZORG', '{"system":{}}'],
      ['service D44329FDDBDC3360697C2A69D2FA32', '{"system":{"object":"G4BA","objectName":"Z_SRV","type":"HT"}}'],
      ['transaction ZT', '{"system":{"texts":{"E":"Tee"}}}'],
    ]);
    expect(first.changes).toHaveLength(6);
  });

  it('keeps the parts that a later source does not speak of, and replaces those that it does', () => {
    const { entries, changes } = merged(first.entries, (draft) => {
      const system = draft.sink('system', 'a.txt');
      system.objectText('Z_B', 'D', 'Biene');
      system.defaultValue('TR', 'ZT', 'Z_B', 'ACTVT', '06', '');
      draft.sink('system', 'a.txt').transaction('ZT', 'E', 'Tee');
    });
    expect(new Map(entries).get('object Z_B')).toContain('"fields":["ACTVT","BUKRS"],"texts":{"D":"Biene","E":"Bee"}');
    expect(new Map(entries).get('defaults TR ZT')).toBe(
      '{"system":{"flags":{"Z_B":"Y"},"values":[["Z_B","ACTVT","06",""]]}}',
    );
    expect(changes).toEqual(['changed defaults TR ZT', 'changed object Z_B']);
    expect(entries).toHaveLength(6);
  });

  it('keeps what each layer says apart', () => {
    const { entries } = merged(first.entries, (draft) => {
      draft.add('abapgit', { objects: [{ name: 'Z_B', fields: ['ACTVT'], texts: {} }] }, 'z_b.suso.xml');
    });
    expect(new Map(entries).get('object Z_B')).toMatch(/^\{"system":\{.*\},"abapgit":\{"fields":\["ACTVT"\]\}\}$/);
  });

  it('forgets what is not said again when it is told to', () => {
    const { entries, changes } = merged(
      first.entries,
      (draft) => draft.sink('system', 'a.txt').orgLevel('ZORG'),
      false,
    );
    expect(entries.map(([key]) => key)).toEqual(['orgLevel ZORG']);
    expect(changes).toHaveLength(5);
    expect(changes.every((change) => change.startsWith('gone '))).toBe(true);
  });

  it('takes a damaged record for one that says nothing', () => {
    const { entries } = merged([['object Z_B', '{"system":{"fields":1}}']], (draft) => {
      draft.sink('system', 'a.txt').object('Z_B', '', ['ACTVT']);
    });
    expect(entries).toEqual([['object Z_B', '{"system":{"fields":["ACTVT"]}}']]);
  });

  it('collects where two sources of one layer contradict each other', () => {
    const draft = new FactDraft();
    for (const flag of ['Y', 'N', 'N'] as const) draft.sink('system', 'a.txt').checkFlag('TR', 'ZT', 'Z_B', flag);
    draft.sink('sap', 'b.txt').checkFlag('TR', 'ZT', 'Z_B', 'X');
    expect(draft.contradictions).toEqual([{ what: 'TR ZT Z_B', kept: 'N', other: 'Y' }]);
  });

  it('knows which applications have values of objects without a check flag', () => {
    const draft = new FactDraft();
    const system = draft.sink('system', 'a.txt');
    for (const [name, object, flag] of [
      ['ZA', 'Z_B'],
      ['ZB', 'Z_B', 'Y'],
      ['ZC', 'Z_C', 'Y'],
    ] as const) {
      if (flag !== undefined) system.checkFlag('TR', name, object, flag);
      system.defaultValue('TR', name, 'Z_B', 'ACTVT', '03', '');
    }
    draft.sink('sap', 'b.txt').checkFlag('TR', 'ZA', 'Z_B', 'Y');
    expect(draft.applicationsWithoutFlags()).toEqual(['TR ZA', 'TR ZC']);
  });
});
