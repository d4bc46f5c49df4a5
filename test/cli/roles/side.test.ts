import { describe, expect, it } from 'vitest';
import { sideOf } from '../../../src/cli/roles/side.ts';

describe('sideOf', () => {
  it.each([
    ['roles', { kind: 'path', path: 'roles' }],
    ['a:b.SAP', { kind: 'path', path: 'a:b.SAP' }],
    ['C:\\roles', { kind: 'path', path: 'C:\\roles' }],
    ['git:HEAD', { kind: 'revision', revision: 'HEAD', path: undefined }],
    ['git:HEAD~1:roles', { kind: 'revision', revision: 'HEAD~1', path: 'roles' }],
    ['git:v1.0:a:b.SAP', { kind: 'revision', revision: 'v1.0', path: 'a:b.SAP' }],
    ['git:main:', { kind: 'revision', revision: 'main', path: undefined }],
    ['git:', { kind: 'path', path: 'git:' }],
    ['./git:HEAD', { kind: 'path', path: './git:HEAD' }],
  ])('%s', (given, side) => {
    expect(sideOf(given)).toEqual(side);
  });
});
