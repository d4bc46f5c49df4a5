import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/diagnostics/finding.ts';
import { renderGithub } from '../../../src/diagnostics/render/github.ts';

const finding: Finding = {
  code: 'R5012',
  severity: 'error',
  message: "'x' is not a folder",
  help: 'choose another',
  places: [{ file: 'roles/a.role.ts', line: 2, column: 5, endColumn: 9 }],
};

describe('renderGithub', () => {
  it('writes one workflow command a finding', () => {
    expect(renderGithub([finding])).toBe(
      "::error file=roles/a.role.ts,line=2,col=5,endColumn=9,title=R5012::'x' is not a folder%0Ahelp: choose another\n",
    );
  });

  it('calls an info a notice and leaves out an unknown place', () => {
    const { help: _, ...bare } = finding;
    expect(renderGithub([{ ...bare, severity: 'info', places: [] }])).toBe(
      "::notice title=R5012::'x' is not a folder\n",
    );
    expect(renderGithub([{ ...bare, severity: 'warning', places: [] }])).toMatch(/^::warning /);
  });

  it('escapes what would end a command or a property, so that a value cannot give commands', () => {
    const evil: Finding = {
      ...finding,
      message: '50%\n::set-env name=PATH::x\r',
      help: '::stop-commands::',
      places: [{ file: 'a,b:c%\n::error::.ts' }],
    };
    const text = renderGithub([evil]);
    expect(text.trimEnd().split(/[\r\n]/)).toHaveLength(1);
    expect(text).toContain('file=a%2Cb%3Ac%25\\n%3A%3Aerror%3A%3A.ts,');
    expect(text).toContain('::50%25\\n::set-env name=PATH::x\\r%0Ahelp: ::stop-commands::');
  });
});
