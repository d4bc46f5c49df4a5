import { dirname, join } from 'node:path';
import { shippedCatalog } from '../../catalog/catalog.ts';
import type { ProjectObjects } from '../../catalog/known-objects.ts';
import { projectObjectTypes } from '../../catalog/object-types.ts';
import type { CommittedCatalog } from '../../catalog/records/committed-catalog.ts';
import { diagnose, hasErrors } from '../../diagnostics/diagnostic.ts';
import type { CheckedConfig } from '../../dsl/check-config.ts';
import { createLocator } from '../../load/locate.ts';
import { readFile } from '../../load/ordinary-file.ts';
import { shownPath, sourceTexts } from '../../load/source-texts.ts';
import type { Handler } from '../command.ts';
import { statusOf } from '../exit-status.ts';
import { writeOutput } from '../output/write-output.ts';
import { loadConfiguration } from '../sources/configuration.ts';

const fileName = 'rolewright-objects.d.ts';

/** Writes the types of what the configuration declares and the committed catalog knows, or says whether they are current. */
export const types: Handler<{ readonly check: boolean }> = async (
  { check },
  { io, palette, report, interruptible },
) => {
  const texts = sourceTexts(io.cwd);
  const sources = { locate: createLocator(texts), lineOf: texts.lineOf };
  const { config, imported, path, diagnostics } = await loadConfiguration(io.cwd, undefined, texts);
  const found = [...diagnostics];
  if (config !== undefined && !hasErrors(found)) {
    const folder = path === undefined ? io.cwd : dirname(path);
    const { objects, orgLevels } = withCommitted(config, imported?.committed);
    const text = projectObjectTypes(objects, orgLevels);
    const shown = shownPath(join(folder, fileName), io.cwd);
    if (check) {
      if (contentOf(join(folder, fileName)) === text) io.stdout.write(`${shown} is current\n`);
      else found.push(diagnose('R5301', { path: shown }));
    } else {
      const files = [{ path: fileName, bytes: Buffer.from(text) }];
      const written = await interruptible((signal) => writeOutput(folder, files, [], { signal }));
      found.push(...written.diagnostics);
      if (written.diagnostics.length === 0) {
        const state = written.written.length > 0 ? palette.good('wrote') : palette.faint('unchanged');
        io.stdout.write(`${state} ${shown}\n`);
      }
    }
  }
  if (found.length > 0) await report(found, sources);
  return statusOf(found);
};

/** What the configuration declares and the committed catalog knows; what is declared elsewhere in the project has its types there. */
function withCommitted(
  { catalog, objects, orgLevels }: CheckedConfig,
  committed: CommittedCatalog | undefined,
): { readonly objects: ProjectObjects; readonly orgLevels: readonly string[] } {
  const isImported = ([name]: readonly [string, unknown]) => catalog.object(name)?.source !== 'project';
  const known = Object.entries(committed?.objects ?? {}).filter(isImported);
  const levels = (committed?.orgLevels ?? []).filter((name) => shippedCatalog.orgLevel(name) === undefined);
  return {
    objects: { ...Object.fromEntries(known.map(([name, { fields }]) => [name, fields])), ...objects },
    orgLevels: [...new Set([...orgLevels, ...levels])],
  };
}

function contentOf(path: string): string | undefined {
  try {
    return readFile(path).toString('utf8');
  } catch {
    return undefined;
  }
}
