import type { Role } from '../../../model/role.ts';
import type { Parameters } from '../../parameters.ts';

/** What users are checked against. */
export interface UserCheckContext {
  /** What parameters stand for; without it each stands for its default. */
  readonly parameters?: Parameters;
  /** The encoding of the user files: its name, and the first UTF-16 unit of a text that it has no character for, or -1. */
  readonly encoding: {
    readonly name: string;
    readonly firstUnencodable: (text: string) => number;
  };
  /** The roles of the build: a composite role hands on what its single roles ask of users, a master what it asks itself. */
  readonly roles: readonly Role[];
}
