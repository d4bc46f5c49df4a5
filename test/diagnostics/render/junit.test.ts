import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/diagnostics/finding.ts';
import { renderJunit } from '../../../src/diagnostics/render/junit.ts';

const finding = (file: string, severity: Finding['severity'], message = 'wrong'): Finding => ({
  code: 'critical/s-rfc-any',
  severity,
  message,
  help: 'write <less>',
  places: [{ file, line: 2, column: 5 }],
});

describe('renderJunit', () => {
  it('makes a suite for each file and a case for each finding; infos pass', () => {
    const findings = [finding('b.ts', 'info'), finding('a.ts', 'error', '"A" & <B>'), finding('b.ts', 'warning')];
    expect(renderJunit(findings)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="rolewright" tests="3" failures="2">
  <testsuite name="a.ts" tests="1" failures="1">
    <testcase name="critical/s-rfc-any a.ts:2:5" classname="critical/s-rfc-any">
      <failure type="error" message="&quot;A&quot; &amp; &lt;B&gt;">&quot;A&quot; &amp; &lt;B&gt;
help: write &lt;less&gt;</failure>
    </testcase>
  </testsuite>
  <testsuite name="b.ts" tests="2" failures="1">
    <testcase name="critical/s-rfc-any b.ts:2:5" classname="critical/s-rfc-any"/>
    <testcase name="critical/s-rfc-any b.ts:2:5" classname="critical/s-rfc-any">
      <failure type="warning" message="wrong">wrong
help: write &lt;less&gt;</failure>
    </testcase>
  </testsuite>
</testsuites>
`);
  });

  it('has a case that passes when nothing is found, so that a server does not miss the result', () => {
    expect(renderJunit([])).toContain('<testcase name="no findings" classname="rolewright"/>');
  });

  it('shows what XML cannot hold as escapes', () => {
    expect(renderJunit([finding('a.ts', 'error', 'a\u0000b\u001b')])).toContain('message="a\\x00b\\x1B"');
  });
});
