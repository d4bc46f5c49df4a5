/** What an upload would do, before and after it: `import { verifyRoleFile } from 'rolewright/verify'`. */
export type { VerifiedFile, VerifyOptions } from './verify-file.ts';
export type { TargetSystem } from './checks/system.ts';
export type { RepairedFile, RepairOptions } from './repair/repair-file.ts';
export type { PlannedRole, UploadPlan } from './plan/plan-upload.ts';
export { verifyRoleFile } from './verify-file.ts';
export { repairRoleFile } from './repair/repair-file.ts';
export { planUpload } from './plan/plan-upload.ts';
export { afterUpload } from './plan/after-upload.ts';
export { neededAuthorizations } from './plan/needed-authorizations.ts';
export { findDrift } from './plan/find-drift.ts';
export { renderPlan } from './format/plan-text.ts';
