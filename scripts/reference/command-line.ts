import type { Command, Option } from '../../src/cli/command.ts';
import { summaryOf, usageOf } from '../../src/cli/help.ts';
import { commonOptions } from '../../src/cli/usage.ts';

/** The page of the command line, as Markdown, from the declarations of the commands. */
export function commandLinePage(commands: readonly Command[]): string {
  return [
    '# The command line',
    '',
    commands
      .map(({ name, summary }) => `- [rolewright ${name}](#rolewright-${name.replaceAll(' ', '-')}): ${summary}`)
      .join('\n'),
    '',
    ...commands.map(sectionOf),
    '## Options of every command',
    '',
    optionsTable(commonOptions),
    '',
    '## Exit status',
    '',
    exitStatus,
    '',
  ].join('\n');
}

function sectionOf(command: Command): string {
  const [usage, ...text] = usageOf(command).split('\n');
  const examples = command.examples.map(([called, what]) => `# ${what}\n${called}`);
  return [
    `## rolewright ${command.name}`,
    '',
    '```',
    String(usage).replace('Usage: ', ''),
    '```',
    ...text.map(escaped),
    '',
    ...(Object.keys(command.options).length === 0 ? [] : [optionsTable(command.options), '']),
    '```sh',
    examples.join('\n\n'),
    '```',
    '',
  ].join('\n');
}

function optionsTable(options: Readonly<Record<string, Option>>): string {
  const rows = Object.entries(options).map(([name, option]) => `| \`--${name}\` | ${escaped(summaryOf(option))} |`);
  return ['| option | |', '| --- | --- |', ...rows].join('\n');
}

/** Text in which no character means anything to Markdown. */
function escaped(text: string): string {
  return text.replace(/[*_|<>`\\]/g, '\\$&');
}

const exitStatus = `| status | |
| --- | --- |
| 0 | fine; warnings and infos do not change it |
| 1 | at least one error was found |
| 2 | wrong usage, or input or output that cannot be used at all |
| 70 | a bug of rolewright |
| 130 | interrupted |

Only results go to stdout; messages, the progress bar and what comes next go to stderr. Colours are used on terminals
only; \`NO_COLOR\`, \`FORCE_COLOR\`, \`--color\` and \`--no-color\` decide otherwise.`;
