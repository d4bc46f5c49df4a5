/** What a service is in the repository: IWSV (OData V2, back end), IWSG (OData V2, gateway), G4BA (OData V4). */
export type ServiceType = 'IWSV' | 'IWSG' | 'G4BA';

/** A service by its names. */
export type ServiceName =
  | {
      readonly type: 'IWSV' | 'IWSG';
      /** Up to 35 characters, upper case. */
      readonly name: string;
      /** Four digits: `0001`. */
      readonly version: string;
    }
  | {
      readonly type: 'G4BA';
      /** The service group, up to 40 characters, upper case. */
      readonly name: string;
    };

/** What people call the types. */
export const serviceTypes = {
  IWSV: 'the OData V2 service',
  IWSG: 'the OData V2 service group',
  G4BA: 'the OData V4 service group',
} as const satisfies Record<ServiceType, string>;

/** How long a name may be (reference, section 5); an IWSG group has 40 with its version behind it. */
export const serviceNameWidths = { IWSV: 35, IWSG: 35, G4BA: 40 } as const satisfies Record<ServiceType, number>;

export function isServiceType(text: string): text is ServiceType {
  return Object.hasOwn(serviceTypes, text);
}

/**
 * The name of a service as a repository object (reference, section 5): IWSV the name padded with blanks to 35
 * characters and the version, IWSG the group, `_` and the version, G4BA the group.
 *
 * @example
 * ```ts
 * serviceObjectName({ type: 'IWSG', name: 'ZFCCX_COMMUNICATION_SERVICES_SRV', version: '0001' }); // => "ZFCCX_COMMUNICATION_SERVICES_SRV_0001"
 * ```
 */
export function serviceObjectName(service: ServiceName): string {
  switch (service.type) {
    case 'IWSV':
      return service.name.padEnd(serviceNameWidths.IWSV) + service.version;
    case 'IWSG':
      return `${service.name}_${service.version}`;
    case 'G4BA':
      return service.name;
  }
}

/** The service of a repository object; `undefined` when it is none of the three types or the name has another form. */
export function serviceOfObject(object: string, objectName: string): ServiceName | undefined {
  const service = takenApart(object, objectName);
  if (service === undefined || service.name.length > serviceNameWidths[service.type]) return undefined;
  return serviceObjectName(service) === objectName ? service : undefined;
}

function takenApart(object: string, objectName: string): ServiceName | undefined {
  const [before, version] = [objectName.slice(0, -4), objectName.slice(-4)];
  if (object === 'G4BA') return objectName === '' ? undefined : { type: object, name: objectName };
  if ((object !== 'IWSV' && object !== 'IWSG') || !isServiceVersion(version)) return undefined;
  const name = object === 'IWSV' ? before.trimEnd() : before.slice(0, -1);
  return name === '' ? undefined : { type: object, name, version };
}

/**
 * The text that PFCG gives a service in the menu (reference, section 4): `R3TR IWSG <group>_<version>`. It names the
 * service, which the hash does not.
 */
export function serviceText(service: ServiceName): string {
  return `R3TR ${service.type} ${serviceObjectName(service)}`;
}

/**
 * The service that a text in the menu names; `undefined` for any other text.
 *
 * @example
 * ```ts
 * serviceOfText('R3TR G4BA /DMO/UI_AGENCY_O4'); // => {"type":"G4BA","name":"/DMO/UI_AGENCY_O4"}
 * ```
 */
export function serviceOfText(text: string): ServiceName | undefined {
  const found = /^R3TR (IWSV|IWSG|G4BA) (.+)$/.exec(text);
  return found === null ? undefined : serviceOfObject(found[1] ?? '', found[2] ?? '');
}

/** A service as people write it: `IWSV FCCX_COMMUNICATION_SERVICES_SRV 0001`. */
export function spelledService(service: ServiceName): string {
  return service.type === 'G4BA' ? `G4BA ${service.name}` : `${service.type} ${service.name} ${service.version}`;
}

/** The service of `IWSV NAME 0001`, `IWSG NAME 0001` or `G4BA NAME`; `undefined` for any other form. Names are not checked. */
export function serviceOfSpelling(text: string): ServiceName | undefined {
  const [type = '', name = '', version, ...rest] = text.split(' ');
  if (name === '' || rest.length > 0) return undefined;
  if (type === 'G4BA') return version === undefined ? { type, name } : undefined;
  if ((type !== 'IWSV' && type !== 'IWSG') || version === undefined) return undefined;
  return isServiceVersion(version) ? { type, name, version } : undefined;
}

/** Whether a text is the version of a service: four digits. */
export function isServiceVersion(version: string): boolean {
  return /^\d{4}$/.test(version);
}
