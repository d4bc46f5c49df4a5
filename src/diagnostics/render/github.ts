import type { Finding } from '../finding.ts';
import { sortFindings } from '../finding.ts';
import { visible } from './visible.ts';

const levels: Record<Finding['severity'], string> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Findings as the workflow commands that GitHub shows as annotations on the lines of a pull request: one line each,
 * `::error file=…,line=…,col=…,endColumn=…,title=…::message`.
 */
export function renderGithub(findings: readonly Finding[]): string {
  return sortFindings(findings)
    .map(({ code, severity, message, help, places: [place] }) => {
      const properties = {
        file: place === undefined ? undefined : visible(place.file),
        line: place?.line,
        col: place?.column,
        endColumn: place?.endColumn,
        title: code,
      };
      const text = help === undefined ? visible(message) : `${visible(message)}\nhelp: ${visible(help)}`;
      const listed = Object.entries(properties)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${levels[severity]} ${listed.join(',')}::${escapeData(text)}\n`;
    })
    .join('');
}

/** What would end or change a workflow command; GitHub turns the codes back. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
