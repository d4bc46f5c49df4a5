import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { RepairStep } from './step.ts';

/** Cuts trailing blanks off and removes lines that hold nothing else. */
export const repairBlanks: RepairStep = (lines, { report, place }) => {
  const filled = lines.filter(({ text }) => /[^ ]/.test(text));
  const [empty] = lines.filter(({ text }) => !/[^ ]/.test(text));
  if (empty !== undefined) report(diagnose('R2556', { lines: lines.length - filled.length }, place(empty.number)));
  const trailing = filled.filter(({ text }) => text.endsWith(' '));
  const [first] = trailing;
  if (first === undefined) return filled;
  report(diagnose('R2554', { lines: trailing.length }, place(first.number)));
  return filled.map((line) => (line.text.endsWith(' ') ? { ...line, text: line.text.replace(/ +$/, '') } : line));
};
