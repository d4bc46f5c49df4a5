import type { Layout } from '../../src/codec/layout.ts';
import { pfcgLayouts } from '../../src/layouts/index.ts';

const tagWidth = 50;
const layouts: ReadonlyMap<string, Layout> = new Map(pfcgLayouts.map((layout) => [layout.tag, layout]));

/**
 * The rows of a role file as a person reads them: `AGR_HIER OBJECT_ID=00000002 REPORT=VA03`, cells that hold nothing
 * left out, so that a difference between two files shows as a difference between two words.
 */
export function readableRows(bytes: Buffer): readonly string[] {
  return bytes
    .toString('latin1')
    .split('\r\n')
    .slice(0, -1)
    .map((line) => {
      const tag = line.slice(0, tagWidth).trimEnd();
      const layout = layouts.get(tag);
      if (layout === undefined) return line;
      const cells = layout.columns
        .filter(({ name }) => name !== 'MANDT' && name !== 'AGR_NAME')
        .map(({ name, start, end }) => ({ name, text: line.slice(tagWidth + start, tagWidth + end).trimEnd() }))
        .filter(({ text }) => !/^0*$/.test(text));
      return [tag, ...cells.map(({ name, text }) => `${name}=${text}`)].join(' ');
    });
}
