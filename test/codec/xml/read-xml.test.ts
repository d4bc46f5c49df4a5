import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml } from '../../../src/codec/xml/read-xml.ts';
import type { XmlElement } from '../../../src/codec/xml/xml-document.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { told } from '../../support/xml.ts';

const read = (text: string) => readXml(Buffer.from(text, 'utf8'), 'a.xml');

function root(text: string): XmlElement {
  const { document, diagnostic } = read(text);
  if (document === undefined) throw new Error(told(diagnostic));
  return document.root;
}

/** The one thing for which a text is refused. */
function refusal(text: string): string {
  const { diagnostic } = read(text);
  return diagnostic === undefined ? 'taken' : told(diagnostic);
}

describe('an XML file', () => {
  it('becomes elements with their texts, attributes and order', () => {
    const { name, children } = root('<a><b>1</b><c x="2"/><b>3</b></a>');
    expect(name).toBe('a');
    expect(children.map((each) => [each.name, each.text, [...each.attributes]])).toEqual([
      ['b', '1', []],
      ['c', '', [['x', '2']]],
      ['b', '3', []],
    ]);
  });

  it.each(['001', ' 1 ', '1e5', 'true', '0x10', '  indented', 'trailing  ', '1.0', '&amp;lt;'])(
    'keeps the text %j as it stands',
    (text) => expect(root(`<a>${text}</a>`).text).toBe(text.replaceAll('&amp;', '&')),
  );

  it('replaces the five entities and numeric references, each once', () => {
    expect(root('<a>&lt;&gt;&amp;&apos;&quot;&#65;&#x1F600;&amp;lt;&#38;lt;</a>').text).toBe('<>&\'"A😀&lt;&lt;');
    expect(root('<a b="&lt;&#x41;&quot;"/>').attributes.get('b')).toBe('<A"');
  });

  it('takes CDATA as it stands', () => expect(root('<a>x<![CDATA[<&amp;>]]>y</a>').text).toBe('x<&amp;>y'));

  it('leaves out white space between elements, and comments', () =>
    expect(root('<a>\n <!-- no --> <b>\tx</b>\n</a>')).toMatchObject({ text: '', children: [{ text: '\tx' }] }));

  it('makes LF of every line end in a text', () => expect(root('<a>1\r\n2\r3\n4</a>').text).toBe('1\n2\n3\n4'));

  it('knows where an element stands, behind any line end', () => {
    const { document } = read('<a>\r\n <b>x</b>\r\n  <c>\r\n  </c></a>');
    const places = document?.root.children.map((each) => document.placeOf(each));
    expect(places).toEqual([
      { file: 'a.xml', line: 2, column: 2, endColumn: 10 },
      { file: 'a.xml', line: 3, column: 3, endColumn: 6 },
    ]);
  });

  it('gives each name its namespace, whatever the prefix', () => {
    const { children } = root('<a xmlns:x="urn:1"><x:b/><b xmlns="urn:2"><c/></b><x:d xmlns:x="urn:3"/></a>');
    expect(children.map(({ name, namespace }) => [name, namespace])).toEqual([
      ['b', 'urn:1'],
      ['b', 'urn:2'],
      ['d', 'urn:3'],
    ]);
    expect(children[1]?.children[0]?.namespace).toBe('urn:2');
  });

  it.each(['toString', 'hasOwnProperty', 'valueOf', 'code', 'severity'])('takes an element of the name %s', (name) =>
    expect(root(`<a><${name}>x</${name}></a>`).children[0]).toMatchObject({ name, text: 'x' }),
  );

  it.each([
    ['<a><b></a></b>', '1:7 R2611 </a> stands where </b> should be, which closes line 1'],
    ['<a>\n <b>\n</a>', '3:1 R2611 </a> stands where </b> should be, which closes line 2'],
    ['<a>\n<b>\n', '2:1 R2611 <b> is never closed'],
    ['</a>', '1:1 R2611 </a> closes nothing'],
    ['<a/><b/>', '1:5 R2609 a second outermost element'],
    ['<a/>x', '1:5 R2609 text outside of the outermost element'],
    ['x<a/>', '1:1 R2609 text outside of the outermost element'],
    ['', '1:1 R2609 there is no element at all'],
    ['<!-- only -->', '1:1 R2609 there is no element at all'],
    ['<a', '1:1 R2609 a tag begins here and never ends'],
    ['<a <b/></a>', '1:1 R2609 a tag begins here and never ends'],
    ['<a></a', '1:4 R2609 a tag begins here and never ends'],
    ['<a></a b="1">', '1:4 R2609 a tag begins here and never ends'],
    ['<a b="x', '1:6 R2609 the value of an attribute begins here and never ends'],
    ['<a b="x<y"/>', '1:8 R2609 a "<" within the value of an attribute has to be written as &lt;'],
    ['<a>]]></a>', '1:4 R2609 "]]>" in a text has to be written as ]]&gt;'],
    ['<a><!-- x</a>', '1:4 R2609 a comment begins here and never ends'],
    ['<a><!-- x -- y --></a>', '1:11 R2609 two hyphens within a comment, which XML does not allow'],
    ['<a><![CDATA[x</a>', '1:4 R2609 a CDATA section begins here and never ends'],
    ['<![CDATA[x]]><a/>', '1:1 R2609 text outside of the outermost element'],
    ['<a><!ELEMENT b></a>', '1:4 R2609 markup that begins with "<!" and is neither comment nor CDATA section'],
    ['<a b="1" b="2"/>', "1:10 R2612 the tag is not well-formed: attribute 'b' is repeated"],
    [
      '<a xmlns:x="urn:1" xmlns:y="urn:1"><b x:c="1" d="2" y:c="1"/></a>',
      "1:36 R2612 the tag is not well-formed: attribute 'y:c' is 'x:c' once more",
    ],
    [
      '<a xmlns:x="urn:1" xmlns:y="urn:&#49;" x:c="1" y:c="2"/>',
      "1:1 R2612 the tag is not well-formed: attribute 'y:c' is 'x:c' once more",
    ],
    ['<a b/>', "1:4 R2612 the tag is not well-formed: boolean attribute 'b' is not allowed"],
    ['<a b=c/>', "1:4 R2612 the tag is not well-formed: attribute 'b' is without value"],
    ['<a b="1"c="2"/>', "1:9 R2612 the tag is not well-formed: attribute 'c' has no space in starting"],
    ['<1a/>', "1:4 R2612 the tag is not well-formed: tag '1a' is an invalid name"],
    ['<x:a/>', '1:1 R2613 the prefix "x" is bound to no namespace'],
    ['<a x:b="1"/>', '1:1 R2613 the prefix "x" is bound to no namespace'],
    ['<a xmlns:x=""><x:b/></a>', '1:15 R2613 the prefix "x" is bound to no namespace'],
  ])('that is not well-formed is refused with the place: %s', (text, expected) => expect(refusal(text)).toBe(expected));

  it.each([
    ['names of their own', '<a xmlns:x="urn:1" xmlns:y="urn:2" x:c="1" y:c="2" c="3"/>'],
    ['declarations', '<a xmlns:x="urn:1" xmlns:y="urn:1" xmlns="urn:1" c="3"/>'],
    [
      'a prefix that stands for something else further in',
      '<a xmlns:x="urn:1" xmlns:y="urn:2"><b xmlns:y="urn:1" x:c="1"/></a>',
    ],
  ])('is taken with attributes that are no repetition: %s', (_what, text) => expect(refusal(text)).toBe('taken'));

  it.each(['__proto__', 'constructor', 'prototype'])('with an element of the name %s is refused', (name) =>
    expect(refusal(`<a><${name}/></a>`)).toMatch(/R2612 .*invalid name/),
  );

  it.each(Object.entries(hostileTexts))('with %s for a text is taken or refused, never more', (_, text) => {
    const inText = read(`<a>${text}</a>`);
    const inValue = read(`<a b="${text.replaceAll('"', '')}"/>`);
    const inName = read(`<${text}/>`);
    for (const { document, diagnostic } of [inText, inValue, inName])
      expect(document === undefined).toBe(diagnostic !== undefined);
  });

  it('of any bytes is taken or refused with a diagnostic', () => {
    const markup = fc.constantFrom(
      '<a>',
      '</a>',
      '<b/>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '&lt;',
      '&#',
      '"',
      "'",
      '=',
    );
    const anyText = fc.array(fc.oneof(markup, fc.string({ unit: 'binary' })), { maxLength: 20 });
    const anyBytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      anyText.map((parts) => Buffer.from(`<a>${parts.join('')}</a>`)),
    );
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const { document, diagnostic } = readXml(bytes, 'a.xml');
        expect(document === undefined).toBe(diagnostic?.severity === 'error');
      }),
    );
  });
});
