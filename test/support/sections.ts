import type { GuideFacts } from '../../src/guide/facts.ts';
import type { GuideLanguage, SectionMaker } from '../../src/guide/section.ts';

/** The lines of a section that are there, as one text; '' when the build has nothing that it would speak of. */
export function textOfSection(make: SectionMaker, facts: GuideFacts, language: GuideLanguage): string {
  return make(facts, language)?.lines.join('\n') ?? '';
}

/** The rows of all tables in a text, without headers. */
export function tableRows(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.filter(
    (line, index) =>
      line.startsWith('| ') && !line.startsWith('| ---') && lines[index + 1]?.startsWith('| ---') !== true,
  );
}
