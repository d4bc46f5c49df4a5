import { codes } from './codes/index.ts';
import type { Code, Diagnostic } from './diagnostic.ts';
import { helpOf, messageOf } from './diagnostic.ts';
import type { DiagnosticKind, Severity } from './kind.ts';
import type { FilePlace, Place } from './place.ts';
import { isFilePlace } from './place.ts';

/** A rule of the linter, by group and name: `critical/s-rfc-any`. */
export type RuleId = `${string}/${string}`;

/** What is the same for all findings of a rule, for formats that describe it. */
export interface AboutRule {
  readonly title: string;
  readonly why: string;
  readonly severity: Severity;
}

/** A piece of a source, lines and columns from 1, ends behind the last character, and what takes its place. */
export interface Edit {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** '' when the piece is only removed. */
  readonly text: string;
}

/** A way out that an editor can carry out. */
export interface Remedy {
  /** What it does, a few words, lower case. */
  readonly title: string;
  /** The one right answer, which leaves what the role grants as it is: `lint --fix` carries it out. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** A diagnostic ready to be shown: its sentences are made and its places are places in files. Renderers take these. */
export interface Finding {
  readonly code: Code | RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly help?: string;
  /** The first is the problem itself, the others belong to it. */
  readonly places: readonly FilePlace[];
  /** The place may hold a secret: no line of these files is shown. */
  readonly concealed?: true;
  readonly remedies?: readonly Remedy[];
  /** Of a finding of a rule: codes are described by their registry. */
  readonly about?: AboutRule;
}

/** Finds the place in a file of a place inside a definition; gives nothing when it cannot be known. */
export type Locate = (place: Exclude<Place, FilePlace>) => FilePlace | undefined;

/** The call that made the definition: the best place that needs no look into the source. */
const locateCall: Locate = ({ definition, note }) =>
  definition === undefined ? undefined : { ...definition, ...(note === undefined ? {} : { note }) };

/**
 * Makes the findings of diagnostics, in the order of the diagnostics. A place that `locate` does not find is left
 * out; the sentence names the role, object and field anyway.
 *
 * @param remediesOf finds ways out that can be carried out; without it there are none
 */
export function findingsOf(
  diagnostics: readonly Diagnostic[],
  locate: Locate = locateCall,
  remediesOf: (diagnostic: Diagnostic) => readonly Remedy[] = () => [],
): readonly Finding[] {
  return diagnostics.map((diagnostic) => {
    const help = helpOf(diagnostic);
    const remedies = remediesOf(diagnostic);
    const places = diagnostic.places.map((place) => (isFilePlace(place) ? place : locate(place)));
    return {
      code: diagnostic.code,
      severity: diagnostic.severity,
      message: messageOf(diagnostic),
      ...(help === undefined ? {} : { help }),
      places: places.filter((place) => place !== undefined),
      ...(remedies.length === 0 ? {} : { remedies }),
      ...((codes[diagnostic.code] as DiagnosticKind<unknown>).concealed === true ? { concealed: true } : {}),
    };
  });
}

/** By file, line and column; findings without a place come first, findings of one place keep their order. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => {
    const [left, right] = [a.places[0], b.places[0]];
    return (
      compareText(left?.file ?? '', right?.file ?? '') ||
      (left?.line ?? 0) - (right?.line ?? 0) ||
      (left?.column ?? 0) - (right?.column ?? 0)
    );
  });
}

/** By code units and not by the language of the machine, so that every machine sorts alike. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many there are of each severity, in words: `2 errors, 1 warning`; '' when there is nothing to count. */
export function summaryOf(findings: readonly Finding[]): string {
  const words: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'info' };
  return Object.entries(words)
    .map(([severity, word]) => ({ word, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${count} ${word}${count === 1 ? '' : 's'}`)
    .join(', ');
}
