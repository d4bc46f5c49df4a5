import { isDeepStrictEqual } from 'node:util';
import type { Finding } from '../finding.ts';
import { sortFindings, summaryOf } from '../finding.ts';
import type { FilePlace } from '../place.ts';
import { excerptOf } from './excerpt.ts';
import type { Palette } from './palette.ts';
import { plain } from './palette.ts';
import { shortened, visible } from './visible.ts';

export interface TextOptions {
  /** A line of a file without its line end, lines counted from 1; nothing when there is none to show. */
  readonly lineOf: (file: string, line: number) => string | undefined;
  readonly palette?: Palette;
  /** Columns that an excerpt may take beside the line number; 100 without a word. */
  readonly width?: number;
  /** Only so many findings are shown and the rest is counted; all of them without a word. */
  readonly limit?: number;
}

/** More of a sentence helps nobody, and its values may come from a file that is one endless line. */
const longestSentence = 1000;

/**
 * Findings as a person reads them, sorted by place, with the lines they are about and a line that counts them; ''
 * for no findings. Every line ends in a line feed. Nothing of a file reaches the text unescaped.
 */
export function renderText(findings: readonly Finding[], options: TextOptions): string {
  if (findings.length === 0) return '';
  const { palette = plain, limit = Infinity } = options;
  const shown = { ...options, lineOf: withoutConcealed(findings, options.lineOf) };
  const visibleOnes = sortFindings(findings).slice(0, limit);
  const blocks = gathered(visibleOnes.map((finding) => [finding.code, ...blockOf(finding, shown, palette)]));
  const separator = blocks.some((lines) => lines.length > 1) ? '\n\n' : '\n';
  const hidden = findings.length - visibleOnes.length;
  const summary = hidden > 0 ? `${summaryOf(findings)} (${hidden} not shown)` : summaryOf(findings);
  return `${blocks.map((lines) => lines.join('\n')).join(separator)}${separator}${palette.strong(summary)}\n`;
}

/**
 * Sentences of one code that are followed by the very same lines, as those on a computed value are, stand above these
 * lines together.
 */
function gathered(found: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const blocks: {
    readonly code: string | undefined;
    readonly sentences: string[];
    readonly body: readonly string[];
  }[] = [];
  for (const [code, sentence = '', ...body] of found) {
    const last = blocks.at(-1);
    if (last !== undefined && last.code === code && body.length > 0 && isDeepStrictEqual(body, last.body))
      last.sentences.push(sentence);
    else blocks.push({ code, sentences: [sentence], body });
  }
  return blocks.map(({ sentences, body }) => [...sentences, ...body]);
}

/** A secret may stand in the line of another finding, so none of its file's lines is shown. */
function withoutConcealed(findings: readonly Finding[], lineOf: TextOptions['lineOf']): TextOptions['lineOf'] {
  const files = new Set(findings.flatMap(({ concealed, places }) => (concealed ? places.map(({ file }) => file) : [])));
  return (file, line) => (files.has(file) ? undefined : lineOf(file, line));
}

function blockOf(finding: Finding, options: TextOptions, palette: Palette): readonly string[] {
  const [problem, ...related] = finding.places;
  const where = problem === undefined ? '' : `${palette.strong(addressOf(problem))} `;
  const sentence = shortened(visible(finding.message), longestSentence);
  const lines = [
    `${where}${palette[finding.severity](finding.severity)} ${palette.strong(finding.code)}: ${sentence}`,
    ...noteOf(problem, palette),
    ...excerptLines(problem, finding.severity, options, palette),
  ];
  if (finding.help !== undefined) {
    lines.push(`   ${palette.good('help:')} ${shortened(visible(finding.help), longestSentence)}`);
  }
  for (const { title, safe } of finding.remedies ?? []) {
    const shown = shortened(visible(title), longestSentence);
    lines.push(
      safe ? `   ${palette.good('fix:')} ${shown} (lint --fix does it)` : `   ${palette.good('or:')} ${shown}`,
    );
  }
  for (const place of related) {
    const note = visible(place.note ?? 'see also');
    lines.push(`   ${palette.info('note:')} ${palette.strong(addressOf(place))} ${note}`);
    lines.push(...excerptLines(place, 'info', options, palette));
  }
  return lines;
}

/** A note on the problem's own place says how sure the place is: "computed: this is the call that defines the role". */
function noteOf(place: FilePlace | undefined, palette: Palette): readonly string[] {
  return place?.note === undefined ? [] : [`   ${palette.info('note:')} ${visible(place.note)}`];
}

/** `file:line:column`, as far as it is known. */
function addressOf({ file, line, column }: FilePlace): string {
  return [visible(file), line, column].filter((part) => part !== undefined).join(':');
}

function excerptLines(
  place: FilePlace | undefined,
  severity: Finding['severity'],
  { lineOf, width = 100 }: TextOptions,
  palette: Palette,
): readonly string[] {
  if (place?.line === undefined) return [];
  const line = lineOf(place.file, place.line);
  if (line === undefined) return [];
  const number = String(place.line);
  const column = place.column ?? Math.max(0, line.search(/\S/)) + 1;
  const endColumn = place.endColumn ?? (place.column === undefined ? line.length + 1 : column + 1);
  const excerpt = excerptOf(line, column, endColumn, width);
  const bar = palette.faint('|');
  return [
    `   ${palette.faint(number)} ${bar} ${excerpt.line}`.trimEnd(),
    `   ${' '.repeat(number.length)} ${bar} ${palette[severity](excerpt.marks)}`,
  ];
}
