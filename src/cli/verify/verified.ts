import type { UploadPlan } from '../../verify/index.ts';
import type { Drift } from './drift.ts';
import type { RepairedFile } from './repaired-files.ts';
import type { LookedAt } from './verified-file.ts';

/** Everything that the command found out. */
export interface Verified {
  readonly files: readonly LookedAt[];
  readonly repaired: readonly RepairedFile[] | undefined;
  readonly plan: UploadPlan | undefined;
  readonly drift: Drift | undefined;
}
