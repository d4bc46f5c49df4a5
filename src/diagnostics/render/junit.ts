import type { Finding } from '../finding.ts';
import { sortFindings, summaryOf } from '../finding.ts';
import { visible } from './visible.ts';

/**
 * Findings as a JUnit report, which CI servers show as test results: a suite for each file, a case for each finding,
 * errors and warnings as failures, infos as cases that pass. Without findings there is one case that passes.
 */
export function renderJunit(findings: readonly Finding[]): string {
  const byFile = new Map<string, Finding[]>();
  for (const finding of sortFindings(findings)) {
    const file = finding.places[0]?.file ?? '';
    byFile.set(file, [...(byFile.get(file) ?? []), finding]);
  }
  const suites =
    byFile.size === 0
      ? suiteOf('rolewright', ['    <testcase name="no findings" classname="rolewright"/>'], 0)
      : [...byFile].map(([file, own]) => suiteOf(file, own.map(caseOf), failuresOf(own))).join('');
  const total = `tests="${Math.max(1, findings.length)}" failures="${failuresOf(findings)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="rolewright" ${total}>\n${suites}</testsuites>\n`;
}

function suiteOf(name: string, cases: readonly string[], failures: number): string {
  const counts = `tests="${cases.length}" failures="${failures}"`;
  return `  <testsuite name="${escaped(name)}" ${counts}>\n${cases.join('\n')}\n  </testsuite>\n`;
}

function caseOf(finding: Finding): string {
  const { code, severity, message, help, places } = finding;
  const [place] = places;
  const at = [place?.file, place?.line, place?.column].filter((part) => part !== undefined).join(':');
  const head = `    <testcase name="${escaped(`${code} ${at}`.trimEnd())}" classname="${escaped(code)}"`;
  if (severity === 'info') return `${head}/>`;
  const sentence = escaped(message);
  const text = help === undefined ? sentence : `${sentence}\nhelp: ${escaped(help)}`;
  const type = summaryOf([finding]).replace(/^1 /, '');
  return `${head}>\n      <failure type="${type}" message="${sentence}">${text}</failure>\n    </testcase>`;
}

function failuresOf(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity !== 'info').length;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML cannot hold appear as escapes; nothing of a value begins a line. */
function escaped(text: string): string {
  return visible(text).replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
