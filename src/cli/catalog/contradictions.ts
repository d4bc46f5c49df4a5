import { shippedCatalog } from '../../catalog/catalog.ts';
import type { FactDraft } from '../../catalog/records/fact-draft.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { layers } from '../../catalog/records/layer.ts';
import type { IndexFile } from './index-file.ts';

/** So many are named one by one. */
const mostNamed = 20;

/** Where sources contradict each other: those of one import, system and repositories, and what rolewright ships. */
export function contradictions(draft: FactDraft, index: IndexFile): readonly Diagnostic[] {
  const found = draft.contradictions.map(({ what, kept, other }) => ({
    what,
    kept,
    by: 'an earlier source says',
    other,
  }));
  for (const [name, record] of index.records('object')) {
    const said = layers.flatMap((layer) => record[layer]?.fields ?? []);
    const [kept, ...others] = layers.flatMap((layer) => {
      const fields = record[layer]?.fields;
      return fields === undefined ? [] : [fields.join(' ')];
    });
    if (kept === undefined) continue;
    const other = others.find((each) => each !== kept);
    if (other !== undefined) found.push({ what: name, kept, by: 'a repository says', other });
    const shipped = shippedCatalog.object(name);
    if (shipped?.verified === true && shipped.fields.some((field) => !said.includes(field))) {
      found.push({ what: name, kept, by: 'rolewright ships', other: shipped.fields.join(' ') });
    }
  }
  const differing = [...draft.differingValues()];
  const count = found.length + differing.length;
  const named = [
    ...found.slice(0, mostNamed).map((each) => diagnose('R4713', each)),
    ...differing.slice(0, mostNamed).map((each) => diagnose('R4719', each, { file: each.second })),
  ].slice(0, mostNamed);
  return count <= mostNamed ? named : [...named, diagnose('R4714', { count, named: mostNamed })];
}
