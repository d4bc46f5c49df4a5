import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const require = createRequire(import.meta.url);

/** The schema of SARIF 2.1.0 as Microsoft's tools for SARIF ship it; rolewright has no copy of its own. */
const tools = require.resolve('@microsoft/sarif-multitool-ts');
const schema = new URL('../assets/sarif-2.1.0.schema.json', pathToFileURL(tools));

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(fileURLToPath(schema), 'utf8')) as object);

/** What is wrong with a SARIF log by its schema; '' when it fits. */
export function sarifProblems(text: string): string {
  return validate(JSON.parse(text)) ? '' : ajv.errorsText(validate.errors, { separator: '\n' });
}
