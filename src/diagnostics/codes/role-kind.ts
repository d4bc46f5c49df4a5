import type { DiagnosticKind } from '../kind.ts';
import { quoted } from '../quoted.ts';

/** What every diagnostic about a definition says: which role or user, and what in it. */
export interface About {
  /** Name of the role, as far as there is one; roles of a family share their place in the source. */
  readonly role?: string;
  /** Name of the user, when it is about one. */
  readonly user?: string;
  /** What the sentence is about: `S_RFC RFC_NAME`, `the text in EN`, `the role name`. */
  readonly subject: string;
}

/** A kind of diagnostic about a definition: its sentence begins with the name of the role or the user. */
export function roleKind<D>(definition: DiagnosticKind<D & About>): DiagnosticKind<D & About> {
  return {
    ...definition,
    message: (data) => `${ownerOf(data)}${definition.message(data)}`,
  };
}

function ownerOf({ role, user }: About): string {
  if (role !== undefined) return `role ${quoted(role)}: `;
  return user === undefined ? '' : `user ${quoted(user)}: `;
}
