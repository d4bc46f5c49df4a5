/** Role files are never converted, and shown and merged by rolewright. */
const attributes = '-text diff=rolewright merge=rolewright';

/** Endings as SAP GUIs write them, and as people do; attributes tell upper case from lower case. */
const patterns = ['*.SAP', '*.sap'];

/**
 * The text of a .gitattributes with role files in it. Lines that are there stay; ours come last, because the last
 * line that says something counts.
 */
export function withAttributes(text: string): string {
  const present = new Set(text.split(/\r?\n/).map((line) => line.trim().replace(/\s+/g, ' ')));
  const missing = patterns.map((pattern) => `${pattern} ${attributes}`).filter((line) => !present.has(line));
  if (missing.length === 0) return text;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text === '' || text.endsWith('\n') ? text : text + end;
  return before + missing.map((line) => line + end).join('');
}
