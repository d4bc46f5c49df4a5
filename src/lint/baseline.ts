import { z } from 'zod';
import { visibleJson } from '../diagnostics/render/visible.ts';
import { spelledValue } from './granting.ts';
import type { RuleFinding } from './run-rules.ts';

/** Findings that were there when the baseline was written, each with how many there were. */
export type Baseline = ReadonlyMap<string, number>;

const schema = z.strictObject({ version: z.literal(1), findings: z.record(z.string(), z.number().int().min(1)) });

/**
 * What tells a finding from others as long as nothing about it changes: rule, role or user, and object, field and value.
 * No line and no number of an authorization, so that a change elsewhere does not make it new.
 */
function fingerprint({ rule, role, user, spot }: RuleFinding): string {
  const parts = [rule.id, role?.name ?? user?.name ?? ''];
  if (spot.part === 'authorization') {
    const authorization = role?.authorizations[spot.index];
    const values = authorization?.fields.find(({ name }) => name === spot.field)?.values;
    const value = spot.value === undefined ? undefined : values?.[spot.value];
    parts.push(authorization?.object ?? '', spot.field ?? '', value === undefined ? '' : spelledValue(value));
  } else {
    parts.push(spot.part);
    if (spot.part === 'text') parts.push(spot.language);
    if (spot.part === 'orgLevel' || spot.part === 'child') parts.push(spot.name);
    if (spot.part === 'menu') parts.push(spot.path.join('.'));
  }
  return parts.join(' | ').trimEnd();
}

/** The text of a baseline: sorted, so that it changes only where the findings do. */
export function baselineText(findings: readonly RuleFinding[]): string {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const key = fingerprint(finding);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const sorted = Object.fromEntries([...counts].sort(([left], [right]) => (left < right ? -1 : 1)));
  return `${visibleJson({ version: 1, findings: sorted })}\n`;
}

/** Reads a baseline; gives the reason when it is none. */
export function readBaseline(text: string): Baseline | string {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? new Map(Object.entries(parsed.data.findings)) : 'it is no baseline of rolewright';
  } catch {
    return 'it is no JSON';
  }
}

/** The findings that a baseline does not have; of equal ones, those beyond the number that it has. */
export function newFindings(findings: readonly RuleFinding[], baseline: Baseline): readonly RuleFinding[] {
  const left = new Map(baseline);
  return findings.filter((finding) => {
    const key = fingerprint(finding);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
}
