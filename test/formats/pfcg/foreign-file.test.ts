import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { foreignForm } from '../../../src/formats/pfcg/foreign-file.ts';
import { readPfcg } from '../../../src/formats/pfcg/read.ts';
import { complaints, linesOf } from '../../support/role-lines.ts';
import { salesClerk } from '../../support/sales-clerk.ts';

const clerk = Buffer.from(`${linesOf(salesClerk).join('\r\n')}\r\n`, 'latin1');
const said = (bytes: Uint8Array) => {
  const { roles, diagnostics } = readPfcg([bytes], { file: 'x.SAP' });
  expect(roles).toEqual([]);
  return complaints(diagnostics);
};

describe('something else with the name of a role file', () => {
  it.each([
    [
      'an archive that is not compressed',
      Buffer.concat([Buffer.from('PK\x03\x04\n'), clerk]),
      'a ZIP archive or a workbook',
    ],
    ['a compressed file', gzipSync(clerk), 'compressed (gzip)'],
    ['a pointer', Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:00\n'), 'a pointer of Git LFS'],
    ['a web page', Buffer.from('\n<!DOCTYPE html>\n<html lang="en">'), 'a web page'],
    ['another web page', Buffer.from('<HTML><head>'), 'a web page'],
    ['XML', Buffer.from('\ufeff<?xml version="1.0"?>'), 'XML'],
  ])('is told by its beginning, and not read: %s', (_, bytes, what) => {
    expect(said(bytes)).toEqual([`R2002 1:1 this is not a PFCG role file: it is ${what}`]);
  });

  it('is never a role file', () => expect(foreignForm(clerk)).toBeUndefined());
});

describe('lines that end with CR alone', () => {
  it('are one error that says so', () => {
    const text = clerk.toString('latin1').replaceAll('\r\n', '\r');
    expect(said(Buffer.from(text, 'latin1'))).toEqual([
      'R2009 1:1 the lines end with CR alone, so the file is one line',
    ]);
  });

  it('are no CR in a file whose lines end', () => {
    const text = clerk.toString('latin1').replace('RELE', '\rRELE');
    const { diagnostics } = readPfcg([Buffer.from(text, 'latin1')], { file: 'x.SAP' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['R2004']);
  });
});
