import { rules } from '../../src/lint/rules/index.ts';

const groups: Readonly<Record<string, string>> = {
  critical: 'Critical access',
  correctness: 'Correctness',
  hygiene: 'Hygiene',
};

/** The list of all rules of the linter, as Markdown, with a link to the page of each. */
export function rulesIndex(): string {
  const sections = Object.entries(groups).map(([group, heading]) => {
    const rows = rules
      .filter(({ id }) => id.startsWith(`${group}/`))
      .map(({ id, severity, title }) => `| [${id}](rules/${id}.md) | ${severity} | ${title.replaceAll('*', '\\*')} |`);
    return ['', `## ${heading}`, '', '| rule | severity | finds |', '| --- | --- | --- |', ...rows].join('\n');
  });
  return `${introduction}\n${sections.join('\n')}\n`;
}

const introduction = `# Rules of the linter

\`rolewright lint\` judges roles by these rules; \`rolewright explain RULE\` prints the page of one. Conflicts of functions
(segregation of duties) are found as \`sod/<id of the conflict>\`, from rule sets that the configuration names.

In a build, findings of correctness are errors and stop it; every other finding but an info is a warning. The guide on
lint says which words of a source take that back.`;
