/** Endings as SAP GUIs write them, and as people do; attributes tell upper case from lower case. */
const patterns = ['*.SAP', '*.sap'];

/** Role files are never converted, and shown and merged by rolewright. */
const wanted = ['-text', 'diff=rolewright', 'merge=rolewright'];

/** Macros of git that set what we set. */
const macros: Readonly<Record<string, readonly string[]>> = { binary: ['-diff', '-merge', '-text'] };

/** A .gitattributes with role files in it. */
export interface AddedAttributes {
  readonly text: string;
  /** The lines that are new, without their ends. */
  readonly added: readonly string[];
  /** Lines that say something else of role files: they count. */
  readonly foreign: readonly { readonly line: string; readonly wanted: string }[];
}

/**
 * Adds role files to the text of a .gitattributes. Lines that are there stay, and what they say of role files in
 * particular counts; what they say of all files does not. Ours come last, because the last line that says something
 * counts.
 */
export function withAttributes(text: string): AddedAttributes {
  const rules = text.split(/\r?\n/).flatMap(ruleOf);
  const foreign = rules.flatMap(({ line, attributes }) =>
    attributes.flatMap((each) => {
      const ours = wanted.find((own) => nameOf(own) === nameOf(each));
      return ours === undefined || ours === each ? [] : [{ line, wanted: ours }];
    }),
  );
  const taken = new Set(foreign.map((each) => each.wanted));
  const added = patterns.flatMap((pattern) => {
    const known = new Set(rules.filter((rule) => rule.pattern === pattern).flatMap(({ attributes }) => attributes));
    const missing = wanted.filter((each) => !known.has(each) && !taken.has(each));
    return missing.length === 0 ? [] : [[pattern, ...missing].join(' ')];
  });
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const before = added.length === 0 || text === '' || text.endsWith('\n') ? text : text + end;
  return { text: before + added.map((line) => line + end).join(''), added, foreign };
}

interface Rule {
  readonly line: string;
  readonly pattern: string;
  readonly attributes: readonly string[];
}

/** A line that is about role files. */
function ruleOf(text: string): readonly Rule[] {
  const line = text.replace(/^\ufeff/, '').trim();
  const [, quoted, plain, rest = ''] = /^(?:"((?:[^"\\]|\\.)*)"|(\S+))\s+(.*)$/.exec(line) ?? [];
  const pattern = quoted ?? plain ?? '';
  if (line.startsWith('#') || !/\.sap$/i.test(pattern.replaceAll('[Ss][Aa][Pp]', 'sap'))) return [];
  return [{ line, pattern, attributes: rest.split(/\s+/).flatMap((each) => macros[each] ?? [each]) }];
}

function nameOf(attribute: string): string {
  return attribute.replace(/^[-!]/, '').replace(/=.*$/, '');
}
