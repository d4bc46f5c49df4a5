import { diagnose } from '../../diagnostics/diagnostic.ts';
import { recordOf } from '../mend/sound-line.ts';
import type { RepairStep } from './step.ts';

/** Removes lines that are the same as an earlier one, to the last character. */
export const repairTwins: RepairStep = (lines, { place, report }) => {
  const first = new Map<string, number>();
  return lines.filter(({ text, number }) => {
    const earlier = first.get(text);
    const record = recordOf(text);
    if (earlier === undefined || record === undefined) {
      first.set(text, number);
      return true;
    }
    report(diagnose('R2557', { table: record.tag, line: earlier }, place(number)));
    return false;
  });
};
