import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Leaves out of what the reader said what follows from a finding: values whose authorization has a damaged name. */
export function withoutExplained(read: readonly Diagnostic[], found: readonly Diagnostic[]): readonly Diagnostic[] {
  const meant = new Set(
    found.flatMap(({ code, data }) => (code === 'R2501' ? [`${data.role} ${data.meant ?? ''}`] : [])),
  );
  return read.filter(({ code, data }) => code !== 'R2205' || !meant.has(`${data.role} ${data.object} ${data.auth}`));
}

/** Leaves out of the findings what the reader has said already, or what follows from that. */
export function withoutSaid(found: readonly Diagnostic[], read: readonly Diagnostic[]): readonly Diagnostic[] {
  const flagless = new Set(read.flatMap(({ code, data }) => (code === 'R2203' ? [data.role] : [])));
  const misnamed = new Set(
    read.flatMap(({ code, data }) => (code === 'R2212' ? [`${data.role} ${data.object} ${data.auth}`] : [])),
  );
  return found.filter(({ code, data }) => {
    if (code === 'R2505' || code === 'R2506') return !flagless.has(data.role);
    if (code === 'R2501') return !misnamed.has(`${data.role} ${data.object} ${data.auth}`);
    return true;
  });
}
