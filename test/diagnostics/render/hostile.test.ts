import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/diagnostics/finding.ts';
import type { Finding } from '../../../src/diagnostics/finding.ts';
import { diagnose } from '../../../src/diagnostics/diagnostic.ts';
import type { ReportFormat } from '../../../src/diagnostics/render/index.ts';
import { renderers } from '../../../src/diagnostics/render/index.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { sarifProblems } from '../../support/sarif-schema.ts';

const { 'a million characters': _, ...short } = hostileTexts;
/** What would be a command, a tag, a link or the end of something in one of the formats. */
const texts: Readonly<Record<string, string>> = {
  ...short,
  'a workflow command': '::error file=a.ts,line=1::gone',
  'a workflow command on its own line': 'x\n::set-output name=a::b\r\n::stop-commands::c',
  'the end of a property': 'a,line=9::b',
  'a percent code': '%0A::error::x',
  markup: '<script>alert("1")</script> & <!-- -->',
  'the end of a CDATA section': ']]></failure><testcase name="x"/>',
  'an entity': '&#0; &amp; &evil;',
  'a character that XML has not': 'a\uFFFEb\uFFFFc\u000Bd',
  'a link': '[click](https://example.com)',
  'a placeholder of SARIF': 'a {0} b {12}',
};

/** A finding that has the text wherever a text can be. */
function findingWith(text: string): Finding {
  const place = { file: text === '' ? 'a' : text, line: 2, column: 3, endColumn: 5, note: text };
  return {
    code: 'critical/s-rfc-any',
    severity: 'error',
    message: text,
    help: text,
    places: [place, { file: 'b.ts', line: 1, note: text }, { file: 'b.ts', line: 1, note: text }],
    about: { title: text, why: text, severity: 'warning' },
  };
}

const render = (format: ReportFormat, text: string) =>
  renderers[format]([findingWith(text)], { lineOf: () => text, version: '1.2.3' });

describe.each(Object.entries(texts))('%s', (_title, text) => {
  it('stays inside its finding on a terminal: no line begins with it, nothing in it is acted on', () => {
    const lines = render('text', text).split('\n');
    expect(lines.length).toBe(render('text', 'x').split('\n').length);
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
  });

  it('comes back as it was from JSON', () => {
    const [finding] = JSON.parse(render('json', text)) as readonly Record<string, unknown>[];
    expect([finding?.['message'], finding?.['help'], finding?.['note']]).toEqual([text, text, text]);
  });

  it('leaves SARIF valid, and is no link and no placeholder there', () => {
    const log = render('sarif', text);
    expect(sarifProblems(log)).toBe('');
    expect(log).not.toMatch(/\]\(|\{\d+\}/);
  });

  it('is part of one workflow command and begins none', () => {
    const lines = render('github', text).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^::error file=[^:,\r\n]*,line=2,col=3,endColumn=5,title=critical\/s-rfc-any::/);
    expect(lines[0]).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
  });

  it('is text in JUnit: the document has its own tags and no others', () => {
    const document = render('junit', text);
    const tags = [...document.matchAll(/<(?:"[^"<]*"|[^<>"])*>/g)].map(([tag]) => /^<[/?]?[a-z]+/.exec(tag)?.[0]);
    expect(tags).toEqual([
      '<?xml',
      '<testsuites',
      '<testsuite',
      '<testcase',
      '<failure',
      '</failure',
      '</testcase',
      '</testsuite',
      '</testsuites',
    ]);
    const content = document.replace(/<(?:"[^"<]*"|[^<>"])*>/g, '');
    expect(content).not.toMatch(/[<>]/);
    expect(document.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&');
    // the characters of XML 1.0
    expect(document).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
  });
});

describe('SARIF', () => {
  it.each([
    ['nothing', []],
    ['a diagnostic without a place', findingsOf([diagnose('R5203', {})])],
    [
      'a finding of each severity',
      (['error', 'warning', 'info'] as const).map((severity) => ({ ...findingWith('x'), severity })),
    ],
  ] as const)('of %s is valid by its schema', (_title, findings) => {
    expect(sarifProblems(renderers.sarif(findings, { lineOf: () => undefined, version: '1.2.3' }))).toBe('');
  });

  it('is judged by the real schema, which refuses what is wrong', () => {
    expect(sarifProblems('{"version":"2.1.0","runs":[{"results":[]}]}')).toContain("required property 'tool'");
    expect(sarifProblems('{"version":"2.0.0","runs":[]}')).not.toBe('');
  });
});
