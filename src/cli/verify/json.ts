import { findingsOf } from '../../diagnostics/finding.ts';
import { jsonFindings } from '../../diagnostics/render/json.ts';
import { visibleJson } from '../../diagnostics/render/visible.ts';
import { fileOf } from '../inspect/json.ts';
import type { Verified } from './verified.ts';

/** Everything that the command found out, for other programs: docs/schema/verify.schema.json describes it. */
export function renderVerifiedJson({ files, repaired, plan, drift }: Verified): string {
  const document = {
    files: files.map(({ path, content, diagnostics }) =>
      content === undefined
        ? { path, diagnostics: jsonFindings(findingsOf(diagnostics)) }
        : fileOf(path, content, diagnostics),
    ),
    ...(repaired === undefined
      ? {}
      : {
          repaired: repaired.map(({ path, out, repairs }) => ({
            path,
            out,
            repairs: jsonFindings(findingsOf(repairs)),
          })),
        }),
    ...(plan === undefined ? {} : { plan }),
    ...(drift === undefined
      ? {}
      : { drift: { ...drift.diff, diagnostics: jsonFindings(findingsOf(drift.diagnostics)) } }),
  };
  return `${visibleJson(document)}\n`;
}
