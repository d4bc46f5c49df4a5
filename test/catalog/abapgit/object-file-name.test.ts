import { describe, expect, it } from 'vitest';
import { hasFileName, objectFileName } from '../../../src/catalog/abapgit/object-file-name.ts';

describe('the file name of an object in abapGit', () => {
  it.each([
    ['Z_BIKE', 'z_bike.suso.xml'],
    ['/RIDE/LOG', '#ride#log.suso.xml'],
    ['Z.BIKE#1', 'z%2ebike%231.suso.xml'],
    ['Z%BIKE', 'z%25bike.suso.xml'],
  ])('of %s is %s', (name, expected) => expect(objectFileName(name, 'suso')).toBe(expected));

  it('is found in any case, below any folder, and with fewer blanks', () => {
    expect(hasFileName('a\\b/ZRIDE TR.sush.xml', `${'zride'.padEnd(30)}tr.sush.xml`)).toBe(true);
    expect(hasFileName('zride%20%20tr.sush.xml', 'zride tr.sush.xml')).toBe(true);
    expect(hasFileName('zride2 tr.sush.xml', 'zride tr.sush.xml')).toBe(false);
  });
});
