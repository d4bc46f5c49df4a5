import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OutputFolders } from '../../../src/cli/output/output-folders.ts';
import { temporaryFolder } from '../harness/folder.ts';

describe('the folders of a build', () => {
  it('are made with their parents, and the new ones are known, outer ones first', () => {
    const root = temporaryFolder();
    const folders = new OutputFolders();
    expect(folders.make(join(root, 'a', 'b'))).toEqual({ wasEmpty: true });
    expect(folders.make(join(root, 'a'))).toEqual({ wasEmpty: false });
    expect(folders.made).toEqual([join(root, 'a'), join(root, 'a', 'b')]);
  });

  it.each(['file', '.hidden'])('were not empty with %j in them', (name) => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'empty'));
    writeFileSync(join(root, name), '');
    const folders = new OutputFolders();
    expect([folders.make(root), folders.make(join(root, 'empty'))]).toEqual([{ wasEmpty: false }, { wasEmpty: true }]);
    expect(folders.made).toEqual([]);
  });

  it('stay what they were at first, while files come into them', () => {
    const root = temporaryFolder();
    const folders = new OutputFolders();
    folders.make(root);
    writeFileSync(join(root, 'file'), '');
    expect(folders.make(root)).toEqual({ wasEmpty: true });
  });

  it('cannot be made where a file stands', () => {
    const root = temporaryFolder({ file: '' });
    expect(() => new OutputFolders().make(join(root, 'file'))).toThrow('EEXIST');
  });
});
