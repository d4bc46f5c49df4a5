import type { ApplicationVariant } from '../model/application-variant.ts';
import type { OrgLevelValue } from '../model/org-level.ts';
import type { OtherRecord, RoleFlag } from '../model/role.ts';
import { AuthorizationDraft } from './authorization-draft.ts';
import { KeyWatch } from './key-watch.ts';

/** A role while its rows come in, in whatever order. */
export class RoleDraft {
  readonly name: string;
  /** The first line that names the role. */
  readonly firstLine: number;
  /** Line of LOADED_AGRS, 0 while there is none. */
  loadedLine = 0;
  /** Line of AGR_DEFINE, 0 while there is none. */
  definedLine = 0;
  /** How many lines it has beside LOADED_AGRS. */
  lines = 0;
  parent = '';
  /** Value of the flag COLL_AGR; undefined while there is none. */
  collection: string | undefined;
  /** A flag whose name is a few letters off COLL_AGR, if there is one. */
  misspeltCollection: { readonly name: string; readonly line: number } | undefined;
  masterLanguage = '';
  /** Master language by AGR_LSD. */
  languageRecord = '';
  readonly flags: RoleFlag[] = [];
  readonly texts = new Map<string, TextDraft>();
  readonly authorizations = new Map<string, AuthorizationDraft>();
  /** The authorization of the row before: rows of one authorization mostly follow each other. */
  lastAuthorization: AuthorizationDraft | undefined;
  readonly orgLevels = new Map<string, OrgLevelValue[]>();
  readonly children: string[] = [];
  readonly menu: MenuDraft = { nodes: [], texts: [], addresses: [], transactions: [] };
  readonly applicationVariants: ApplicationVariant[] = [];
  readonly others: OtherRecord[] = [];
  /** Tables with rows of several languages under the key `#`. */
  readonly lostLanguages = new Set<string>();
  #newest: AuthorizationDraft | undefined;
  /** The keys that were seen, a watch for each table. */
  readonly keys = new Map<string, KeyWatch>();

  constructor(name: string, firstLine: number) {
    this.name = name;
    this.firstLine = firstLine;
  }

  /** Notes a key; gives the line that had it before. */
  watch(table: string, key: string | number, line: number): number | undefined {
    let watch = this.keys.get(table);
    if (watch === undefined) this.keys.set(table, (watch = new KeyWatch()));
    return watch.add(key, line);
  }

  /** The authorization with this object and AUTH, a new one if there is none. */
  authorization(object: string, auth: string): AuthorizationDraft {
    const key = `${object}\0${auth}`;
    let found = this.authorizations.get(key);
    if (found === undefined) {
      found = new AuthorizationDraft(object, auth);
      this.authorizations.set(key, found);
      if (this.#newest !== undefined) this.#newest.next = found;
      this.#newest = found;
    }
    this.lastAuthorization = found;
    return found;
  }
}

export interface TextDraft {
  short: string;
  readonly long: { readonly line: number; readonly text: string }[];
}

/** The rows of the menu, each with its line; they become a tree when all are there. */
export interface MenuDraft {
  readonly nodes: MenuRow[];
  readonly texts: MenuRow[];
  readonly addresses: MenuRow[];
  readonly transactions: MenuRow[];
}

/** A row of one of the menu's tables: the cells by field name, and what stands behind the known columns. */
export interface MenuRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly tail: string;
  /** The whole row. */
  readonly row: string;
}
