import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/diff/format/markdown.ts';
import { diffRoles } from '../../../src/diff/index.ts';
import { authorization, emptyRole } from '../../support/small-roles.ts';

const role = (tables: readonly string[], name = 'Z_ROLE') => ({
  ...emptyRole(name),
  authorizations: [authorization('S_TABU_NAM', { ACTVT: ['03'], TABLE: tables })],
});

describe('renderMarkdown', () => {
  it('says so when nothing differs', () => {
    expect(renderMarkdown(diffRoles([], []))).toBe('**No differences**\n');
  });

  it('has a heading for each role and for what becomes wider', () => {
    const text = renderMarkdown(diffRoles([role(['A'])], [role(['A', '*'])]));
    expect(text).toContain('### `Z_ROLE`');
    expect(text).toContain('**Wider access**');
    expect(text).toContain('- changed `S_TABU_NAM`: all values (\\*)\n  - `TABLE` added `*`');
  });

  it.each([
    ['a backtick', 'A`B', '``A`B``'],
    ['backticks at the ends', '`A`', '`` `A` ``'],
    ['two backticks', 'A``B', '```A``B```'],
    ['nothing', ' ', '`   `'],
    ['HTML', '<b>&amp;', '`<b>&amp;`'],
    ['a pipe and a star', '|*', '`|*`'],
  ])('shows a value with %s as it is', (_title, value, shown) => {
    expect(renderMarkdown(diffRoles([role(['A'])], [role(['A', value])]))).toContain(`added ${shown}`);
  });

  it('lets names in sentences mean nothing to Markdown', () => {
    const parent = (name: string) => ({ ...emptyRole(), parent: name });
    const text = renderMarkdown(diffRoles([parent('Z_A_B')], [parent('<Z*>')]));
    expect(text).toContain('Z\\_A\\_B -\\> \\<Z\\*\\>');
  });

  it('ends in one line feed', () => {
    expect(renderMarkdown(diffRoles([], [role(['A'])]))).toMatch(/[^\n]\n$/);
  });
});
