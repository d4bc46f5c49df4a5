import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Properties } from './check/read.ts';
import { readProperties } from './check/read.ts';
import type { Spot } from './check/spot.ts';

/** CON, NUL and the others are devices on Windows, and no folder there can have their name. */
const systemName = /^(?!(?:CON|PRN|AUX|NUL|COM\d|LPT\d)$)[A-Z][A-Z0-9_-]{0,31}$/;

/** Reads the systems of a configuration: what each says, by names that can be those of folders. */
export function readSystems(spot: Spot, given: unknown): ReadonlyMap<string, Properties> {
  const systems = new Map<string, Properties>();
  const expected = "an object with the settings of each system, { QAS: { client: '200' } }";
  for (const [name, system] of readProperties(spot, given, expected) ?? []) {
    const at = spot.at(name, `the system ${name}`);
    if (!systemName.test(name)) spot.problems.add(diagnose('R4504', { system: name }, at.key.place()));
    const properties = readProperties(at, system, 'an object with settings');
    if (properties !== undefined) systems.set(name, properties);
  }
  return systems;
}
