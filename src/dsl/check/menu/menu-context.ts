import type { ApplicationVariant } from '../../../model/application-variant.ts';
import type { ManualStep } from '../../../model/manual-step.ts';
import type { Side } from '../../menu/menu-entry.ts';
import type { CheckContext } from '../context.ts';

/** What the menu belongs to. */
export interface MenuOwner {
  /** The SAP language keys in which the role has texts. */
  readonly languages: readonly string[];
  readonly masterLanguage: string;
  readonly side: Side;
}

/** What the check of one menu knows and gathers. */
export interface MenuContext extends MenuOwner {
  readonly check: CheckContext;
  /** The arrays of entries that the one being checked stands in, outer ones first. */
  readonly around: readonly unknown[];
  readonly gathered: Gathered;
}

/** What the entries of a menu lead to beside their nodes. */
export interface Gathered {
  count: number;
  readonly manualSteps: ManualStep[];
  readonly applicationVariants: ApplicationVariant[];
}
