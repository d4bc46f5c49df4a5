import { CellReader } from '../../codec/cell-reader.ts';
import type { Page } from '../../codec/page.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { FilePlace } from '../../diagnostics/place.ts';
import { DATE, LOADED_AGRS, RELEASE } from '../../layouts/header.ts';
import { AGR_DEFINE } from '../../layouts/agr-define.ts';
import type { Authorization } from '../../model/authorization.ts';
import type { Role } from '../../model/role.ts';
import type { FinishContext } from '../../tables/finish-context.ts';
import { finishRole } from '../../tables/finish-role.ts';
import { tableByTag } from '../../tables/index.ts';
import { RoleDraft } from '../../tables/role-draft.ts';
import { FieldRun } from '../../tables/field-run.ts';
import { SharedValues } from '../../tables/shared-values.ts';
import type { ReadContext, Table } from '../../tables/table.ts';
import { chooseRoles } from './choose-roles.ts';
import { DamagedTables } from './damaged-tables.ts';
import { DiagnosticLog } from './diagnostic-log.ts';
import type { RecordKind } from './record.ts';
import { tagWidth } from './record.ts';
import type { RecordSink } from './scan.ts';
import { UnkeptColumns } from './unkept-columns.ts';
import { UnknownRecords } from './unknown-records.ts';

/** Gathers the rows of a file into its roles. */
export class RoleCollector implements RecordSink {
  release = '';
  date = '';
  time = '';
  /** AUTH of each authorization. */
  readonly auths = new Map<Authorization, { readonly auth: string; readonly line: number }>();
  readonly #file: string;
  readonly #drafts = new Map<string, RoleDraft>();
  readonly #cells = new CellReader();
  readonly #log = new DiagnosticLog();
  readonly #damage = new DamagedTables();
  readonly #counters = new Map<RecordKind, Counter>();
  #counter: Counter | undefined;
  readonly #unknown = new UnknownRecords();
  readonly #unkept = new UnkeptColumns();
  #anyDamagedRecord = false;
  #draft: RoleDraft | undefined;
  #line = 0;
  readonly #context: ReadContext;

  constructor(file: string) {
    this.#file = file;
    // one context for all rows: a million rows would make a million of them
    const currentLine = () => this.#line;
    this.#context = {
      get line() {
        return currentLine();
      },
      report: (diagnostic) => this.#log.add(diagnostic),
      place: (column) => this.#place(this.#line, column),
      values: new SharedValues(),
      run: new FieldRun(),
      damaged: (table) => this.#damage.add([table]),
      unkept: (table, column) => {
        this.#unkept.add(table, column, this.#cells.cell(column), () => this.#context.place(column));
      },
    };
  }

  record(kind: RecordKind, page: Page, from: number, end: number, line: number): void {
    this.#cells.moveTo(page, from, end);
    this.#line = line;
    const counter = this.#counterOf(kind, line);
    counter.count++;
    if (kind.layout === DATE || kind.layout === RELEASE) this.#header(counter);
    else if (kind.layout === LOADED_AGRS) this.#loaded(line);
    else this.#row(counter, line);
  }

  unknownRecord(tag: string, page: Page, from: number, end: number, line: number): void {
    this.#unknown.add(tag, page, from, end, line);
  }

  damaged(tags: readonly string[]): void {
    this.#damage.add(tags);
    if (tags.length > 0) this.#anyDamagedRecord = true;
  }

  /** Makes the roles, in the order in which the file names them. */
  finish(): readonly Role[] {
    this.#context.run.end();
    const context: FinishContext = {
      report: (diagnostic) => this.#log.add(diagnostic),
      place: (line, column) =>
        column === undefined ? { file: this.#file, line, column: 1 } : this.#place(line, column),
      isDamaged: (table) => this.#damage.has(table),
      noteAuth: (authorization, auth, line) => void this.auths.set(authorization, { auth, line }),
    };
    const drafts = chooseRoles([...this.#drafts.values()], this.#damage, context);
    for (const diagnostic of this.#unknown.giveTo(drafts, this.#file)) this.#log.add(diagnostic);
    return drafts.map((draft) => finishRole(draft, context));
  }

  /** What is wrong with the records, complete after `finish`. */
  diagnostics(): readonly Diagnostic[] {
    return [...this.#log.all(this.#file), ...this.#unkept.diagnostics()];
  }

  /** Whether any line, sound or damaged, looked like a record of a role file. */
  get hasRecords(): boolean {
    return this.#anyDamagedRecord || this.#counters.size > 0;
  }

  /** Rows by record tag, unknown tags included, in the order in which they come up. */
  counts(): ReadonlyMap<string, number> {
    const known = [...this.#counters.values()].map(({ kind, count, firstLine }) => ({
      tag: kind.tag,
      count,
      firstLine,
    }));
    const all = [...known, ...this.#unknown.counts()].sort((left, right) => left.firstLine - right.firstLine);
    return new Map(all.map(({ tag, count }) => [tag, count]));
  }

  /** Whether any line names a role. */
  get hasNames(): boolean {
    return this.#drafts.size > 0;
  }

  /** Whether a record that seems to be missing may be a damaged line. */
  isDamaged(table: string): boolean {
    return this.#damage.has(table);
  }

  #place(line: number, column?: { readonly start: number; readonly end: number }): FilePlace {
    return {
      file: this.#file,
      line,
      column: tagWidth + 1 + (column?.start ?? 0),
      ...(column === undefined ? {} : { endColumn: tagWidth + 1 + column.end }),
    };
  }

  #header({ kind, count, firstLine }: Counter): void {
    if (count > 1) {
      const place = { file: this.#file, line: this.#line, column: 1, endColumn: kind.tag.length + 1 };
      this.#log.add(diagnose('R2110', { table: kind.tag, line: firstLine }, place));
    } else if (kind.layout === RELEASE) this.release = this.#cells.cell(RELEASE.at.RELEASE);
    else {
      this.date = this.#cells.cell(DATE.at.DATE);
      this.time = this.#cells.cell(DATE.at.TIME);
    }
  }

  #loaded(line: number): void {
    const draft = this.#draftOf(this.#cells.cell(LOADED_AGRS.at.AGR_NAME), line);
    if (draft.loadedLine === 0) {
      draft.loadedLine = line;
      return;
    }
    const data = { table: LOADED_AGRS.tag, key: draft.name, line: draft.loadedLine };
    const first = { file: this.#file, line: draft.loadedLine, note: 'the first row with this key' };
    this.#log.add(diagnose('R2204', data, this.#context.place(LOADED_AGRS.at.AGR_NAME), first));
    this.#damage.add([LOADED_AGRS.tag]);
  }

  #row({ kind, table }: Counter, line: number): void {
    const last = this.#draft;
    const goesOn = last !== undefined && this.#cells.holds(AGR_DEFINE.at.AGR_NAME, last.name);
    const draft = goesOn ? last : this.#draftOf(this.#cells.cell(AGR_DEFINE.at.AGR_NAME), line);
    draft.lines++;
    if (table === undefined) draft.others.push({ tag: kind.tag, row: this.#cells.row() });
    else table.read(draft, this.#cells, this.#context);
  }

  #counterOf(kind: RecordKind, line: number): Counter {
    if (this.#counter?.kind === kind) return this.#counter;
    let counter = this.#counters.get(kind);
    if (counter === undefined) {
      counter = { kind, table: tableByTag.get(kind.tag), firstLine: line, count: 0 };
      this.#counters.set(kind, counter);
    }
    this.#counter = counter;
    return counter;
  }

  #draftOf(name: string, line: number): RoleDraft {
    let draft = this.#drafts.get(name);
    if (draft === undefined) this.#drafts.set(name, (draft = new RoleDraft(name, line)));
    this.#draft = draft;
    return draft;
  }
}

/** How many records of a kind there are, and the table that takes their rows. */
interface Counter {
  readonly kind: RecordKind;
  readonly table: Table | undefined;
  readonly firstLine: number;
  count: number;
}
