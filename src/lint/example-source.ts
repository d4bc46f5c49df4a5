/** What sources may import; names in front of a parenthesis are imported when an example uses them. */
const functions = [
  'assign',
  'blank',
  'defineComposite',
  'defineRole',
  'defineUser',
  'deriveRole',
  'externalRole',
  'folder',
  'menuNode',
  'odataV2',
  'odataV4',
  'open',
  'org',
  'range',
  'service',
  'serviceGroup',
  'transaction',
  'value',
] as const;

/**
 * The whole source that an example of a rule stands for: with its imports, and with a role around it when it is only
 * what stands in one.
 *
 * @param example with or without « and » around the place of the finding
 */
export function exampleSource(example: string): string {
  const body = /\bexport\b/.test(example)
    ? example
    : `export default defineRole({\n  name: 'Z_EXAMPLE',\n  text: { EN: 'Display sales orders' },\n  ${example},\n});`;
  const used = functions.filter((name) => new RegExp(`(?<![\\w.'])${name}»?\\(`).test(body));
  return `import { ${used.join(', ')} } from 'rolewright';\n\n${body}\n`;
}
