import { describe, expect, it } from 'vitest';
import { damagedRoles } from '../../../src/cli/import/damaged-roles.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { diagnose } from '../../../src/diagnostics/diagnostic.ts';
import { roleWith } from '../../support/imported.ts';

const rowOf = (tag: string, name: string, before = '100') => `${tag.padEnd(50)}${before}${name.padEnd(30)}000001`;

const error = (line?: number): Diagnostic =>
  diagnose('R2003', { limit: 1 }, line === undefined ? { file: 'a.SAP' } : { file: 'a.SAP', line, column: 1 });

function damaged(names: readonly string[], lines: readonly string[], diagnostics: readonly Diagnostic[]) {
  const found = damagedRoles(
    { roles: names.map((name) => roleWith({ name })), diagnostics, lines: lines.length },
    (line) => lines[line - 1],
  );
  return found && Object.fromEntries(found);
}

describe('the roles that damage concerns', () => {
  it('are those in the columns of the role', () => {
    const lines = [rowOf('AGR_1251', 'Z_A'), rowOf('AGR_1251', 'Z_AB'), rowOf('LOADED_AGRS', 'Z_AB', '')];
    expect(damaged(['Z_A', 'Z_AB'], lines, [error(1), error(2), error(3)])).toEqual({ Z_A: 1, Z_AB: 2 });
  });

  it('are found in a line whose columns have moved, by their whole name', () => {
    expect(damaged(['Z_A', 'Z_AB'], [rowOf('AGR_1251', ' Z_AB')], [error(1)])).toEqual({ Z_AB: 1 });
    expect(damaged(['Z_A', 'Z_AB'], [rowOf('AGR_1251', 'Z_A', '10')], [error(1)])).toEqual({ Z_A: 1 });
  });

  it('are not known where the name itself is damaged, whatever other names stand in it or behind it', () => {
    expect(damaged(['Z_A', 'Z_A_1000'], [rowOf('AGR_1251', 'Z_A\u00001000')], [error(1)])).toBeUndefined();
    const child = rowOf('AGR_AGRS', 'Z_DES').replace('000001', 'Z_A');
    expect(damaged(['Z_A', 'Z_DESK'], [child], [error(1)])).toBeUndefined();
  });

  it('are both where two lines have become one', () => {
    const joined = rowOf('AGR_1251', 'Z_A') + rowOf('AGR_1252', 'Z_B');
    expect(damaged(['Z_A', 'Z_B'], [joined], [error(1)])).toEqual({ Z_A: 1, Z_B: 1 });
  });

  it('may be all of them when the end of the file is lost', () => {
    const cut = diagnose(
      'R2104',
      { table: 'AGR_TEXTS', field: 'TEXT', length: 90, expected: 93 },
      { file: 'a.SAP', line: 2 },
    );
    const lines = [rowOf('AGR_1251', 'Z_A'), rowOf('AGR_TEXTS', 'Z_A')];
    expect(damaged(['Z_A', 'Z_B'], lines, [cut])).toBeUndefined();
    expect(damaged(['Z_A', 'Z_B'], [...lines, rowOf('AGR_LSD', 'Z_A')], [cut])).toEqual({ Z_A: 1 });
  });

  it('are the only role of a file, whatever its line looks like', () => {
    expect(damaged(['Z_A'], ['nonsense'], [error(1)])).toEqual({ Z_A: 1 });
  });

  it('are not known where nothing tells them', () => {
    expect(damaged(['Z_A', 'Z_B'], ['nonsense'], [error(1)])).toBeUndefined();
    expect(damaged(['Z_A', 'Z_B'], [], [error()])).toBeUndefined();
    const many = Array.from({ length: 501 }, () => error(1));
    expect(damaged(['Z_A'], [rowOf('AGR_1251', 'Z_A')], many)).toBeUndefined();
  });

  it('are none for warnings', () => {
    const warning = diagnose('R5610', { encoding: 'a', configured: 'b' }, { file: 'a.SAP' });
    expect(damaged(['Z_A'], [], [warning])).toEqual({});
  });
});
