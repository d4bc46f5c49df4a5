import { expect, it } from 'vitest';
import { planUpload, renderPlan } from '../../../src/verify/index.ts';
import { coloured } from '../../../src/diagnostics/render/palette.ts';
import { authorization, emptyRole, node } from '../../support/small-roles.ts';

const role = {
  ...emptyRole('Z_SALES'),
  texts: [{ language: 'E', short: 'Sales', long: ['Sells things.'] }],
  authorizations: [authorization('S_TCODE', { TCD: ['VA03'] })],
  menu: [node('Orders', [node('VA03')])],
};

it('says of a new role what it brings: access, texts and menu, and what the admin needs', () => {
  expect(renderPlan(planUpload([role], []))).toBe(`+ Z_SALES  would be created: single role, 1 authorization, a menu
    + S_TCODE
        TCD  VA03
  texts
    + E
        short  + "Sales"
        long   + "Sells things."
  menu
    + Orders  with 1 entry below

1 role created

  the admin needs, for exactly this upload
      S_USER_AGR
        ACTVT      01, 02, UL
        ACT_GROUP  Z_SALES
      S_USER_TCD
        TCD  VA03
      S_USER_VAL
        AUTH_FIELD  TCD
        AUTH_VALUE  VA03
        OBJECT      S_TCODE
`);
});

it('says by object, field, menu entry and text what a role gains and loses', () => {
  const after = {
    ...role,
    texts: [{ language: 'E', short: 'Selling', long: [] }],
    authorizations: [authorization('S_TCODE', { TCD: ['VA05'] })],
    menu: [node('VA05')],
  };
  expect(renderPlan(planUpload([after], [role])).split('\n\n')[0]).toBe(`~ Z_SALES  would be replaced
  wider access
    ~ S_TCODE  more values; takes some, too
        TCD  + VA05
             - VA03
  texts
    ~ E
        short  - "Sales"
               + "Selling"
        long   - "Sells things."
  menu
    - Orders  with 1 entry below
    + VA05    "Text of VA05"`);
});

it('says that nothing would be uploaded', () => {
  expect(renderPlan(planUpload([], [role]))).toBe('no role would be uploaded\n');
});

it('colours only what a palette colours, and shows what a terminal would act on as a mark', () => {
  const hostile = { ...role, name: 'Z_\u001b[31m', texts: [{ language: 'E', short: '\u001b[2J', long: [] }] };
  expect(renderPlan(planUpload([hostile], []))).not.toContain('\u001b');
  expect(renderPlan(planUpload([role], []), { palette: coloured })).toContain('\u001b[');
});
