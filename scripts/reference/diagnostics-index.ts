import { codes } from '../../src/diagnostics/codes/index.ts';
import type { Code } from '../../src/diagnostics/diagnostic.ts';

/** What the first digit of a code stands for. */
export const areas: Readonly<Record<string, string>> = {
  R1: 'Role definitions',
  R2: 'Files that are read',
  R3: 'Files that are written',
  R4: 'Sources and configuration',
  R5: 'The command line',
  R6: 'The linter',
};

/** Every code there is, in order. */
export const allCodes: readonly Code[] = (Object.keys(codes) as Code[]).toSorted();

/** The list of all codes, as Markdown, with a link to the page of each. */
export function diagnosticsIndex(): string {
  const sections = Object.entries(areas).map(([area, heading]) => {
    const rows = allCodes
      .filter((code) => code.startsWith(area))
      .map((code) => `| [${code}](diagnostics/${code}.md) | ${codes[code].severity} | ${codes[code].title} |`);
    return ['', `## ${heading}`, '', '| code | severity | about |', '| --- | --- | --- |', ...rows].join('\n');
  });
  return `${introduction}\n${sections.join('\n')}\n`;
}

const introduction = `# Diagnostics

Every message of rolewright has a code; \`rolewright explain CODE\` prints the page of one.

An error makes a command end with status 1, or with 2 where the command could not work at all. Warnings and infos never
change the exit status.`;
