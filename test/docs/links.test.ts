import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../cli/harness/folder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const docs = filesBelow(join(root, 'docs'));
const pages = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', ...docs.map((path) => `docs/${path}`)].filter((path) =>
  path.endsWith('.md'),
);

/** A page without its blocks of code. */
function proseOf(page: string): string {
  return readFileSync(join(root, page), 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
}

interface Link {
  readonly page: string;
  readonly target: string;
}

/** The links of a page that stay in this repository. */
function linksOf(page: string): readonly Link[] {
  return [...proseOf(page).matchAll(/\]\((?!https?:)([^)]*)\)/g)].map(([, target = '']) => ({ page, target }));
}

/** The anchors that the headings of a page get on GitHub. */
function anchorsOf(page: string): readonly string[] {
  return [...proseOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function isDead({ page, target }: Link): boolean {
  const [path = '', anchor] = target.split('#');
  const meant = path === '' ? page : relative(root, join(root, dirname(page), path));
  if (/\s/.test(target) || !existsSync(join(root, meant))) return true;
  return anchor !== undefined && statSync(join(root, meant)).isFile() && !anchorsOf(meant).includes(anchor);
}

describe('the links of the documentation', () => {
  const links = pages.flatMap(linksOf);

  it('lead to files and headings that are there', () => {
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter(isDead)).toEqual([]);
  });

  it('lead from docs/README.md to every guide, schema and explanation', () => {
    const linked = new Set(linksOf('docs/README.md').map(({ target }) => target));
    const written = docs.filter((path) => /^(guides|schema|explanation)\//.test(path));
    expect(written.filter((path) => !linked.has(path))).toEqual([]);
  });
});
