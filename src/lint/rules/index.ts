import type { AnyRule } from '../rule.ts';
import { authorizationAdministration } from './critical/authorization-administration.ts';
import { debugReplace } from './critical/debug-replace.ts';
import { developPrograms } from './critical/develop-programs.ts';
import { lockEntries } from './critical/lock-entries.ts';
import { manyStars } from './critical/many-stars.ts';
import { numberRanges } from './critical/number-ranges.ts';
import { passwordHashes } from './critical/password-hashes.ts';
import { profileAdministration } from './critical/profile-administration.ts';
import { rfcDestinations } from './critical/rfc-destinations.ts';
import { rfcFunction } from './critical/rfc-function.ts';
import { roleAdministration } from './critical/role-administration.ts';
import { roleAssignment } from './critical/role-assignment.ts';
import { roleValuesAny } from './critical/role-values-any.ts';
import { sAdmiFcdAny } from './critical/s-admi-fcd-any.ts';
import { sBtchAdm } from './critical/s-btch-adm.ts';
import { sBtchNa1AnyUser } from './critical/s-btch-na1-any-user.ts';
import { sBtchNa1Any } from './critical/s-btch-na1-any.ts';
import { sBtchNamAny } from './critical/s-btch-nam-any.ts';
import { sDatasetAnyRead } from './critical/s-dataset-any-read.ts';
import { sDatasetAnyWrite } from './critical/s-dataset-any-write.ts';
import { sLogComAny } from './critical/s-log-com-any.ts';
import { sPathAny } from './critical/s-path-any.ts';
import { sPrognamAny } from './critical/s-prognam-any.ts';
import { sProgramAny } from './critical/s-program-any.ts';
import { sRfcAny } from './critical/s-rfc-any.ts';
import { sRfcaclAnySystem } from './critical/s-rfcacl-any-system.ts';
import { sRfcaclAnyUser } from './critical/s-rfcacl-any-user.ts';
import { sRzlAdm } from './critical/s-rzl-adm.ts';
import { sServiceAny } from './critical/s-service-any.ts';
import { sStartAny } from './critical/s-start-any.ts';
import { sTabuCli } from './critical/s-tabu-cli.ts';
import { sTabuDisAnyChange } from './critical/s-tabu-dis-any-change.ts';
import { sTabuDisAnyDisplay } from './critical/s-tabu-dis-any-display.ts';
import { sTabuNamAnyChange } from './critical/s-tabu-nam-any-change.ts';
import { sTabuNamAnyDisplay } from './critical/s-tabu-nam-any-display.ts';
import { sTcodeAny } from './critical/s-tcode-any.ts';
import { sTcodeRange } from './critical/s-tcode-range.ts';
import { spoolAdministration } from './critical/spool-administration.ts';
import { spoolOfOthers } from './critical/spool-of-others.ts';
import { transportImport } from './critical/transport-import.ts';
import { transportRelease } from './critical/transport-release.ts';
import { userAdministration } from './critical/user-administration.ts';
import { activity } from './correctness/activity.ts';
import { coveredAuthorization } from './correctness/covered-authorization.ts';
import { coveredValue } from './correctness/covered-value.ts';
import { displayOnly } from './correctness/display-only.ts';
import { duplicateValue } from './correctness/duplicate-value.ts';
import { emptyRange } from './correctness/empty-range.ts';
import { gatewayInBackEnd } from './correctness/gateway-in-back-end.ts';
import { inactive } from './correctness/inactive.ts';
import { menuWithoutTransaction } from './correctness/menu-without-transaction.ts';
import { missingField } from './correctness/missing-field.ts';
import { openField } from './correctness/open-field.ts';
import { orgLevelAsValue } from './correctness/org-level-as-value.ts';
import { orgLevelOpen } from './correctness/org-level-open.ts';
import { serviceHalf } from './correctness/service-half.ts';
import { serviceHash } from './correctness/service-hash.ts';
import { textBehindStar } from './correctness/text-behind-star.ts';
import { transactionWithoutMenu } from './correctness/transaction-without-menu.ts';
import { unknownField } from './correctness/unknown-field.ts';
import { unknownObject } from './correctness/unknown-object.ts';
import { valueKind } from './correctness/value-kind.ts';
import { compositeOfOne } from './hygiene/composite-of-one.ts';
import { derivedDrift } from './hygiene/derived-drift.ts';
import { dialogUserForMachine } from './hygiene/dialog-user-for-machine.ts';
import { emptyRole } from './hygiene/empty-role.ts';
import { missingLanguage } from './hygiene/missing-language.ts';
import { missingLongText } from './hygiene/missing-long-text.ts';
import { naming } from './hygiene/naming.ts';
import { obsoleteObject } from './hygiene/obsolete-object.ts';
import { textIsName } from './hygiene/text-is-name.ts';
import { tooManyAuthorizations } from './hygiene/too-many-authorizations.ts';
import { tooManyProfiles } from './hygiene/too-many-profiles.ts';

/** Every rule that rolewright ships, by group and name. */
export const rules: readonly AnyRule[] = [
  authorizationAdministration,
  debugReplace,
  developPrograms,
  lockEntries,
  manyStars,
  numberRanges,
  passwordHashes,
  profileAdministration,
  rfcDestinations,
  rfcFunction,
  roleAdministration,
  roleAssignment,
  roleValuesAny,
  sAdmiFcdAny,
  sBtchAdm,
  sBtchNa1AnyUser,
  sBtchNa1Any,
  sBtchNamAny,
  sDatasetAnyRead,
  sDatasetAnyWrite,
  sLogComAny,
  sPathAny,
  sPrognamAny,
  sProgramAny,
  sRfcAny,
  sRfcaclAnySystem,
  sRfcaclAnyUser,
  sRzlAdm,
  sServiceAny,
  sStartAny,
  sTabuCli,
  sTabuDisAnyChange,
  sTabuDisAnyDisplay,
  sTabuNamAnyChange,
  sTabuNamAnyDisplay,
  sTcodeAny,
  sTcodeRange,
  spoolAdministration,
  spoolOfOthers,
  transportImport,
  transportRelease,
  userAdministration,
  activity,
  coveredAuthorization,
  coveredValue,
  displayOnly,
  duplicateValue,
  emptyRange,
  gatewayInBackEnd,
  inactive,
  menuWithoutTransaction,
  missingField,
  openField,
  orgLevelAsValue,
  orgLevelOpen,
  serviceHalf,
  serviceHash,
  textBehindStar,
  transactionWithoutMenu,
  unknownField,
  unknownObject,
  valueKind,
  compositeOfOne,
  derivedDrift,
  dialogUserForMachine,
  emptyRole,
  missingLanguage,
  missingLongText,
  naming,
  obsoleteObject,
  textIsName,
  tooManyAuthorizations,
  tooManyProfiles,
];
