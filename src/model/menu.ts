/** A node of a role's menu. Node numbers are not part of it: the order and the nesting are. */
export interface MenuNode {
  readonly kind: 'folder' | 'entry';
  /** SAP's report type: `TR` transaction, `OT` other; '' for a plain folder. */
  readonly type: string;
  /** SAP's report: the transaction code, `SERVICE`, `CAT_PROVIDER`, `URL` ...; '' for a plain folder. */
  readonly report: string;
  /** The long address or identification of AGR_BUFFI; '' for none. */
  readonly address: string;
  /** AGR_BUFFI's link type, `W` in every row known. */
  readonly linkType: string;
  /** In order of the language keys. */
  readonly texts: readonly MenuText[];
  readonly children: readonly MenuNode[];
  /** Columns of the node that mean nothing to rolewright and differ from what it would write itself. */
  readonly other?: Readonly<Record<string, string>>;
}

/** The columns of AGR_HIER that may stand in `other`: how wide they are, and what a file usually holds there. */
export const otherColumns = {
  SAP_GUID: { width: 32, usual: '' },
  ATTRIBUTES: { width: 10, usual: 'X' },
  TARGET_SYS: { width: 32, usual: '' },
  X_POS: { width: 5, usual: '00000' },
  Y_POS: { width: 5, usual: '00000' },
  BOOK_INFO: { width: 12, usual: '' },
  SOURCE_AGR: { width: 30, usual: '' },
  ICON: { width: 128, usual: '' },
  FLAGS: { width: 16, usual: '' },
  APPL_ALIAS: { width: 60, usual: '' },
} as const;

export interface MenuText {
  /** SAP language key, one character. */
  readonly language: string;
  /** Up to 80 characters. */
  readonly text: string;
  /** What stands behind the text in the rows of newer releases (DESCRIPTION, width not known). */
  readonly description?: string;
}
