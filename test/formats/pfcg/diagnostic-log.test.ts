import { expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnostics/diagnostic.ts';
import { DiagnosticLog } from '../../../src/formats/pfcg/diagnostic-log.ts';

const error = diagnose('R2004', { code: 0 }, { file: 'x.SAP', line: 1 });
const warning = diagnose('R2109', { table: 'DATE' }, { file: 'x.SAP' });

it('keeps what it is told, in order', () => {
  const log = new DiagnosticLog();
  log.add(error);
  log.add(warning);
  expect(log.all('x.SAP')).toEqual([error, warning]);
});

it('keeps a thousand, and counts the errors after them but not the warnings', () => {
  const log = new DiagnosticLog();
  for (let count = 0; count < 1000; count++) {
    expect(log.isFull).toBe(false);
    log.add(warning);
  }
  expect(log.isFull).toBe(true);
  expect(log.all('x.SAP')).toHaveLength(1000);
  log.add(error);
  log.add(warning);
  log.hideError();
  expect(log.all('x.SAP').at(-1)).toEqual(diagnose('R2108', { count: 2 }, { file: 'x.SAP' }));
});
