import { z } from 'zod';
import { languages } from '../catalog/languages.ts';
import { serviceOfSpelling } from '../catalog/service-name.ts';

/** A text of a form. The message is only what was expected: the sentence around it is the diagnostic's. */
const text = (form: RegExp, expected: string) =>
  z.string({ error: expected }).regex(form, { error: expected }).optional();

const oneOf = <const Choices extends readonly [string, ...string[]]>(choices: Choices) =>
  z.enum(choices, { error: `one of ${choices.join(', ')}` }).optional();

const listOf = (of: string) => z.array(z.string({ error: 'a text' }), { error: `an array of ${of}` }).optional();

const areServices = (services: readonly string[] | undefined) =>
  services?.every((service) => serviceOfSpelling(service) !== undefined) !== false;

/** What the settings of one system have to be; `isCodePage` says which encodings can be written. */
const systemShape = (isCodePage: (name: string) => boolean) => ({
  client: text(/^\d{3}$/, "three digits, '100'"),
  release: text(/^[0-9A-Z]{2,4}$/, "the release of SAP_BASIS, '757'"),
  language: oneOf(languages as [(typeof languages)[number]]),
  codePage: z
    .string({ error: "the name of an encoding, 'windows-1252'" })
    .refine(isCodePage, { error: "an encoding that rolewright can write, 'windows-1252'" })
    .optional(),
  lineEnd: oneOf(['crlf', 'lf']),
  parameters: z.unknown().optional(),
});

/** The schema of a configuration, but for what is read into the catalog, the parameters and the systems. */
export const configSchema = (isCodePage: (name: string) => boolean) =>
  z.strictObject({
    ...systemShape(isCodePage),
    declaredParameters: z.unknown().optional(),
    objects: z.unknown().optional(),
    orgLevels: z.unknown().optional(),
    services: listOf("texts such as 'IWSV Z_SRV 0001'").refine(areServices, {
      error: "texts such as 'IWSV Z_SRV 0001', 'IWSG Z_GROUP 0001' and 'G4BA Z_GROUP'",
    }),
    serviceTables: listOf('paths of exports of the table USOBHASH'),
    lint: z.unknown().optional(),
    systems: z.unknown().optional(),
  });

/** The schema of one system of a configuration. */
export const systemSchema = (isCodePage: (name: string) => boolean) => z.strictObject(systemShape(isCodePage));

export const settingNames: readonly string[] = Object.keys(systemShape(() => true));
export const configNames: readonly string[] = Object.keys(configSchema(() => true).shape);
