import { diagnose } from '../../diagnostics/diagnostic.ts';
import { tagWidth } from '../../formats/pfcg/record.ts';
import { mendLine } from '../mend/mend-line.ts';
import { isSoundLine } from '../mend/sound-line.ts';
import type { RepairStep } from './step.ts';

/** Puts the columns of lines back where they were, where there is one right answer. */
export const repairAlignment: RepairStep = (lines, { names, place, report }) =>
  lines.map((line) => {
    if (isSoundLine(line.text)) return line;
    const mended = mendLine(line.text, names);
    const at = place(line.number);
    if (mended.kind === 'none') return line;
    if (mended.kind === 'several') {
      report(diagnose('R2553', { answers: mended.lines.length }, at));
      return line;
    }
    const { record, moved } = mended;
    if (moved === undefined) report(diagnose('R2552', { table: record.tag }, at));
    else {
      const column = tagWidth + moved.at + 1;
      report(diagnose('R2551', { table: record.tag, field: moved.from.name, by: moved.by }, { ...at, column }));
    }
    return { ...line, text: mended.line };
  });
