import type { Code } from '../diagnostic.ts';
import type { AboutRule, Edit, Finding, Remedy } from '../finding.ts';
import { sortFindings } from '../finding.ts';
import { codes } from '../codes/index.ts';
import type { FilePlace } from '../place.ts';
import { visibleJson } from './visible.ts';

const levels: Record<Finding['severity'], string> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * Findings as a SARIF 2.1.0 log, which code scanning services read: one run, a rule for each code that was found
 * (title and reason from the registry), columns counted as JavaScript counts them.
 */
export function renderSarif(findings: readonly Finding[], tool: { readonly version: string }): string {
  const sorted = sortFindings(findings);
  const about = new Map(sorted.map((finding) => [finding.code, finding.about ?? registered(finding.code as Code)]));
  const found = [...about.keys()].toSorted();
  return `${visibleJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'rolewright',
            version: tool.version,
            rules: found.map((code) => ruleOf(code, about.get(code))),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: sorted.map(({ code, severity, message, help, remedies, places: [place, ...related] }) => ({
          ruleId: code,
          ruleIndex: found.indexOf(code),
          level: levels[severity],
          message: { text: plain(help === undefined ? message : `${message}\nhelp: ${help}`) },
          locations: place === undefined ? [] : [locationOf(place)],
          ...(related.length === 0 ? {} : { relatedLocations: eachOnce(related.map(locationOf)) }),
          ...(remedies === undefined ? {} : { fixes: eachOnce(remedies.map(fixOf)) }),
        })),
      },
    ],
  })}\n`;
}

function registered(code: Code): AboutRule {
  return codes[code];
}

function ruleOf(id: string, about: AboutRule | undefined): object {
  if (about === undefined) return { id };
  return {
    id,
    shortDescription: { text: plain(about.title) },
    fullDescription: { text: plain(about.why) },
    defaultConfiguration: { level: levels[about.severity] },
  };
}

function locationOf({ file, line, column, endColumn, note }: FilePlace): object {
  const region = { startLine: line, startColumn: column, endColumn };
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...(line === undefined ? {} : { region }) },
    ...(note === undefined ? {} : { message: { text: plain(note) } }),
  };
}

function fixOf({ title, edits }: Remedy): object {
  const files = [...new Set(edits.map(({ file }) => file))];
  return {
    description: { text: plain(title) },
    artifactChanges: files.map((file) => ({
      artifactLocation: { uri: uriOf(file) },
      replacements: edits.filter((edit) => edit.file === file).map(replacementOf),
    })),
  };
}

function replacementOf({ line, column, endLine, endColumn, text }: Edit): object {
  return {
    deletedRegion: { startLine: line, startColumn: column, endLine, endColumn },
    ...(text === '' ? {} : { insertedContent: { text } }),
  };
}

/** Viewers make links of `[text](address)` and look for arguments of `{0}` (SARIF, 3.11): values must not become them. */
function plain(text: string): string {
  return text.replaceAll('](', '] (').replace(/\{(\d+)\}/g, '{ $1 }');
}

/** The schema wants places and fixes to differ, and several authorizations may come from one call. */
function eachOnce(locations: readonly object[]): readonly object[] {
  return [...new Map(locations.map((location) => [JSON.stringify(location), location])).values()];
}

/** A relative path stays relative, with `/` and with everything escaped that a URI cannot hold. */
function uriOf(file: string): string {
  const path = file
    .replaceAll('\\', '/')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return path.startsWith('/') ? `file://${path}` : path;
}
