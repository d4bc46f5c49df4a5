import type { XMLMetaData } from 'fast-xml-parser';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { xmlLimits } from './limits.ts';

const textKey = '#text';
const cdataKey = '#cdata';
const attributesKey = ':@';
const metaData = XMLParser.getMetaDataSymbol() as symbol;

/** An element, a text or a CDATA section as the package gives it. */
export type RawNode = Readonly<Record<string, unknown>>;

export type ParsedXml =
  | { readonly root: RawNode; readonly problem?: undefined }
  | { readonly root?: undefined; readonly problem: Diagnostic };

/** Nothing is interpreted here: no number, no entity, no trimming; white space between elements is left out. */
const parser = new XMLParser({
  preserveOrder: true,
  captureMetaData: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: false,
  ignoreDeclaration: true,
  cdataPropName: cdataKey,
  maxNestedTags: xmlLimits.depth + 1,
  jPath: false,
  onDangerousProperty: (name) => name,
  tagValueProcessor: (_name, value) => (/[^\t\n\r ]/.test(value) ? undefined : ''),
});

/**
 * The outermost element of a text whose markup was checked, as the package builds it, or what it finds wrong. It
 * refuses the names `constructor`, `prototype` and `__proto__`.
 */
export function parseXml(text: string, file: string): ParsedXml {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- to move to a package of its own; this version has it
  const valid = XMLValidator.validate(text);
  if (valid !== true) {
    const { msg, line, col } = valid.err;
    return { problem: diagnose('R2612', { problem: asPhrase(msg) }, { file, line, column: col }) };
  }
  try {
    const nodes = parser.parse(text) as readonly RawNode[];
    const root = nodes.find((node) => elementName(node) !== undefined);
    return root === undefined ? { problem: diagnose('R2609', { problem: 'no root' }, { file }) } : { root };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { problem: diagnose('R2612', { problem: asPhrase(error.message) }, { file }) };
  }
}

/** A sentence of the package as part of one of ours. */
function asPhrase(sentence: string): string {
  const text = sentence.replace(/^\[SECURITY\] /, '').replace(/\.$/, '');
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function elementName(node: RawNode): string | undefined {
  const name = Object.keys(node)[0];
  return name === textKey || name === cdataKey ? undefined : name;
}

export function childrenOf(node: RawNode): readonly RawNode[] {
  return node[elementName(node) ?? ''] as readonly RawNode[];
}

/** A text as it stands in the file, or the content of a CDATA section. */
export function contentOf(node: RawNode): { readonly text: string; readonly isCdata: boolean } {
  const own = node[textKey];
  if (typeof own === 'string') return { text: own, isCdata: false };
  const [content] = node[cdataKey] as readonly RawNode[];
  return { text: content?.[textKey] as string, isCdata: true };
}

export function attributesOf(node: RawNode): Readonly<Record<string, string>> {
  return (node[attributesKey] ?? {}) as Readonly<Record<string, string>>;
}

/** Where an element begins and ends in the text. */
export function rangeOf(node: RawNode): { readonly start: number; readonly end: number } {
  const { startIndex = 0, endIndex = startIndex } = (Reflect.get(node, metaData) ?? {}) as XMLMetaData;
  return { start: startIndex, end: endIndex };
}
