import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedCatalog } from '../../src/catalog/catalog.ts';
import { withProjectObjects } from '../../src/catalog/project-catalog.ts';
import { readPfcg } from '../../src/formats/pfcg/read.ts';
import { defineRole, open, org, transaction, value } from '../../src/index.ts';
import { check } from '../support/check-definition.ts';
import { linesOf } from '../support/role-lines.ts';

const corpus = process.env['ROLEWRIGHT_CORPUS'];

const objects = { C_TCLS_BER: ['KLART', 'SICHT'], K_KEA_TC: ['ACTVT'], K_KEKO: ['ACTVT', 'BUKRS', 'KLVAR'] };

/** The facts of the published role ZT_TEST_TXOOL (file ZT_TEST_TXOOL_11.SAP, release 740), restated as a source. */
const source = defineRole({
  name: 'ZT_TEST_TXOOL',
  text: { EN: 'Role for Txool Testing' },
  menu: [
    transaction('VA03', {
      text: {
        DE: 'Kundenauftrag anzeigen',
        EN: 'Display Sales Order',
        ES: 'Visualizar pedido de cliente',
        FR: 'Afficher une commande client',
        // The code page of the download had no Chinese characters.
        ZH: '######',
      },
    }),
  ],
  authorizations: {
    C_TCLS_MNT: [{ ACTVT: [open()], KLART: [open()], SICHT: [open()], status: 'S' }],
    V_VBAK_AAT: [{ ACTVT: ['03', 'C2'], AUART: [open()], status: 'S' }],
    V_VBAK_VKO: [{ ACTVT: ['03'], SPART: [org('SPART')], VKORG: [org('VKORG')], VTWEG: [org('VTWEG')], status: 'S' }],
    ...({
      C_TCLS_BER: [{ KLART: [open()], SICHT: [open()], status: 'S' }],
      K_KEA_TC: [{ ACTVT: [open()], status: 'S' }],
      K_KEKO: [
        {
          ACTVT: ['06'],
          BUKRS: [org('BUKRS', { status: 'S' })],
          KLVAR: ['1', '3', '2'].map((low) => value(low, { status: 'G' })),
          status: 'M',
        },
      ],
    } as object),
  },
  orgLevels: { BUKRS: ['1*'], SPART: ['2*'], VKORG: ['2*'], VTWEG: ['*'] },
});

describe.skipIf(corpus === undefined)('the role ZT_TEST_TXOOL written as a source (ROLEWRIGHT_CORPUS)', () => {
  const lines = () =>
    readFileSync(join(corpus ?? '', 'ZT_TEST_TXOOL_11.SAP'), 'latin1')
      .split(/\r?\n/)
      .slice(0, -1);
  const real = () => readPfcg(Buffer.from(lines().join('\n'), 'latin1'), { file: 'ZT_TEST_TXOOL_11.SAP' }).roles[0]!;
  const compiled = () => {
    const { role, found } = check(source, { catalog: withProjectObjects(shippedCatalog, objects) });
    expect(found).toEqual([]);
    return role!;
  };

  it.each(['AGR_TCODES', 'AGR_HIER', 'AGR_HIERT', 'AGR_BUFFI', 'AGR_1252'])('has its very rows of %s', (table) => {
    const rowsOf = (all: readonly string[]) => all.filter((line) => line.startsWith(`${table} `));
    expect(rowsOf(linesOf(compiled()))).toEqual(rowsOf(lines()));
  });

  it('has its start authorization, which follows from the menu', () => {
    const startOf = ({ authorizations }: ReturnType<typeof real>) =>
      authorizations.filter(({ object }) => object === 'S_TCODE').map((each) => ({ ...each, text: '' }));
    expect(startOf(compiled())).toEqual(startOf(real()));
    expect(startOf(real())).toHaveLength(1);
  });

  it('has its other authorizations, texts and organizational levels', () => {
    const grants = ({ authorizations, texts, orgLevels, masterLanguage }: ReturnType<typeof real>) => ({
      authorizations: authorizations.map((each) => ({ ...each, text: '' })),
      texts,
      orgLevels,
      masterLanguage,
    });
    expect(grants(compiled())).toEqual(grants(real()));
  });
});
