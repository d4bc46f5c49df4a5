import type { FilePlace } from '../../diagnostics/place.ts';

/** An element of an XML file. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** Address of its namespace, '' for none. */
  readonly namespace: string;
  /** As written, by their names with prefix; declarations of namespaces are left out. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly in it, references replaced; nothing when it is white space only. */
  readonly text: string;
  /** Where it begins and ends in the text of the file, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** An XML file that was read. */
export interface XmlDocument {
  readonly root: XmlElement;
  /** From the beginning of the start tag to the end of the element, or of its line. */
  readonly placeOf: (element: XmlElement) => FilePlace;
}
