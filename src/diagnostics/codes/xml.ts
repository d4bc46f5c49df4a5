import { kind } from '../kind.ts';
import { quoted } from '../quoted.ts';
import { shortened } from '../render/visible.ts';

/** The longest name of an element that a sentence shows whole. */
const shownName = 60;
const named = (name: string) => shortened(name, shownName);

const limits = {
  bytes: (limit: number) => `the file is larger than ${String(limit / 1024 / 1024)} MiB`,
  depth: (limit: number) => `elements are nested more than ${String(limit)} deep`,
  elements: (limit: number) => `the file has more than ${String(limit)} elements`,
  text: (limit: number) => `a piece of text has more than ${String(limit)} characters`,
  tag: (limit: number) => `a tag has more than ${String(limit)} characters`,
} as const;

/** What is wrong with the form of an element, by the part of XML that is broken. */
const broken = {
  comment: 'a comment begins here and never ends',
  'comment with two hyphens': 'two hyphens within a comment, which XML does not allow',
  cdata: 'a CDATA section begins here and never ends',
  tag: 'a tag begins here and never ends',
  value: 'the value of an attribute begins here and never ends',
  'less than in a value': 'a "<" within the value of an attribute has to be written as &lt;',
  'end of cdata': '"]]>" in a text has to be written as ]]&gt;',
  'text outside': 'text outside of the outermost element',
  'second root': 'a second outermost element',
  'no root': 'there is no element at all',
  'markup declaration': 'markup that begins with "<!" and is neither comment nor CDATA section',
  declaration: 'the XML declaration is not of the form <?xml version="1.0" encoding="utf-8"?>',
} as const;

export type BrokenXml = keyof typeof broken;

/** What can be wrong with an XML file, whatever it says. */
export const xmlCodes = {
  R2601: kind<{ what: keyof typeof limits; limit: number }>({
    severity: 'error',
    title: 'XML beyond a limit',
    why: 'Files of abapGit are small. One that is huge, or nested without end, was made to exhaust the memory of who reads it, so it is refused before it can.',
    message: ({ what, limit }) => limits[what](limit),
    help: ({ what }) => (what === 'bytes' ? 'name the files of single objects, not a collection of them' : undefined),
    example: { what: 'depth', limit: 64 },
  }),
  R2602: kind<{ declared: string; seen: string }>({
    severity: 'error',
    title: 'another encoding than the XML declares',
    why: 'Read in the wrong encoding, names and texts become others. abapGit writes UTF-8 and says so.',
    message: ({ declared, seen }) => `the file declares the encoding ${quoted(declared)} and is ${seen}`,
    help: () => 'write the encoding that it really has into the XML declaration, or save it as UTF-8',
    example: { declared: 'iso-8859-1', seen: 'utf-8' },
  }),
  R2603: kind<{ encoding: string }>({
    severity: 'error',
    title: 'XML with bytes that are no text',
    why: 'Bytes that are no character of the encoding come from a broken transfer, or the encoding is another one.',
    message: ({ encoding }) => `from here on the file is not valid ${encoding}`,
    help: () => 'save the file as UTF-8, as abapGit writes it',
    example: { encoding: 'utf-8' },
  }),
  R2604: kind<{ declared: string }>({
    severity: 'error',
    title: 'encoding of XML that is not known',
    why: 'Without its encoding a file cannot be read as text.',
    message: ({ declared }) => `${quoted(declared)} is no encoding that rolewright knows`,
    help: () => 'save the file as UTF-8, as abapGit writes it',
    example: { declared: 'utf-9' },
  }),
  R2605: kind({
    severity: 'error',
    title: 'UTF-16 without a byte-order mark',
    why: 'XML in UTF-16 begins with a byte-order mark (XML 1.0, section 4.3.3); without it nobody can be sure.',
    message: () => 'the file seems to be UTF-16 and has no byte-order mark',
    help: () => 'save the file as UTF-8, as abapGit writes it',
    example: {},
  }),
  R2606: kind({
    severity: 'error',
    title: 'document type in XML',
    why: 'A DOCTYPE declares entities: texts that multiply, or other files. abapGit never writes one, so it is refused.',
    message: () => 'the file has a DOCTYPE, which is refused',
    help: () => 'remove the DOCTYPE and write the characters themselves',
    example: {},
  }),
  R2607: kind<{ code: number }>({
    severity: 'error',
    title: 'character that XML forbids',
    why: 'XML 1.0 has no place for control characters other than tab and line end, for lone surrogates and for U+FFFE and U+FFFF.',
    message: ({ code }) => `the character U+${code.toString(16).toUpperCase().padStart(4, '0')} is not allowed in XML`,
    help: () => 'remove it, or take the file from its repository again',
    example: { code: 0 },
  }),
  R2608: kind<{ found: string }>({
    severity: 'error',
    title: 'reference that is not allowed',
    why: 'Only &lt; &gt; &amp; &apos; &quot; and numbers of characters that XML allows are replaced. Entities of other names would have to be declared, and declarations are refused.',
    message: ({ found }) => `${quoted(found)} is no reference that is allowed`,
    help: () => 'write the character itself, and an ampersand as &amp;',
    example: { found: '&xxe;' },
  }),
  R2609: kind<{ problem: BrokenXml }>({
    severity: 'error',
    title: 'XML that is not well-formed',
    why: 'What is not well-formed has no certain meaning, so nothing of it is read.',
    message: ({ problem }) => broken[problem],
    help: () => 'take the file from its repository again, or mend it by hand',
    example: { problem: 'comment' },
  }),
  R2610: kind<{ name: string }>({
    severity: 'error',
    title: 'processing instruction in XML',
    why: 'None is ever written by abapGit, and one that a program follows could do anything.',
    message: ({ name }) => `the file has a processing instruction ${quoted(named(name))}, which is refused`,
    help: () => 'remove it',
    example: { name: 'xml-stylesheet' },
  }),
  R2611: kind<{ name: string; found?: string; line?: number }>({
    severity: 'error',
    title: 'element that is not closed',
    why: 'Every element ends with an end tag of its own name, in the order in which they began.',
    message: ({ name, found, line }) =>
      found === undefined
        ? `<${named(name)}> is never closed`
        : name === ''
          ? `</${named(found)}> closes nothing`
          : `</${named(found)}> stands where </${named(name)}> should be${line === undefined ? '' : `, which closes line ${String(line)}`}`,
    help: () => 'take the file from its repository again, or mend it by hand',
    example: { name: 'USOBX', found: 'USOBT', line: 12 },
  }),
  R2612: kind<{ problem: string }>({
    severity: 'error',
    title: 'tag that is not well-formed',
    why: 'Names, attributes and their quotes have one form in XML; an attribute stands in a tag once.',
    message: ({ problem }) => `the tag is not well-formed: ${shortened(problem, 2 * shownName)}`,
    help: () => 'take the file from its repository again, or mend it by hand',
    example: { problem: "attribute 'version' is repeated" },
  }),
  R2613: kind<{ prefix: string }>({
    severity: 'error',
    title: 'prefix without a namespace',
    why: 'A prefix stands for the namespace that an element around it declares (xmlns:asx="..."); without that it means nothing.',
    message: ({ prefix }) => `the prefix ${quoted(named(prefix))} is bound to no namespace`,
    help: () => 'declare the namespace as abapGit does: xmlns:asx="http://www.sap.com/abapxml"',
    example: { prefix: 'asx' },
  }),
} as const;
