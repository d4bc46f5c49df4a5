import { propertyName } from '../../import/layout/property-name.ts';
import { stringLiteral } from '../../import/layout/string-literal.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Remedy } from '../../diagnostics/finding.ts';
import type { Place } from '../../diagnostics/place.ts';
import { isFilePlace } from '../../diagnostics/place.ts';
import { definitionPath } from '../../lint/definition-path.ts';
import type { AuthorizationSpot } from '../../lint/model-spot.ts';
import type { Suggestion } from '../../lint/rule.ts';
import type { RuleFinding } from '../../lint/run-rules.ts';
import type { SourceElement } from '../../load/source-element.ts';
import { createSourceNodes } from '../../load/source-element.ts';
import type { SourceTexts } from '../../load/source-texts.ts';
import type { TextEdit } from '../../load/text-edit.ts';
import { editIn, removalsOf } from '../../load/text-edit.ts';
import type { Role } from '../../model/role.ts';
import { saysSame } from './says-same.ts';

/** What can be done about a finding in its source. */
export interface SourceRemedies {
  readonly remedies: readonly Remedy[];
  /** What `lint --fix` removes. */
  readonly fix?: SourceElement;
}

export interface FindRemedies {
  readonly ofFinding: (found: RuleFinding) => SourceRemedies;
  readonly ofDiagnostic: (diagnostic: Diagnostic) => SourceRemedies;
}

const none: SourceRemedies = { remedies: [] };

/** Finds what can be changed in sources: only where the source shows for certain what the model has there. */
export function findRemedies(origins: ReadonlyMap<string, Place>, texts: SourceTexts): FindRemedies {
  const nodes = createSourceNodes(texts);

  const elementOf = (role: Role, spot: AuthorizationSpot): SourceElement | undefined => {
    const { of, paths } = definitionPath(role, spot);
    const origin = origins.get(of === 'master' ? (role.parent ?? '') : role.name);
    const [exact] = paths;
    if (origin === undefined || isFilePlace(origin) || exact === undefined) return undefined;
    const element = nodes.elementAt({ ...origin, path: [...origin.path, ...exact.path], on: 'value' });
    return element !== undefined && saysSame(element.values[element.index], role, spot) ? element : undefined;
  };

  const remedy = (title: string, file: string, edits: readonly TextEdit[], safe = false): readonly Remedy[] =>
    edits.length === 0 ? [] : [{ title, safe, edits: edits.map((edit) => editIn(file, edit, texts)) }];

  const fixOf = (title: string, element: SourceElement | undefined): SourceRemedies => {
    // what is computed beside it may be something else in another system
    if (element === undefined || element.values.includes(undefined)) return none;
    const remedies = remedy(title, element.file, removalsOf([element]), true);
    return remedies.length === 0 ? none : { remedies, fix: element };
  };

  const suggested = ({ title, at, by }: Suggestion, role: Role, spot: AuthorizationSpot): readonly Remedy[] => {
    const element = elementOf(role, at === undefined ? spot : { part: 'authorization', index: spot.index, ...at });
    if (element === undefined) return [];
    const { start, end } = element.node;
    return remedy(
      title,
      element.file,
      by === undefined ? removalsOf([element]) : [{ start, end, text: stringLiteral(by) }],
    );
  };

  return {
    ofFinding: ({ role, spot, remark: { fix, suggestions = [] } }) => {
      if (role === undefined || spot.part !== 'authorization') return none;
      if (fix === undefined && suggestions.length === 0) return none;
      const fixed = fix === undefined ? none : fixOf(fix, elementOf(role, spot));
      return {
        ...fixed,
        remedies: [...fixed.remedies, ...suggestions.flatMap((each) => suggested(each, role, spot))],
      };
    },
    ofDiagnostic: ({ code, data, places: [place] }) => {
      if (place === undefined || isFilePlace(place)) return none;
      if (code === 'R1036') {
        const element = nodes.elementAt(place);
        return fixOf('remove it: there is the same one before it', isRepeated(element) ? element : undefined);
      }
      if ((code !== 'R1001' && code !== 'R1002') || data.meant === undefined) return none;
      const found = nodes.nodeAt(place);
      if (found === undefined || place.on !== 'key') return none;
      const { start, end } = found.node;
      return { remedies: remedy(`write ${data.meant}`, found.file, [{ start, end, text: propertyName(data.meant) }]) };
    },
  };
}

function isRepeated(element: SourceElement | undefined): boolean {
  const said = element?.values.map((value) => JSON.stringify(value)) ?? [];
  const own = element && said[element.index];
  return own !== undefined && said.indexOf(own) < (element?.index ?? 0);
}
