import type { ServiceName, ServiceType } from '../../../catalog/service-name.ts';
import { isServiceVersion, serviceNameWidths, serviceTypes } from '../../../catalog/service-name.ts';
import { serviceNameProblems } from '../../../catalog/service-name-problems.ts';
import { describe } from '../describe.ts';
import type { Spot } from '../spot.ts';

/** Checks name and version of a service, each at its spot. Gives the service when both are right. */
export function checkServiceName(
  type: ServiceType,
  name: { readonly spot: Spot; readonly value: unknown },
  version?: { readonly spot: Spot; readonly value: unknown },
): ServiceName | undefined {
  const checkedName = checkName(type, name.spot.named(serviceTypes[type]), name.value);
  if (type === 'G4BA' || version === undefined) {
    return checkedName === undefined ? undefined : { type: 'G4BA', name: checkedName };
  }
  const checkedVersion = checkVersion(version.spot.named(serviceTypes[type]), version.value);
  if (checkedName === undefined || checkedVersion === undefined) return undefined;
  return { type, name: checkedName, version: checkedVersion };
}

function checkName(type: ServiceType, spot: Spot, name: unknown): string | undefined {
  if (typeof name !== 'string') {
    spot.report('R1005', { expected: 'a text', found: describe(name) });
    return undefined;
  }
  const problems = serviceNameProblems(type, name);
  for (const problem of problems) {
    if (problem === 'empty') spot.report('R1011', {});
    else if (problem === 'too long') spot.report('R1012', { name, limit: serviceNameWidths[type] });
    else if (problem === 'lower case') spot.report('R1013', { name });
    else spot.report('R1101', { name, problem });
  }
  return problems.length === 0 ? name : undefined;
}

function checkVersion(spot: Spot, version: unknown): string | undefined {
  if (typeof version === 'string' && isServiceVersion(version)) return version;
  if (typeof version === 'string') spot.report('R1102', { version });
  else spot.report('R1005', { expected: "a version, '0001'", found: describe(version) });
  return undefined;
}
