import type { Code } from '../diagnostic.ts';
import { codes } from '../codes/index.ts';
import type { DiagnosticKind } from '../kind.ts';
import { visible } from './visible.ts';

/** The page of a code, as Markdown: what it says, why it is said, and how the command ends. */
export function codePage(code: Code): string {
  const known = codes[code] as DiagnosticKind<unknown>;
  const help = known.help?.(known.example);
  return [
    `# ${code}: ${known.title}`,
    '',
    known.why,
    '',
    '```',
    `${known.severity} ${code}: ${visible(known.message(known.example))}`,
    ...(help === undefined ? [] : [`   help: ${visible(help)}`]),
    '```',
    '',
    endOf(known),
    '',
  ].join('\n');
}

function endOf({ severity, unusable }: DiagnosticKind<unknown>): string {
  if (unusable === true) return 'The command cannot go on and ends with status 2.';
  if (severity === 'error') return 'The command ends with status 1.';
  return `It is ${severity === 'info' ? 'an info' : 'a warning'}: the exit status does not change.`;
}
