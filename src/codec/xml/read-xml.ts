import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { checkMarkup } from './check-markup.ts';
import { decodeXml } from './decode-xml.ts';
import { xmlLimits } from './limits.ts';
import type { OffsetPlaces } from './offset-places.ts';
import { offsetPlaces } from './offset-places.ts';
import type { RawNode } from './parse-xml.ts';
import { attributesOf, childrenOf, contentOf, elementName, parseXml, rangeOf } from './parse-xml.ts';
import { withoutReferences } from './references.ts';
import type { XmlDocument, XmlElement } from './xml-document.ts';

/** An XML file, or the one thing for which it is refused. */
export type ReadXml =
  | { readonly document: XmlDocument; readonly diagnostic?: undefined }
  | { readonly document?: undefined; readonly diagnostic: Diagnostic };

/**
 * Reads an XML file, strictly: XML 1.0 that is well-formed, in the encoding that it declares (UTF-8 without a
 * declaration), without document type and processing instructions, within `xmlLimits`. References to characters and to
 * the five predefined entities are replaced, nothing is ever expanded or fetched, and line ends in texts become LF.
 * Never throws for what the bytes hold.
 *
 * @param file its name for diagnostics
 * @example
 * ```ts
 * readXml(Buffer.from('<a b="1">&#65;&amp;</a>'), 'a.xml').document?.root.text; // => "A&"
 * ```
 */
export function readXml(bytes: Uint8Array, file: string): ReadXml {
  if (bytes.length > xmlLimits.bytes)
    return { diagnostic: diagnose('R2601', { what: 'bytes', limit: xmlLimits.bytes }, { file }) };
  const text = decodeXml(bytes, file);
  if (typeof text !== 'string') return { diagnostic: text };
  const placeOf = offsetPlaces(text, file);
  const problem = checkMarkup(text, placeOf);
  if (problem !== undefined) return { diagnostic: problem };
  const parsed = parseXml(text, file);
  if (parsed.problem !== undefined) return { diagnostic: parsed.problem };
  const built = elementOf(parsed.root, reservedNamespaces, placeOf);
  if ('code' in built) return { diagnostic: built };
  return { document: { root: built, placeOf: ({ start, end }) => placeOf(start, end) } };
}

/** Addresses of namespaces by prefix, '' for names without one. */
type Namespaces = ReadonlyMap<string, string>;

const reservedNamespaces: Namespaces = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);
const declaration = /^xmlns(?::(.*))?$/s;

function elementOf(raw: RawNode, around: Namespaces, placeOf: OffsetPlaces): XmlElement | Diagnostic {
  const { start, end } = rangeOf(raw);
  const written = Object.entries(attributesOf(raw)).map(([name, text]) => [name, withoutReferences(text)] as const);
  const namespaces = declaredIn(written, around);
  const { prefix, name } = split(elementName(raw) ?? '');
  const used = [prefix, ...written.map(([each]) => split(each).prefix).filter((each) => each !== 'xmlns')];
  const unbound = used.find((each) => each !== '' && (namespaces.get(each) ?? '') === '');
  if (unbound !== undefined) return diagnose('R2613', { prefix: unbound }, placeOf(start, end));
  const repeated = repeatedAttribute(written, namespaces);
  if (repeated !== undefined) return diagnose('R2612', { problem: repeated }, placeOf(start, end));
  const children: XmlElement[] = [];
  let text = '';
  for (const node of childrenOf(raw)) {
    if (elementName(node) === undefined) {
      const content = contentOf(node);
      text += content.isCdata ? content.text : withoutReferences(content.text);
      continue;
    }
    const child = elementOf(node, namespaces, placeOf);
    if ('code' in child) return child;
    children.push(child);
  }
  const attributes = new Map(written.filter(([each]) => !declaration.test(each)));
  return { name, namespace: namespaces.get(prefix) ?? '', attributes, children, text, start, end };
}

/** An attribute that two prefixes of one namespace write twice; XML forbids that as it forbids one name twice. */
function repeatedAttribute(
  attributes: readonly (readonly [string, string])[],
  namespaces: Namespaces,
): string | undefined {
  const seen = new Map<string, string>();
  for (const [written] of attributes) {
    const { prefix, name } = split(written);
    if (prefix === '' || prefix === 'xmlns') continue;
    const key = `${name} ${namespaces.get(prefix) ?? ''}`;
    const before = seen.get(key);
    if (before !== undefined) return `attribute '${written}' is '${before}' once more`;
    seen.set(key, written);
  }
  return undefined;
}

function declaredIn(attributes: readonly (readonly [string, string])[], around: Namespaces): Namespaces {
  const declared = attributes.flatMap(([name, address]) => {
    const found = declaration.exec(name);
    return found === null ? [] : [[found[1] ?? '', address] as const];
  });
  return declared.length === 0 ? around : new Map([...around, ...declared]);
}

function split(written: string): { readonly prefix: string; readonly name: string } {
  const colon = written.indexOf(':');
  return colon < 0
    ? { prefix: '', name: written }
    : { prefix: written.slice(0, colon), name: written.slice(colon + 1) };
}
