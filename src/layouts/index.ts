import type { Layout } from '../codec/layout.ts';
import { AGR_1250 } from './agr-1250.ts';
import { AGR_1251 } from './agr-1251.ts';
import { AGR_1252 } from './agr-1252.ts';
import { AGR_AGRS } from './agr-agrs.ts';
import { AGR_APPL_VARS } from './agr-appl-vars.ts';
import { AGR_ATTS } from './agr-atts.ts';
import { AGR_BUFFI } from './agr-buffi.ts';
import { AGR_CUSTOM } from './agr-custom.ts';
import { AGR_DEFINE } from './agr-define.ts';
import { AGR_FLAGS } from './agr-flags.ts';
import { AGR_HIER } from './agr-hier.ts';
import { AGR_HIERT } from './agr-hiert.ts';
import { AGR_LSD } from './agr-lsd.ts';
import { AGR_MINI } from './agr-mini.ts';
import { AGR_TCODES } from './agr-tcodes.ts';
import { AGR_TEXTS } from './agr-texts.ts';
import { AGR_TIME } from './agr-time.ts';
import { AGR_USERT } from './agr-usert.ts';
import { DATE, LOADED_AGRS, RELEASE } from './header.ts';

/**
 * The layouts of a role file in the order of the record groups in real files. The places of AGR_USERT, AGR_BUFFI,
 * AGR_AGRS, AGR_CUSTOM, AGR_MINI and AGR_ATTS are not known (reference, section 1): the importer reads by tag.
 */
export const pfcgLayouts: readonly Layout[] = [
  DATE,
  RELEASE,
  LOADED_AGRS,
  AGR_DEFINE,
  AGR_TCODES,
  AGR_1250,
  AGR_1251,
  AGR_1252,
  AGR_TEXTS,
  AGR_FLAGS,
  AGR_USERT,
  AGR_BUFFI,
  AGR_HIER,
  AGR_HIERT,
  AGR_AGRS,
  AGR_CUSTOM,
  AGR_APPL_VARS,
  AGR_TIME,
  AGR_MINI,
  AGR_ATTS,
  AGR_LSD,
];
