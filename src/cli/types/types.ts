import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectObjectTypes } from '../../catalog/object-types.ts';
import { diagnose, hasErrors } from '../../diagnostics/diagnostic.ts';
import { createLocator } from '../../load/locate.ts';
import { shownPath, sourceTexts } from '../../load/source-texts.ts';
import type { Handler } from '../command.ts';
import { statusOf } from '../exit-status.ts';
import { writeOutput } from '../output/write-output.ts';
import { loadConfiguration } from '../sources/configuration.ts';

const fileName = 'rolewright-objects.d.ts';

/** Writes the types of what the configuration declares, or says whether they are current. */
export const types: Handler<{ readonly check: boolean }> = async (
  { check },
  { io, palette, report, interruptible },
) => {
  const texts = sourceTexts(io.cwd);
  const sources = { locate: createLocator(texts), lineOf: texts.lineOf };
  const { config, path, diagnostics } = await loadConfiguration(io.cwd, undefined, texts);
  const found = [...diagnostics];
  if (config !== undefined && !hasErrors(found)) {
    const folder = path === undefined ? io.cwd : dirname(path);
    const text = projectObjectTypes(config.objects, config.orgLevels);
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

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
