import type { Page } from '../../codec/page.ts';
import { textBetween } from '../../codec/page.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { AGR_DEFINE } from '../../layouts/agr-define.ts';
import type { OtherRecord } from '../../model/role.ts';
import type { RoleDraft } from '../../tables/role-draft.ts';

const { AGR_NAME } = AGR_DEFINE.at;

/** The records with tags that are not known, until the roles are: their rows most likely name a role as all others do. */
export class UnknownRecords {
  readonly #firstLines = new Map<string, number>();
  readonly #records: { readonly role: string; readonly record: OtherRecord }[] = [];

  add(tag: string, page: Page, from: number, end: number, line: number): void {
    if (!this.#firstLines.has(tag)) this.#firstLines.set(tag, line);
    const row = textBetween(page, from, end).replace(/ +$/, '');
    const role = row.slice(AGR_NAME.start, AGR_NAME.end).replace(/ +$/, '');
    this.#records.push({ role, record: { tag, row } });
  }

  /** How many there are of each tag, and where it comes up first. */
  counts(): readonly { readonly tag: string; readonly count: number; readonly firstLine: number }[] {
    const counts = new Map<string, number>();
    for (const { record } of this.#records) counts.set(record.tag, (counts.get(record.tag) ?? 0) + 1);
    return [...counts].map(([tag, count]) => ({ tag, count, firstLine: this.#firstLines.get(tag) ?? 0 }));
  }

  /** Hands the records to the roles that they name; says which tags there were, and how many rows name no role. */
  giveTo(drafts: readonly RoleDraft[], file: string): readonly Diagnostic[] {
    const byName = new Map(drafts.map((draft) => [draft.name, draft]));
    const roleless = new Map<string, number>();
    for (const { role, record } of this.#records) {
      const draft = byName.get(role);
      if (draft === undefined) roleless.set(record.tag, (roleless.get(record.tag) ?? 0) + 1);
      else draft.others.push(record);
    }
    return this.counts().map(({ tag, count, firstLine }) => {
      const place = { file, line: firstLine, column: 1, endColumn: tag.length + 1 };
      return diagnose('R2105', { tag, count, roleless: roleless.get(tag) ?? 0 }, place);
    });
  }
}
