/** Marks values made by `range`, `org`, `open`, `blank`, `value`: the same symbol in every copy of the package. */
export const specialValue: unique symbol = Symbol.for('rolewright.value') as never;

/** S standard (proposed by SU24), G maintained (an open field was filled), M changed, U put in by hand. */
export type StatusLetter = 'S' | 'G' | 'M' | 'U';

/** What a single value says about itself when it differs from its authorization. */
export interface ValueOptions {
  /** Status of this value; without it that of the authorization. */
  readonly status?: StatusLetter;
  /** Whether this value is inactive; without it as the authorization is. Real files differ here now and then. */
  readonly inactive?: boolean;
}

/** Made by `range('01', '03')`. */
export interface RangeValue extends ValueOptions {
  readonly [specialValue]: 'range';
  readonly low: string;
  readonly high: string;
}

/** Made by `org('BUKRS')`. */
export interface OrgValue extends ValueOptions {
  readonly [specialValue]: 'org';
  readonly name: string;
}

/** Made by `open()`. */
export interface OpenValue extends ValueOptions {
  readonly [specialValue]: 'open';
}

/** Made by `blank()`. */
export interface BlankValue extends ValueOptions {
  readonly [specialValue]: 'blank';
}

/** Made by `value('03', { status: 'G' })`. */
export interface SingleValue extends ValueOptions {
  readonly [specialValue]: 'value';
  readonly low: string;
}

/** A value that is more than its text: made by `range()`, `org()`, `open()`, `blank()` or `value()`. */
export type SpecialValue = RangeValue | OrgValue | OpenValue | BlankValue | SingleValue;

/** What the value of a parameter can be: one value, or several where several can stand. */
export type ParameterContent = string | SpecialValue | readonly (string | SpecialValue)[];

interface AnyParameter {
  readonly [specialValue]: 'parameter';
  readonly name: string;
  /** What it stands for where the configuration gives it no value. */
  readonly default?: ParameterContent;
}

/** Made by `parameter('iwsg', { default: 'Z_GROUP' })`: what it stands for differs by system. */
export interface ParameterValue extends AnyParameter {
  readonly several?: false;
}

/** Made by `defineParameters({ businessUsers: { type: 'values' } })`: may stand for several values, so only among those of a field. */
export interface ParameterOfValues extends AnyParameter {
  readonly several: true;
}

/** A text, or the parameter that stands for one. */
export type TextOrParameter = string | ParameterValue;

/** The values of a field, always an array: `['03']`, `['*']`, `['AB*', range('01', '03')]`, `[org('BUKRS')]`, `[open()]`. */
export type Values = readonly (string | SpecialValue | ParameterValue | ParameterOfValues)[];

/** The values of an org level, always an array: `['1000', range('2000', '2999')]`, `['*']`, `[open()]`. */
export type OrgLevelValues = readonly (
  string | RangeValue | OpenValue | BlankValue | ParameterValue | ParameterOfValues
)[];

/** What an authorization says about itself, in lower case beside SAP's upper-case field names. */
export interface AuthorizationOptions {
  /** The authorization is kept in the role but grants nothing. */
  readonly inactive?: boolean;
  /** Status of the authorization and of its values; without it `U` (put in by hand). */
  readonly status?: StatusLetter;
  /** Text of the authorization, up to 60 characters. */
  readonly text?: string;
}
