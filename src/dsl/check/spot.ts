import type { roleDefinitionCodes } from '../../diagnostics/codes/role-definition.ts';
import type { About } from '../../diagnostics/codes/role-kind.ts';
import type { userDefinitionCodes } from '../../diagnostics/codes/user-definition.ts';
import type { DataOf } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { CallSite, DefinitionPlace } from '../../diagnostics/place.ts';
import type { Problems } from './problems.ts';

type DefinitionCode = keyof typeof roleDefinitionCodes | keyof typeof userDefinitionCodes;

/** The data of a code without what the spot knows by itself. */
type Particulars<C extends DefinitionCode> = Omit<DataOf<C>, keyof About>;

/** The call that made a part of a definition, such as a menu entry, wherever it was written. */
export interface MakingCall {
  readonly callSite: CallSite;
  /** The properties that are arguments of their own, in order; the others stand in the object behind them. */
  readonly positional: readonly string[];
}

/**
 * A place in a definition while it is checked: where it is, what sentences call it, and where problems go.
 * Every value has one, so it holds on to its parent instead of copying the path.
 */
export class Spot {
  readonly problems: Problems;
  /** `S_RFC RFC_NAME`, `the text in EN`. */
  readonly subject: string;
  readonly #parent: Spot | undefined;
  readonly #step: string | number | undefined;
  readonly #on: DefinitionPlace['on'];
  readonly #call: MakingCall | undefined;

  constructor(
    problems: Problems,
    subject: string,
    parent?: Spot,
    step?: string | number,
    on: DefinitionPlace['on'] = 'value',
    call?: MakingCall,
  ) {
    this.problems = problems;
    this.subject = subject;
    this.#parent = parent;
    this.#step = step;
    this.#on = on;
    this.#call = call;
  }

  /** A property or an element of this spot. */
  at(step: string | number, subject: string = this.subject): Spot {
    return new Spot(this.problems, subject, this, step);
  }

  /** The key that leads to this spot, instead of the value behind it. */
  get key(): Spot {
    return new Spot(this.problems, this.subject, this.#parent, this.#step, 'key');
  }

  /** The same place under another name. */
  named(subject: string): Spot {
    return new Spot(this.problems, subject, this.#parent, this.#step, this.#on, this.#call);
  }

  /** The same place, found from the call that made what stands here; as it was when that is not known. */
  madeBy(call: MakingCall | undefined): Spot {
    return new Spot(this.problems, this.subject, this.#parent, this.#step, this.#on, call);
  }

  /** Reports a problem here; `also` are places that belong to it. */
  report<C extends DefinitionCode>(code: C, particulars: Particulars<C>, ...also: readonly DefinitionPlace[]): void {
    const data = { ...particulars, subject: this.subject, ...this.problems.owner };
    const place = this.place();
    if (!this.problems.isUnresolved(place))
      this.problems.add(diagnose(code, data as unknown as DataOf<C>, place, ...also));
  }

  place(note?: string): DefinitionPlace {
    return { ...this.#route(), on: this.#on, ...(note === undefined ? {} : { note }) };
  }

  #route(): Pick<DefinitionPlace, 'definition' | 'argument' | 'path'> {
    if (this.#call !== undefined) return { definition: this.#call.callSite, path: [] };
    if (this.#parent === undefined || this.#step === undefined) {
      return { definition: this.problems.callSite, path: [] };
    }
    const call = this.#parent.#call;
    if (call === undefined) {
      const before = this.#parent.#route();
      return { ...before, path: [...before.path, this.#step] };
    }
    const argument = call.positional.indexOf(String(this.#step));
    if (argument >= 0) return { definition: call.callSite, argument, path: [] };
    return { definition: call.callSite, argument: call.positional.length, path: [this.#step] };
  }
}
