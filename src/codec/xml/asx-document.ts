import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { FilePlace } from '../../diagnostics/place.ts';
import { readXml } from './read-xml.ts';
import type { XmlDocument, XmlElement } from './xml-document.ts';

/** A field of a structure, or a row's: text without the blanks at its end, which mean nothing to SAP. */
export interface AsxField {
  readonly text: string;
  readonly place: () => FilePlace;
}

/** A structure or a row of a table; fields that are initial are missing. */
export interface AsxStructure {
  readonly fields: ReadonlyMap<string, AsxField>;
  readonly place: () => FilePlace;
}

/** The values that an object was serialised to, by their names. */
export interface AsxValues {
  /** Name of the class that wrote the file, '' when it does not say. */
  readonly serializer: string;
  /** Names of the values, in the order of the file. */
  readonly names: readonly string[];
  /** A value that is a structure; `undefined` when there is none of this name. */
  readonly structure: (name: string) => AsxStructure | undefined;
  /**
   * The rows of a value that is a table, none when it is missing: an empty table is not written. A structure counts as
   * a table of one row: serializers differ in how they write a table that can have only one.
   */
  readonly rows: (name: string) => readonly AsxStructure[];
  /** What was wrong with the values that were asked for so far. */
  readonly diagnostics: readonly Diagnostic[];
  /** The place of a value, or of all of them. */
  readonly placeOf: (name?: string) => FilePlace;
}

export type ReadAsx =
  | { readonly values: AsxValues; readonly diagnostics: readonly Diagnostic[] }
  | { readonly values?: undefined; readonly diagnostics: readonly Diagnostic[] };

const asxNamespace = 'http://www.sap.com/abapxml';

/**
 * Reads a file of abapGit: `abapGit` around ABAP's serialisation `asx:abap` and `asx:values`, in which each element is a
 * structure or a table (reference, catalog inputs: seen in public repositories). The order of elements means nothing. A
 * row may have any name: abapGit writes the table's or `item`, and ABAP does not look at it.
 *
 * @param file its name for diagnostics
 */
export function readAsxDocument(bytes: Uint8Array, file: string): ReadAsx {
  const { document, diagnostic } = readXml(bytes, file);
  if (diagnostic !== undefined) return { diagnostics: [diagnostic] };
  const { root } = document;
  if (root.name !== 'abapGit' || root.namespace !== '')
    return { diagnostics: [diagnose('R2651', { found: root.name }, document.placeOf(root))] };
  const abap = root.children.find(isAsx('abap'));
  const values = abap?.children.find(isAsx('values'));
  if (values === undefined) {
    const missing = abap === undefined ? 'abap' : 'values';
    return { diagnostics: [diagnose('R2652', { missing }, document.placeOf(abap ?? root))] };
  }
  return { values: new ValuesElement(document, values), diagnostics: [] };
}

function isAsx(name: string): (element: XmlElement) => boolean {
  return (element) => element.name === name && element.namespace === asxNamespace;
}

/** Whether an element holds fields itself instead of rows with fields. */
function isStructure({ name, children }: XmlElement): boolean {
  return (
    children.some(({ text }) => text !== '') &&
    children.every((child) => child.children.length === 0 && child.name !== name && child.name !== 'item')
  );
}

class ValuesElement implements AsxValues {
  readonly serializer: string;
  readonly names: readonly string[];
  readonly diagnostics: Diagnostic[] = [];
  readonly #document: XmlDocument;
  readonly #element: XmlElement;
  readonly #byName = new Map<string, XmlElement>();

  constructor(document: XmlDocument, element: XmlElement) {
    this.#document = document;
    this.#element = element;
    this.serializer = document.root.attributes.get('serializer') ?? '';
    for (const child of element.children) {
      const name = child.namespace === '' ? child.name : `{${child.namespace}}${child.name}`;
      if (this.#byName.has(name)) this.#report(diagnose('R2653', { name }, document.placeOf(child)));
      else this.#byName.set(name, child);
    }
    this.names = [...this.#byName.keys()];
  }

  structure(name: string): AsxStructure | undefined {
    const element = this.#byName.get(name);
    return element === undefined ? undefined : this.#structure(element);
  }

  rows(name: string): readonly AsxStructure[] {
    const element = this.#byName.get(name);
    if (element === undefined) return [];
    if (isStructure(element)) return [this.#structure(element)];
    if (element.text !== '') this.#report(diagnose('R2654', { name }, this.#document.placeOf(element)));
    return element.children.map((row) => this.#structure(row));
  }

  placeOf(name?: string): FilePlace {
    return this.#document.placeOf((name === undefined ? undefined : this.#byName.get(name)) ?? this.#element);
  }

  #structure(element: XmlElement): AsxStructure {
    const { placeOf } = this.#document;
    const fields = new Map<string, AsxField>();
    if (element.text !== '') this.#report(diagnose('R2654', { name: element.name }, placeOf(element)));
    for (const child of element.children) {
      const { name, namespace, children, text } = child;
      if (namespace !== '' || children.length > 0) this.#report(diagnose('R2655', { name }, placeOf(child)));
      else if (fields.has(name)) this.#report(diagnose('R2653', { name }, placeOf(child)));
      else fields.set(name, { text: text.replace(/ +$/, ''), place: () => placeOf(child) });
    }
    return { fields, place: () => placeOf(element) };
  }

  #report(diagnostic: Diagnostic): void {
    this.diagnostics.push(diagnostic);
  }
}
