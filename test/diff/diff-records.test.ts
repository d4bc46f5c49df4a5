import { describe, expect, it } from 'vitest';
import { contentOf, diffRecords } from '../../src/diff/diff-records.ts';

const record = (tag: string, client: string, role: string, rest: string) => ({
  tag,
  row: client + role.padEnd(30) + rest,
});

describe('diffRecords', () => {
  it('does not see the client and the name of the role', () => {
    expect(diffRecords([record('AGR_1253', '100', 'Z_A', 'X')], [record('AGR_1253', '200', 'Z_B', 'X')])).toEqual([]);
  });

  it('does not see who changed a record it knows, and when', () => {
    const custom = (user: string, date: string) =>
      record('AGR_CUSTOM', '100', 'Z_A', `${'VIEW'.padEnd(32)}X${user.padEnd(12)}${date}120000${'0'.repeat(15)}`);
    expect(diffRecords([custom('MILLER', '20240101')], [custom('SMITH', '20250202')])).toEqual([]);
    expect(contentOf(custom('MILLER', '20240101'))).toContain('VIEW');
  });

  it('gives what is new and what is gone', () => {
    const [one, other] = [record('AGR_1253', '100', 'Z_A', 'ONE'), record('AGR_1253', '100', 'Z_A', 'TWO')];
    expect(diffRecords([one], [other])).toEqual([
      { kind: 'record-added', record: other },
      { kind: 'record-removed', record: one },
    ]);
  });

  it('counts records that come twice', () => {
    const one = record('AGR_1253', '100', 'Z_A', 'ONE');
    expect(diffRecords([one], [one, one])).toEqual([{ kind: 'record-added', record: one }]);
  });

  it('survives a row that is shorter than its key', () => {
    expect(diffRecords([{ tag: 'AGR_1253', row: '1' }], [{ tag: 'AGR_1253', row: '' }])).toEqual([]);
  });
});
