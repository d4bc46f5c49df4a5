import type { z } from 'zod';
import { suggestion } from '../catalog/nearest.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { CallSite, DefinitionPlace } from '../diagnostics/place.ts';
import { describe } from './check/describe.ts';
import type { Properties } from './check/read.ts';
import type { Settings } from './config.ts';
import { configNames, configSchema, settingNames, systemSchema } from './settings-schema.ts';

export type CompleteSettings = Required<Settings>;

/** Settings as they were written: what is `undefined` counts as left out. */
type WrittenSettings = { readonly [Name in keyof Settings]: Settings[Name] | undefined };

type WrittenConfig = z.infer<ReturnType<typeof configSchema>>;

interface SettingsResult {
  readonly values?: Omit<WrittenConfig, 'systems'> & { readonly systems: ReadonlyMap<string, WrittenSettings> };
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks the settings of a configuration and of its systems against their schema. */
export function checkSettings(
  properties: Properties,
  systems: ReadonlyMap<string, Properties>,
  callSite: CallSite | undefined,
  isCodePage: (name: string) => boolean,
): SettingsResult {
  const common = parse(configSchema(isCodePage), properties, [], callSite);
  const own = [...systems].map(([name, written]) => {
    return { name, ...parse(systemSchema(isCodePage), written, ['systems', name], callSite) };
  });
  const diagnostics = [common, ...own].flatMap((each) => each.diagnostics);
  if (common.values === undefined || diagnostics.length > 0) return { diagnostics };
  const values = { ...common.values, systems: new Map(own.map(({ name, values: settings = {} }) => [name, settings])) };
  return { values, diagnostics };
}

/** Checks what was written in one place of a configuration. */
function parse<Schema extends z.ZodType>(
  schema: Schema,
  written: Properties,
  path: readonly string[],
  definition: CallSite | undefined,
): { readonly values?: z.infer<Schema>; readonly diagnostics: readonly Diagnostic[] } {
  try {
    const result = schema.safeParse(Object.fromEntries(written), { reportInput: true });
    if (result.success) return { values: result.data, diagnostics: [] };
    const issues = result.error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
    return { diagnostics: issues.flatMap((issue) => diagnosticsOf(issue, definition)) };
  } catch {
    return { diagnostics: [diagnose('R4505', {}, { definition, path, on: 'value' })] };
  }
}

/** Settings with what they leave out taken from others. */
export function complete(otherwise: CompleteSettings, given: WrittenSettings): CompleteSettings {
  return {
    client: given.client ?? otherwise.client,
    release: given.release ?? otherwise.release,
    language: given.language ?? otherwise.language,
    codePage: given.codePage ?? otherwise.codePage,
    lineEnd: given.lineEnd ?? otherwise.lineEnd,
  };
}

function diagnosticsOf(issue: z.core.$ZodIssue, definition: CallSite | undefined): readonly Diagnostic[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const at = (on: DefinitionPlace['on'], ...more: readonly string[]): DefinitionPlace => ({
    definition,
    path: [...path, ...more],
    on,
  });
  if (issue.code === 'unrecognized_keys') {
    const known = path.length === 0 ? configNames : settingNames;
    return issue.keys.map((key) => {
      const setting = [...path, key].join('.');
      return diagnose('R4501', { setting, ...suggestion(key, known), known }, at('key', key));
    });
  }
  const data = { setting: path.join('.'), expected: issue.message, found: describe(issue.input) };
  return [diagnose('R4502', data, at('value'))];
}
