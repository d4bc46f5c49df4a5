import type { DefaultsSource } from '../../catalog/facts/application-defaults.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Parameters } from '../parameters.ts';

/** What a definition is checked against. */
export interface CheckContext extends EncodingContext {
  readonly catalog: Catalog;
  readonly target: CheckTarget;
  /** The authorization defaults that roles are merged with; missing when the project has none. */
  readonly defaults?: DefaultsSource;
  /** What parameters stand for; without it each stands for its default. */
  readonly parameters?: Parameters;
}

/** What texts are checked against. */
export interface EncodingContext {
  readonly target?: CheckTarget;
  /**
   * The index of the first UTF-16 unit of a text that the target's code page has no character for, -1 when all fit.
   * Without it every character counts as fitting.
   */
  readonly firstUnencodable?: (text: string) => number;
}

export interface CheckTarget {
  /** The master language of roles that do not name one: `EN`. */
  readonly language: string;
  /** Name of the code page, for messages. */
  readonly codePage?: string;
}

/** For names that a project declares: the repository of a system takes ASCII only (general knowledge). */
export const repositoryNames: EncodingContext = {
  target: { language: 'EN', codePage: 'ASCII' },
  firstUnencodable: (text) => text.search(/[^ -~]/),
};
