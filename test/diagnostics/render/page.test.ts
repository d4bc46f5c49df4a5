import { describe, expect, it } from 'vitest';
import { codes } from '../../../src/diagnostics/codes/index.ts';
import type { Code } from '../../../src/diagnostics/diagnostic.ts';
import { codePage } from '../../../src/diagnostics/render/page.ts';

describe('codePage', () => {
  it('says what the code means, why, how its message looks, and how the command ends', () => {
    expect(codePage('R5002')).toBe(
      [
        '# R5002: no such option',
        '',
        'A misspelt option that is silently ignored would do something else than was meant, so it is refused.',
        '',
        '```',
        'error R5002: rolewright build has no option "--otu", did you mean --out?',
        '   help: rolewright build --help lists the options',
        '```',
        '',
        'The command cannot go on and ends with status 2.',
        '',
      ].join('\n'),
    );
  });

  it('says that warnings do not change the exit status', () => {
    expect(codePage('R5011')).toMatch(/It is a warning: the exit status does not change\.\n$/);
  });

  it('shows no help where there is none', () => {
    expect(codePage('R5003')).not.toContain('help:');
  });

  it.each(Object.keys(codes) as Code[])('has a heading and one fenced message for %s', (code) => {
    const page = codePage(code);
    expect(page).toMatch(new RegExp(`^# ${code}: .+\\n\\n`));
    expect(page.match(/^```$/gm)).toHaveLength(2);
    expect(page.endsWith('.\n')).toBe(true);
  });
});
