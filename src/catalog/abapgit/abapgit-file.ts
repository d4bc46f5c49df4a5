import type { AsxStructure, AsxValues } from '../../codec/xml/asx-document.ts';
import { readAsxDocument } from '../../codec/xml/asx-document.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { FilePlace } from '../../diagnostics/place.ts';
import type { CatalogFacts } from '../facts/catalog-facts.ts';
import type { FieldRules } from './fields.ts';
import { fieldsOf } from './fields.ts';

/** What a file of an abapGit repository says, as far as the catalog wants it. */
export interface AbapGitFacts {
  readonly facts: CatalogFacts;
  readonly diagnostics: readonly Diagnostic[];
}

/** A row that is sound, with its place. */
export interface SoundRow<F extends string> {
  readonly cells: Readonly<Record<F, string>>;
  readonly place: () => FilePlace;
}

/** A file that is being read: cuts rows out of its values and gathers what is wrong with them. */
export class AbapGitFile {
  readonly #values: AsxValues;
  readonly #found: Diagnostic[] = [];
  readonly #unknown = new Set<string>();

  constructor(values: AsxValues) {
    this.#values = values;
  }

  has(name: string): boolean {
    return this.#values.names.includes(name);
  }

  /** A structure, if it is there and sound. */
  structure<F extends string>(name: string, rules: FieldRules<F>, ignored: readonly string[]): SoundRow<F> | undefined {
    const found = this.#values.structure(name);
    return found === undefined ? undefined : this.#sound(name, found, rules, ignored);
  }

  /** The sound rows of a table. */
  rows<F extends string>(name: string, rules: FieldRules<F>, ignored: readonly string[]): readonly SoundRow<F>[] {
    return this.#values.rows(name).flatMap((row) => this.#sound(name, row, rules, ignored) ?? []);
  }

  report(diagnostic: Diagnostic): void {
    this.#found.push(diagnostic);
  }

  /** Whether anything wrong was found so far. */
  get hasProblems(): boolean {
    return this.#found.length + this.#values.diagnostics.length > 0;
  }

  /** The place of a value, or of all of them. */
  placeOf(name?: string): FilePlace {
    return this.#values.placeOf(name);
  }

  /** Everything that was found, in the order in which it came up, and what is not known. */
  finish(known: (name: string) => boolean): readonly Diagnostic[] {
    const names = [...this.#values.names.filter((name) => !known(name)), ...this.#unknown];
    const unknown = names.length === 0 ? [] : [diagnose('R2656', { names }, this.#values.placeOf(names[0]))];
    return [...this.#values.diagnostics, ...this.#found, ...unknown];
  }

  #sound<F extends string>(
    name: string,
    row: AsxStructure,
    rules: FieldRules<F>,
    ignored: readonly string[],
  ): SoundRow<F> | undefined {
    const cells = fieldsOf(name, row, rules, ignored, {
      problem: (diagnostic) => {
        this.report(diagnostic);
      },
      unknown: (field) => this.#unknown.add(field),
    });
    return cells === undefined ? undefined : { cells, place: row.place };
  }
}

/** Opens a file of an abapGit repository and lets `read` take the facts out of it. */
export function readAbapGit(
  bytes: Uint8Array,
  path: string,
  known: (name: string) => boolean,
  read: (file: AbapGitFile) => CatalogFacts,
): AbapGitFacts {
  const { values, diagnostics } = readAsxDocument(bytes, path);
  if (values === undefined) return { facts: {}, diagnostics };
  const file = new AbapGitFile(values);
  const facts = read(file);
  return { facts, diagnostics: file.finish(known) };
}
