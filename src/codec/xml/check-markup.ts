import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { BrokenXml } from '../../diagnostics/codes/xml.ts';
import { xmlLimits } from './limits.ts';
import type { OffsetPlaces } from './offset-places.ts';
import { referenceAt } from './references.ts';

const declaration =
  /<\?xml\s+version\s*=\s*(?:"1\.0"|'1\.0')(?:\s+encoding\s*=\s*(?:"[\w.-]+"|'[\w.-]+'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>/y;
const forbidden =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const name = /[^\s<>"'/=]*/y;

/**
 * Looks through the markup of a text from its beginning to its end, once and without building anything, and gives the
 * first thing that the reader refuses: what is not well-formed and the package behind it forgives, what abapGit never
 * writes (document types, processing instructions), and what goes beyond the limits. The form of names and attributes
 * is left to that package.
 */
export function checkMarkup(text: string, placeOf: OffsetPlaces): Diagnostic | undefined {
  return new MarkupCheck(text, placeOf).run();
}

interface OpenElement {
  readonly name: string;
  readonly at: number;
}

class MarkupCheck {
  readonly #text: string;
  readonly #placeOf: OffsetPlaces;
  readonly #open: OpenElement[] = [];
  #elements = 0;
  #at = 0;

  constructor(text: string, placeOf: OffsetPlaces) {
    this.#text = text;
    this.#placeOf = placeOf;
  }

  run(): Diagnostic | undefined {
    const text = this.#text;
    const bad = forbidden.exec(text);
    if (bad !== null) {
      const code = bad[0].codePointAt(0) ?? 0;
      return diagnose('R2607', { code }, this.#placeOf(bad.index, bad.index + 1));
    }
    if (/^<\?xml\s/.test(text)) {
      declaration.lastIndex = 0;
      if (!declaration.test(text)) return this.#broken('declaration', 0);
      this.#at = declaration.lastIndex;
    }
    while (this.#at < text.length) {
      const problem = text[this.#at] === '<' ? this.#markup() : this.#run();
      if (problem !== undefined) return problem;
    }
    const unclosed = this.#open.at(-1);
    if (unclosed !== undefined) return diagnose('R2611', { name: unclosed.name }, this.#tagPlace(unclosed));
    return this.#elements === 0 ? this.#broken('no root', 0) : undefined;
  }

  /** A text up to the next markup. */
  #run(): Diagnostic | undefined {
    const next = this.#text.indexOf('<', this.#at);
    const end = next < 0 ? this.#text.length : next;
    const from = this.#at;
    this.#at = end;
    if (end - from > xmlLimits.text) return this.#beyond('text', from);
    const text = this.#text.slice(from, end);
    const first = this.#open.length > 0 ? -1 : text.search(/[^\t\n\r ]/);
    if (first >= 0) return this.#broken('text outside', from + first);
    const close = text.indexOf(']]>');
    if (close >= 0) return this.#broken('end of cdata', from + close);
    return this.#references(from, end);
  }

  #references(from: number, end: number): Diagnostic | undefined {
    const part = this.#text.slice(from, end);
    for (let at = part.indexOf('&'); at >= 0; at = part.indexOf('&', at + 1)) {
      if (referenceAt(part, at) !== undefined) continue;
      const found = /^&[#\w.-]*;?/.exec(part.slice(at, at + 40))?.[0] ?? '&';
      return diagnose('R2608', { found }, this.#placeOf(from + at, from + at + found.length));
    }
    return undefined;
  }

  #markup(): Diagnostic | undefined {
    const [text, at] = [this.#text, this.#at];
    if (text.startsWith('<!--', at)) return this.#comment();
    if (text.startsWith('<![CDATA[', at)) return this.#cdata();
    if (/^<!doctype/i.test(text.slice(at, at + 9))) return diagnose('R2606', {}, this.#placeOf(at, at + 9));
    if (text.startsWith('<!', at)) return this.#broken('markup declaration', at);
    if (text.startsWith('<?', at)) {
      const found = this.#nameAt(at + 2).replace(/\?.*$/s, '');
      return diagnose('R2610', { name: found }, this.#placeOf(at, at + 2 + found.length));
    }
    return text.startsWith('</', at) ? this.#endTag() : this.#startTag();
  }

  #comment(): Diagnostic | undefined {
    const end = this.#text.indexOf('--', this.#at + 4);
    if (end < 0) return this.#broken('comment', this.#at);
    if (this.#text[end + 2] !== '>') {
      const isOpen = !this.#text.includes('-->', end);
      return isOpen ? this.#broken('comment', this.#at) : this.#broken('comment with two hyphens', end);
    }
    this.#at = end + 3;
    return undefined;
  }

  #cdata(): Diagnostic | undefined {
    if (this.#open.length === 0) return this.#broken('text outside', this.#at);
    const end = this.#text.indexOf(']]>', this.#at);
    if (end < 0) return this.#broken('cdata', this.#at);
    if (end - this.#at > xmlLimits.text) return this.#beyond('text', this.#at);
    this.#at = end + 3;
    return undefined;
  }

  #endTag(): Diagnostic | undefined {
    const at = this.#at;
    const found = this.#nameAt(at + 2);
    const end = this.#text.indexOf('>', at);
    if (end < 0) return this.#broken('tag', at);
    if (end - at > xmlLimits.tag) return this.#beyond('tag', at);
    if (!/^[\t\n\r ]*$/.test(this.#text.slice(at + 2 + found.length, end))) return this.#broken('tag', at);
    const open = this.#open.pop();
    if (open?.name !== found) {
      const line = open === undefined ? {} : { line: this.#placeOf(open.at).line ?? 1 };
      const data = { name: open?.name ?? '', found, ...line };
      return diagnose('R2611', data, this.#placeOf(at, end + 1));
    }
    this.#at = end + 1;
    return undefined;
  }

  #startTag(): Diagnostic | undefined {
    const at = this.#at;
    const end = this.#tagEnd();
    if (typeof end !== 'number') return end;
    if (end - at > xmlLimits.tag) return this.#beyond('tag', at);
    if (this.#open.length === 0 && this.#elements > 0) return this.#broken('second root', at);
    if (++this.#elements > xmlLimits.elements) return this.#beyond('elements', at);
    if (this.#text[end - 1] !== '/') this.#open.push({ name: this.#nameAt(at + 1), at });
    if (this.#open.length > xmlLimits.depth) return this.#beyond('depth', at);
    this.#at = end + 1;
    return this.#references(at, end);
  }

  /** Where the ">" of the start tag stands, or what is wrong with its quotes. */
  #tagEnd(): number | Diagnostic {
    const text = this.#text;
    const special = /["'<>]/g;
    special.lastIndex = this.#at + 1;
    for (let found = special.exec(text); found !== null; found = special.exec(text)) {
      const { 0: character, index } = found;
      if (character === '>') return index;
      if (character === '<') return this.#broken('tag', this.#at);
      const close = text.indexOf(character, index + 1);
      if (close < 0) return this.#broken('value', index);
      const less = text.slice(index, Math.min(close, index + xmlLimits.tag)).indexOf('<');
      if (less >= 0) return this.#broken('less than in a value', index + less);
      special.lastIndex = close + 1;
    }
    return this.#broken('tag', this.#at);
  }

  #nameAt(at: number): string {
    name.lastIndex = at;
    return name.exec(this.#text)?.[0] ?? '';
  }

  #tagPlace({ name: of, at }: OpenElement) {
    return this.#placeOf(at, at + 1 + of.length);
  }

  #broken(problem: BrokenXml, at: number): Diagnostic {
    return diagnose('R2609', { problem }, this.#placeOf(at, at + 1));
  }

  #beyond(what: 'depth' | 'elements' | 'text' | 'tag', at: number): Diagnostic {
    return diagnose('R2601', { what, limit: xmlLimits[what] }, this.#placeOf(at, at + 1));
  }
}
