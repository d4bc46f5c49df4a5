import type { ApplicationType, CheckFlag } from '../facts/application-defaults.ts';

/** Takes what the rows of tables say, one fact after the other. Names and values are checked. */
export interface FactSink {
  /** TOBJ */
  object(name: string, objectClass: string, fields: readonly string[]): void;
  /** TOBJT; the language is SAP's key, one character. */
  objectText(name: string, language: string, text: string): void;
  /** TACTZ */
  permittedActivity(object: string, activity: string): void;
  /** TACT, TACTT: without a text only that there is the activity. */
  activity(activity: string, language: string, text: string): void;
  /** USOBX */
  checkFlag(type: ApplicationType, name: string, object: string, flag: CheckFlag): void;
  /** USOBT */
  defaultValue(type: ApplicationType, name: string, object: string, field: string, low: string, high: string): void;
  /** USOBHASH */
  service(hash: string, type: string, object: string, objectName: string): void;
  /** TSTC, TSTCT: without a text only that there is the transaction. */
  transaction(name: string, language: string, text: string): void;
  /** USORG: the name without the dollar sign. */
  orgLevel(name: string): void;
}

/** Takes nothing: for those who want one kind of fact. */
export const noFacts: FactSink = {
  object: () => undefined,
  objectText: () => undefined,
  permittedActivity: () => undefined,
  activity: () => undefined,
  checkFlag: () => undefined,
  defaultValue: () => undefined,
  service: () => undefined,
  transaction: () => undefined,
  orgLevel: () => undefined,
};
