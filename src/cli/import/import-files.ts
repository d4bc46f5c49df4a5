import type { SpellingContext } from '../../import/expressions/authorizations.ts';
import type { SourcePlan } from '../../import/source-file.ts';
import { definitionsOf, sourceText } from '../../import/source-file.ts';
import type { OutputFile } from '../output/write-output.ts';

/** The sources as files; each is made when it is written. */
export function sourceFiles(
  plans: readonly SourcePlan[],
  spelling: SpellingContext,
  hasSource: (name: string) => boolean,
): readonly OutputFile[] {
  return plans.map((plan) => ({ path: plan.path, bytes: made(plan) }));

  function* made(plan: SourcePlan): Generator<Uint8Array> {
    yield Buffer.from(sourceText(plan, definitionsOf(plan, spelling, hasSource)), 'utf8');
  }
}
