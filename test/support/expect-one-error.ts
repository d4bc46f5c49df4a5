import { expect } from 'vitest';
import { isFilePlace } from '../../src/diagnostics/place.ts';
import type { Damage } from './damage.ts';
import { complaints, readLines } from './role-lines.ts';

/** Damages one line of a sound file and expects at most one error, on that line: exactly one, or none, as the damage says. */
export function expectOneError(lines: readonly string[], index: number, { apply, harm }: Damage, at: number): void {
  const sound = lines[index] ?? '';
  const damaged = apply(sound, at);
  if (damaged === undefined || damaged === sound) return;
  const { diagnostics } = readLines(lines.with(index, damaged));
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const context = `${index + 1}: ${JSON.stringify(damaged)}\n${complaints(diagnostics).join('\n')}`;
  expect(errors.length, context).toBeLessThanOrEqual(1);
  for (const { places } of errors) {
    expect(
      places.map((place) => (isFilePlace(place) ? place.line : undefined)),
      context,
    ).toContain(index + 1);
  }
  if (harm !== 'perhaps') expect(errors.length, context).toBe(harm === 'always' ? 1 : 0);
}
