import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { CallSite, DefinitionPlace } from '../../diagnostics/place.ts';
import type { Parameters } from '../parameters.ts';
import { noParameters } from '../parameters.ts';

/** So many errors and as many warnings of one definition are reported one by one; a loop in a source can make millions. */
const shown = 100;

/** The problems of one definition, in the order they are found. */
export class Problems {
  readonly callSite: CallSite | undefined;
  /** The name of the role, for the sentences, as soon as it is known. */
  role: string | undefined;
  /** The name of the user, when it is a user that is defined. */
  user: string | undefined;
  /** What the parameters in the definition stand for. */
  readonly parameters: Parameters;
  readonly #found: Diagnostic[] = [];
  #errors = 0;
  #others = 0;
  #unresolved: Set<string> | undefined;

  constructor(callSite: CallSite | undefined, parameters: Parameters = noParameters) {
    this.callSite = callSite;
    this.parameters = parameters;
  }

  /** Notes a place that has no value, because its parameter has none: what follows from that is no problem of its own. */
  leaveUnresolved(place: DefinitionPlace): void {
    this.#unresolved ??= new Set();
    this.#unresolved.add(keyOf(place, place.path.length));
  }

  /** Whether a place, or one above it, has no value because its parameter has none. */
  isUnresolved(place: DefinitionPlace): boolean {
    const unresolved = this.#unresolved;
    if (unresolved === undefined) return false;
    return Array.from({ length: place.path.length + 1 }, (_, depth) => keyOf(place, depth)).some((key) =>
      unresolved.has(key),
    );
  }

  add(diagnostic: Diagnostic): void {
    const isError = diagnostic.severity === 'error';
    if (isError) this.#errors += 1;
    else this.#others += 1;
    // Counted apart, so that warnings never push out the errors that explain a missing role.
    if ((isError ? this.#errors : this.#others) <= shown) this.#found.push(diagnostic);
  }

  /** Whose problems they are, as the data of a diagnostic has it. */
  get owner(): { readonly role?: string; readonly user?: string } {
    const { role, user } = this;
    return { ...(role === undefined ? {} : { role }), ...(user === undefined ? {} : { user }) };
  }

  /** How many errors were found so far: unchanged after a check means that it found none. */
  get errors(): number {
    return this.#errors;
  }

  list(): readonly Diagnostic[] {
    const count = this.#errors + this.#others - this.#found.length;
    if (count === 0) return this.#found;
    const data = { subject: 'the definition', count, ...this.owner };
    return [...this.#found, diagnose('R1019', data, { definition: this.callSite, path: [], on: 'value' })];
  }
}

function keyOf({ definition, argument, path }: DefinitionPlace, depth: number): string {
  return JSON.stringify([definition, argument, path.slice(0, depth)]);
}
