import type { Finding } from '../finding.ts';
import { renderGithub } from './github.ts';
import { renderJson } from './json.ts';
import { renderJunit } from './junit.ts';
import { renderSarif } from './sarif.ts';
import type { TextOptions } from './text.ts';
import { renderText } from './text.ts';

export interface RenderOptions extends TextOptions {
  /** Version of rolewright, for formats that name the tool. */
  readonly version: string;
}

/** How findings can be shown; the names are those that `--format` takes. */
export type ReportFormat = 'text' | 'json' | 'sarif' | 'github' | 'junit';

/** The renderer of each format: findings in any order to the whole text, sorted by place. */
export const renderers: Readonly<
  Record<ReportFormat, (findings: readonly Finding[], options: RenderOptions) => string>
> = { text: renderText, json: renderJson, sarif: renderSarif, github: renderGithub, junit: renderJunit };
