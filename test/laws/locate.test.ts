import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLocator } from '../../src/load/locate.ts';
import { sourceTexts } from '../../src/load/source-texts.ts';

type Path = readonly (string | number)[];

/** A literal as it is written, and the literals in it: where they begin and end in the text, by their paths. */
interface Written {
  readonly text: string;
  readonly leaves: readonly { readonly path: Path; readonly start: number; readonly end: number }[];
}

const space = fc
  .array(fc.constantFrom(' ', '\n', '\r\n', '\t', '/* \u00e4 } */', "/* '😀\n' */", '// ] x\n', '\u2028'), {
    maxLength: 3,
  })
  .map((parts) => parts.join(''));

const word = fc.string({
  unit: fc.constantFrom('a', 'Z', '_', 'ä', '漢', '😀', ' ', '"', "'", '`', '{', '/', '*'),
  maxLength: 6,
});

const quote = fc.constantFrom("'", '"');

function quotedBy(mark: string, text: string): string {
  return mark + text.replaceAll(mark, `\\${mark}`) + mark;
}

const leaf: fc.Arbitrary<Written> = fc
  .oneof(
    fc.tuple(quote, word).map(([mark, text]) => quotedBy(mark, text)),
    fc.constantFrom('1', '-2', 'true', 'null', '`x`', '0.5e1', "'\\u0041\\n'"),
  )
  .map((text) => ({ text, leaves: [{ path: [], start: 0, end: text.length }] }));

const { literal } = fc.letrec<{ literal: Written }>((tie) => ({
  literal: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    wrapped(tie('literal')),
    arrayOf(tie('literal')),
    objectOf(tie('literal')),
  ),
}));

function wrapped(inner: fc.Arbitrary<Written>): fc.Arbitrary<Written> {
  const ends = fc.constantFrom(
    ['(', ')'],
    ['(', ' as unknown)'],
    ['', ' as const'],
    ['', ' satisfies object'],
    ['((', ')!)'],
  );
  return fc
    .tuple(ends, inner, space)
    .map(([[open, close], written, between]) => joined([open + between, written, close]));
}

function arrayOf(inner: fc.Arbitrary<Written>): fc.Arbitrary<Written> {
  return fc
    .tuple(fc.array(fc.tuple(space, inner, space), { maxLength: 4 }), fc.boolean())
    .map(([elements, comma]) =>
      joined([
        '[',
        ...elements.flatMap(([before, written, behind], index) => [
          before,
          below(index, written),
          behind + (index < elements.length - 1 || comma ? ',' : ''),
        ]),
        ']',
      ]),
    );
}

function objectOf(inner: fc.Arbitrary<Written>): fc.Arbitrary<Written> {
  const key = fc.oneof(
    fc.stringMatching(/^[A-Za-z_$ä]{1,4}$/).map((name) => ({ name, text: name })),
    fc.tuple(quote, word).map(([mark, name]) => ({ name, text: quotedBy(mark, name) })),
    fc.tuple(quote, word).map(([mark, name]) => ({ name, text: `[ ${quotedBy(mark, name)} ]` })),
    fc.nat(99).map((number) => ({ name: String(number), text: String(number) })),
  );
  const properties = fc.uniqueArray(fc.tuple(key, fc.tuple(space, space, space), inner), {
    selector: ([{ name }]) => name,
    maxLength: 4,
  });
  return properties.map((list) =>
    joined([
      '{',
      ...list.flatMap(([{ name, text }, [before, between, behind], written]) => [
        `${before}${text}${between}:${between}`,
        below(name, written),
        `${behind},`,
      ]),
      '}',
    ]),
  );
}

function below(step: string | number, { text, leaves }: Written): Written {
  return { text, leaves: leaves.map((one) => ({ ...one, path: [step, ...one.path] })) };
}

function joined(parts: readonly (string | Written)[]): Written {
  let text = '';
  const leaves: Written['leaves'][number][] = [];
  for (const part of parts) {
    const at = text.length;
    if (typeof part === 'string') text += part;
    else {
      leaves.push(...part.leaves.map(({ path, start, end }) => ({ path, start: start + at, end: end + at })));
      text += part.text;
    }
  }
  return { text, leaves };
}

const head = fc.constantFrom(
  '',
  '\uFEFF',
  "'😀漢';\r\n",
  'type ä = { a: 1 };\n',
  '/* defineRole({}) */ ',
  'const o = { a: [1] };\u2028',
);

it('finds each literal of a definition exactly where it is written', () => {
  fc.assert(
    fc.property(head, space, objectOf(literal), space, (before, inside, written, behind) => {
      const source = joined([before, 'defineRole(', inside, written, behind, ')']);
      const text = source.text.replace(/^\uFEFF/, '');
      const shift = source.text.length - text.length;
      const lines = before.replace(/^\uFEFF/, '').split(/\r\n|[\n\u2028]/);
      const definition = { file: '/a.ts', line: lines.length, column: lines.at(-1)!.length + 1 };
      const texts = sourceTexts('/', () => source.text);
      const locate = createLocator(texts);
      for (const { path, start, end } of source.leaves) {
        const place = locate({ definition, path, on: 'value' })!;
        const offset = texts.offsetAt('/a.ts', place.line!, place.column!)!;
        expect(text.slice(offset, offset + place.endColumn! - place.column!)).toBe(
          text.slice(start - shift, end - shift),
        );
        expect(offset).toBe(start - shift);
        expect(place.note).toBeUndefined();
      }
    }),
    { numRuns: 400 },
  );
});
