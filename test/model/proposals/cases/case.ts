import type { WrittenDecision } from '../../../support/proposals.ts';

/** A menu, the defaults of its applications, and what they are merged to. */
export interface Case {
  readonly title: string;
  /** The applications of the menu; without it those of the defaults. */
  readonly menu?: readonly string[];
  readonly defaults: readonly string[];
  readonly decisions?: readonly WrittenDecision[];
  readonly withStart?: true;
  readonly makes: readonly string[];
}
