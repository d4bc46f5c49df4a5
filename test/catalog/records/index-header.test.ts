import { describe, expect, it } from 'vitest';
import type { CatalogSource } from '../../../src/catalog/records/index-header.ts';
import { indexHeader, joinSources, sourcesOfHeader } from '../../../src/catalog/records/index-header.ts';

const source = (file: string, kind: string, digit: string): CatalogSource => ({
  file,
  kind,
  sha256: digit.repeat(64),
  rows: 1,
});

const short = (sources: readonly CatalogSource[]) =>
  sources.map(({ file, kind, sha256 }) => `${kind} ${file} ${sha256.slice(0, 1)}`);

describe('the sources of a catalog', () => {
  it('are those of all imports, of one file the state that was imported last', () => {
    const former = [source('tobj.txt', 'TOBJ', '1'), source('tact.txt', 'TACT', '2')];
    expect(short(joinSources(former, [source('tobj.txt', 'TOBJ', '3'), source('tobj.txt', 'TACT', '4')]))).toEqual([
      'TACT tact.txt 2',
      'TACT tobj.txt 4',
      'TOBJ tobj.txt 3',
    ]);
  });

  it('are all named when files of several folders have one name, until they are imported again', () => {
    const two = [source('z_a.suso.xml', 'SUSO', '2'), source('z_a.suso.xml', 'SUSO', '1')];
    const joined = joinSources([], two);
    expect(short(joined)).toEqual(['SUSO z_a.suso.xml 1', 'SUSO z_a.suso.xml 2']);
    expect(joinSources(joined, two.toReversed())).toEqual(joined);
    expect(short(joinSources(joined, [source('z_a.suso.xml', 'SUSO', '3')]))).toEqual(['SUSO z_a.suso.xml 3']);
  });

  it('come back from the first line of an index', () => {
    const sources = [source('tobj.txt', 'TOBJ', '1')];
    expect(sourcesOfHeader(indexHeader(sources))).toEqual(sources);
    expect(sourcesOfHeader('object S_RFC\t{}')).toBeUndefined();
    expect(sourcesOfHeader('!catalog\t{"version":2,"sources":[]}')).toBeUndefined();
  });
});
