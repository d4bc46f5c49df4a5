/** What an upload would do, before and after it: `import { verifyRoleFile } from 'rolewright/verify'`. */
export type { VerifiedFile, VerifyOptions } from './verify-file.ts';
export type { TargetSystem } from './checks/system.ts';
export type { RepairedFile, RepairOptions } from './repair/repair-file.ts';
export type { PlannedRole, UploadPlan } from './plan/plan-upload.ts';
export type { Diagnostic } from '../diagnostics/diagnostic.ts';
export type { PfcgFile } from '../formats/pfcg/read.ts';
export type { Role } from '../model/role.ts';
export { helpOf, messageOf } from '../diagnostics/diagnostic.ts';
export { verifyRoleFile } from './verify-file.ts';
export { repairRoleFile } from './repair/repair-file.ts';
export { planUpload } from './plan/plan-upload.ts';
export { afterUpload } from './plan/after-upload.ts';
export { neededAuthorizations } from './plan/needed-authorizations.ts';
export { findDrift } from './plan/find-drift.ts';
export { renderPlan } from './format/plan-text.ts';
