import { describe, expect, it } from 'vitest';
import { FactDraft } from '../../../src/catalog/records/fact-draft.ts';
import type { Layer } from '../../../src/catalog/records/layer.ts';

/** What is said of files with rows such as `TR ZT S_X ACTVT 03`, read one after the other. */
function differing(...files: readonly (readonly [file: string, layer: Layer, ...rows: string[]])[]) {
  const draft = new FactDraft();
  for (const [file, layer, ...rows] of files) {
    const sink = draft.sink(layer, file);
    for (const row of rows) {
      const [, name = '', object = '', field = '', low = '', high = ''] = row.split(' ');
      sink.defaultValue('TR', name, object, field, low, high);
    }
  }
  const found = [...draft.differingValues()].map(
    ({ what, first, onlyFirst, second, onlySecond }) => `${what}: ${first} ${onlyFirst} | ${second} ${onlySecond}`,
  );
  return { found, values: [...draft.records()].map(([, record]) => record) };
}

describe('values that two files propose for an object of an application', () => {
  it('are told where they differ, and both count', () => {
    const { found, values } = differing(
      ['old.txt', 'system', 'TR ZT S_X ACTVT 03', 'TR ZT S_X ACTVT 06', 'TR ZT S_Y F A B'],
      ['new.txt', 'system', 'TR ZT S_X ACTVT 03', 'TR ZT S_X BUKRS ', 'TR ZT S_Y F A B'],
    );
    expect(found).toEqual(['TR ZT S_X: old.txt ACTVT 06 | new.txt BUKRS (open)']);
    expect(JSON.stringify(values)).toContain('["S_X","ACTVT","06",""],["S_X","BUKRS","",""]');
  });

  it.each([
    ['the same rows', ['TR ZT S_X ACTVT 03'], ['TR ZT S_X ACTVT 03', 'TR ZT S_X ACTVT 03']],
    ['rows of other objects', ['TR ZT S_X ACTVT 03'], ['TR ZT S_Y ACTVT 02']],
    ['rows of other applications', ['TR ZT S_X ACTVT 03'], ['TR ZU S_X ACTVT 02']],
  ])('are no contradiction when they are %s', (_what, one, other) => {
    expect(differing(['a.txt', 'system', ...one], ['b.txt', 'system', ...other]).found).toEqual([]);
  });

  it("are none between SAP's own table and that of the customer, who changes what SAP proposes", () => {
    expect(differing(['a', 'sap', 'TR ZT S_X ACTVT 03'], ['b', 'system', 'TR ZT S_X ACTVT 02']).found).toEqual([]);
  });

  it('are none within one file, in whatever order its rows stand', () => {
    const rows = ['TR ZT S_X ACTVT 03', 'TR ZU S_X ACTVT 02', 'TR ZT S_X ACTVT 02'];
    expect(differing(['a', 'system', ...rows]).found).toEqual([]);
  });

  it('are named five at most', () => {
    const rows = [1, 2, 3, 4, 5, 6, 7].map((number) => `TR ZT S_X ACTVT 0${number}`);
    expect(differing(['a', 'system', ...rows], ['b', 'system', 'TR ZT S_X F A Z']).found).toEqual([
      'TR ZT S_X: a ACTVT 01, ACTVT 02, ACTVT 03, ACTVT 04, ACTVT 05, ... | b F A..Z',
    ]);
  });
});
