import type { AnyRule, FileChange } from './rule.ts';
import { exampleSource } from './example-source.ts';
import { presetNames, presets } from './presets.ts';

const offered = {
  fix: 'In sources, `rolewright lint --fix` corrects it where that has one right answer and changes nothing that the role grants.',
  suggestions: 'In sources, it suggests what to write; which of it is right, a person decides.',
} as const;

/** The page of a rule, as Markdown: why it is there, its examples and its options. */
export function rulePage(rule: AnyRule): string {
  const { id, title, why, reference, bad, fileChange, good, inSources, offers, user } = rule;
  const levels = presetNames.map((preset) => `${preset}: ${presets[preset](rule)}`).join(', ');
  return [
    `# ${id}: ${title}`,
    '',
    why,
    '',
    `From: ${reference}.`,
    '',
    `Level by preset: ${levels}.`,
    '',
    ...(inSources === undefined
      ? []
      : [`Sources are refused for it with ${inSources}; the rule looks at role files only.`, '']),
    ...(offers === undefined ? [] : [offered[offers], '']),
    ...(user === undefined ? [] : ['It looks at users, so only at sources.', '']),
    ...(bad === '' ? [] : [foundWhere(fileChange), '', ...code(exampleSource(bad)), '']),
    ...(good === '' ? [] : ['Not found:', '', ...code(exampleSource(good)), '']),
    ...optionsOf(rule),
    'Allowed in a source, next to the code:',
    '',
    ...code(`// rolewright-allow ${id} -- the reason, until 2027-03-31\n`),
    '',
  ].join('\n');
}

function foundWhere(change: FileChange | undefined): string {
  if (change === undefined) return 'Found, at the piece between « and »:';
  const row = change.row.map((text) => `\`${text}\``).join(', ');
  return `Found in the file of this source when its row with ${row} has \`${change.to.trim()}\` instead of \`${change.from.trim()}\`:`;
}

function code(source: string): readonly string[] {
  return ['```ts', source.trimEnd(), '```'];
}

function optionsOf({ id, options }: AnyRule): readonly string[] {
  if (options === undefined) return [];
  const defaults = JSON.stringify(options.parse({}), null, 2);
  return ['Options, with their defaults:', '', ...code(`// lint.rules['${id}'].options\n${defaults}`), ''];
}
