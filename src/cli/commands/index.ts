import type { Command } from '../command.ts';
import { buildCommand } from './build.ts';
import { catalogCheckCommand, catalogImportCommand, catalogSearchCommand, catalogShowCommand } from './catalog.ts';
import { diffCommand } from './diff.ts';
import { explainCommand } from './explain.ts';
import { gitSetupCommand } from './git-setup.ts';
import { hashCommand } from './hash.ts';
import { importCommand } from './import.ts';
import { initCommand } from './init.ts';
import { inspectCommand } from './inspect.ts';
import { lintCommand } from './lint.ts';
import { mergeDriverCommand } from './merge-driver.ts';
import { textconvCommand } from './textconv.ts';
import { typesCommand } from './types.ts';
import { verifyCommand } from './verify.ts';

/** In the order in which a role meets them. */
export const commands: readonly Command[] = [
  initCommand,
  importCommand,
  lintCommand,
  buildCommand,
  typesCommand,
  inspectCommand,
  diffCommand,
  verifyCommand,
  gitSetupCommand,
  textconvCommand,
  mergeDriverCommand,
  hashCommand,
  catalogImportCommand,
  catalogShowCommand,
  catalogSearchCommand,
  catalogCheckCommand,
  explainCommand,
];
