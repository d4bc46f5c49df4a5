import { diagnose, hasErrors } from '../../diagnostics/diagnostic.ts';
import { uncommitted } from '../catalog/uncommitted.ts';
import { unknownTransactions } from '../catalog/unknown-transactions.ts';
import type { Handler } from '../command.ts';
import { statusOf } from '../exit-status.ts';
import { sourcePlaces } from '../lint/source-places.ts';
import { compileSources } from '../sources/compile-sources.ts';
import { targetOf, targetWarnings } from './build-target.ts';
import type { BuildValues } from './build-values.ts';
import { judgeBuild } from './judge-build.ts';
import { maxSizeOf } from './max-size.ts';
import { checkOriginOptions, withOrigins } from './with-origins.ts';
import { printBuild } from './print-build.ts';
import { UnwritableRole } from './role-outputs.ts';
import { stampOf } from './stamp.ts';
import { userTarget } from './user-outputs.ts';
import type { WrittenBuild } from './write-build.ts';
import { writeBuild } from './write-build.ts';

/** Compiles the sources and writes their files; with an error in any of them nothing is written. */
export const build: Handler<BuildValues> = async (values, context) => {
  // mistakes in the command line are told before the sources are looked at
  const stamp = values.stamp ? stampOf(context.io) : undefined;
  maxSizeOf(values['max-size']);
  checkOriginOptions(values);
  const compiled = await compileSources(values.sources, values.system, context, userTarget(values).encoding);
  const { settings, sources, config, imported } = compiled;
  const target = targetOf(settings, stamp);
  const { roles, downloads, ...kept } = await withOrigins(compiled, values, context.io.cwd);
  const judged = judgeBuild(compiled, values.system, context, kept.downloaded);
  const onCatalog = [
    ...uncommitted(compiled.roles, config.catalog, imported),
    ...unknownTransactions(compiled.roles, imported, sourcePlaces(compiled.origins, sources)),
  ];
  const found = [...judged.diagnostics, ...targetWarnings(target), ...kept.diagnostics, ...onCatalog];
  let written: WrittenBuild | undefined;
  if (roles.length + compiled.users.length === 0 && !hasErrors(found)) found.push(diagnose('R5203', {}));
  else if (!hasErrors(found) && !judged.stops) {
    try {
      written = await writeBuild(values, { roles, users: compiled.users }, target, settings, context, downloads);
      found.push(...written.diagnostics);
    } catch (error) {
      if (!(error instanceof UnwritableRole)) throw error;
      found.push(...error.diagnostics);
    }
  }
  await printBuild(values, written, found, context, sources, judged.findings);
  if (judged.stops && !hasErrors(found)) {
    context.say('nothing is built: correct these errors, allow them with a reason (// rolewright-allow RULE -- why)');
    context.say('or set the levels of their rules in rolewright.config.ts; rolewright explain RULE tells more');
  } else if (values.format !== 'json' && judged.errorsOfLint > 0) {
    const some =
      judged.errorsOfLint === 1
        ? '1 of these warnings for an error'
        : `${String(judged.errorsOfLint)} of these warnings for errors`;
    context.say(`rolewright lint takes ${some} and ends with 1`);
  }
  const status = statusOf(found);
  return status === 0 && judged.stops ? 1 : status;
};
