import type { KnownService } from '../service-source.ts';
import type { ApplicationDefaults } from './application-defaults.ts';

/** Texts by SAP language key, one character. */
export type TextByKey = Readonly<Record<string, string>>;

/** An authorization object as a system or a repository describes it (TOBJ, TOBJT, TACTZ). */
export interface ObjectRecord {
  readonly name: string;
  readonly class?: string;
  /** 1 to 10 field names, in the order of the object. */
  readonly fields: readonly string[];
  readonly texts: TextByKey;
  /** The permitted activities, where the source lists them. */
  readonly activities?: readonly string[];
}

/** A transaction code (TSTC, TSTCT). */
export interface TransactionRecord {
  readonly name: string;
  readonly texts: TextByKey;
}

/** An activity (TACT, TACTT): two characters and its texts. */
export interface ActivityRecord {
  readonly activity: string;
  readonly texts: TextByKey;
}

/** What one source of the catalog says; a list that is missing means that the source says nothing of its kind. */
export interface CatalogFacts {
  readonly objects?: readonly ObjectRecord[];
  readonly defaults?: readonly ApplicationDefaults[];
  readonly services?: readonly KnownService[];
  readonly transactions?: readonly TransactionRecord[];
  readonly activities?: readonly ActivityRecord[];
  /** Names of fields that are org levels, without the dollar sign. */
  readonly orgLevels?: readonly string[];
}
