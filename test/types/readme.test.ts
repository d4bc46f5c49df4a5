import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compile } from './compile.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, example = ''] = /^```ts\n(.*?)^```$/ms.exec(readme) ?? [];

it('compiles the example of the README', () => {
  expect(example).toContain('defineRole');
  expect(compile(example)).toEqual([]);
});

it('reports a misspelt field in the example of the README', () => {
  expect(compile(example.replace('JOBGROUP', 'JOBGRP')).map(({ at }) => at)).toContain('JOBGRP');
});
