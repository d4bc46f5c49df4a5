import { nearest } from '../catalog/nearest.ts';
import type { Code } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { codes } from '../diagnostics/codes/index.ts';
import { codePage } from '../diagnostics/render/page.ts';
import type { Handler } from './command.ts';
import type { Context } from './context.ts';
import type { ExitStatus } from './exit-status.ts';
import { statusOf } from './exit-status.ts';

/** Prints the page of a code or of a rule of the linter; capital letters do not matter. */
export const explain: Handler<{ readonly code: string }> = async ({ code: given }, { io, report }) => {
  if (/[/-]/.test(given)) return explainRule(given.toLowerCase(), { io, report });
  const code = given.toUpperCase();
  if (Object.hasOwn(codes, code)) {
    io.stdout.write(codePage(code as Code));
    return 0;
  }
  const meant = nearest(code, Object.keys(codes));
  const unknown = diagnose('R5013', meant === undefined ? { given } : { given, meant });
  await report([unknown]);
  return statusOf([unknown]);
};

async function explainRule(id: string, { io, report }: Pick<Context, 'io' | 'report'>): Promise<ExitStatus> {
  const { rules } = await import('../lint/rules/index.ts');
  const rule = rules.find((each) => each.id === id);
  if (rule !== undefined) {
    const { rulePage } = await import('../lint/rule-page.ts');
    io.stdout.write(rulePage(rule));
    return 0;
  }
  // the group in front is easily left out
  const isWhole = id.includes('/');
  const names = new Map(rules.map((each) => [isWhole ? each.id : each.id.replace(/^.*\//, ''), each.id]));
  const meant = names.get(nearest(id, names.keys()) ?? '');
  await report([diagnose('R5014', { given: id, ...(meant === undefined ? {} : { meant }) })]);
  return 2;
}
