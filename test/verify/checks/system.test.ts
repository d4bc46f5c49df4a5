import { describe, expect, it } from 'vitest';
import { windows1252 } from '../../../src/codec/encoding.ts';
import type { TargetSystem } from '../../../src/verify/index.ts';
import { soundRole, verifyAfter, verifyChanged } from '../../support/verify-changed.ts';

const qas: TargetSystem = { name: 'QAS', release: '757', codePage: 'windows-1252' };
const same = () => undefined;
const ascii = { ...soundRole, texts: [{ language: 'E', short: 'Sales clerk', long: [] }] };

describe('checkSystem', () => {
  it('has nothing to say of a file for just that system, and without one', () => {
    expect(verifyAfter(same, { system: qas })).toEqual([]);
    expect(verifyAfter(same)).toEqual([]);
  });

  it('finds another release', () => {
    expect(verifyAfter(same, { system: { ...qas, release: '740' } })).toEqual([
      'R2517 0:0 the file is of release 757, the system QAS has 740',
    ]);
  });

  it('finds another code page', () => {
    expect(verifyAfter(same, { system: { ...qas, codePage: 'iso-8859-2' } })).toEqual([
      'R2518 0:0 the file is in windows-1252, the system QAS is set to iso-8859-2',
    ]);
  });

  it('takes all names of a code page for the same', () => {
    expect(verifyAfter(same, { system: { ...qas, codePage: 'CP1252' } })).toEqual([]);
  });

  it('does not mind the code page of a file with nothing beyond ASCII, but for UTF-16', () => {
    expect(verifyChanged(ascii, same, { system: { ...qas, codePage: 'utf-8' } })).toEqual([]);
    expect(
      verifyChanged(ascii, same, { system: { ...qas, codePage: 'utf-16le' } }).map((each) => each.slice(0, 5)),
    ).toEqual(['R2518']);
  });

  it('does not mind a file without release, which has a finding of its own', () => {
    const found = verifyAfter((lines) => lines.splice(1, 1), { system: qas, encoding: windows1252() });
    expect(found.map((each) => each.slice(0, 5))).toEqual(['R2109']);
  });
});
