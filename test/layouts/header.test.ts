import { expect, it } from 'vitest';
import { DATE, LOADED_AGRS, RELEASE } from '../../src/layouts/header.ts';

it('writes the time of the download at column 101 of the line, behind blanks', () => {
  expect(50 + DATE.at.TIME.start).toBe(100);
  expect(DATE.at.FILLER.field.kind).toBe('blank');
});

it('takes a release and the name of a role only when they are there', () => {
  expect([RELEASE.at.RELEASE.field.required, LOADED_AGRS.at.AGR_NAME.field.required]).toEqual([true, true]);
});
