import { defineRole, transaction } from 'rolewright';

/** Business users of advanced financial closing: the transaction, and display in it. */
export default defineRole({
  name: 'Z_AFC_BUSINESS_USER',
  text: {
    EN: 'Advanced financial closing: business user',
    DE: 'Advanced Financial Closing: Fachanwender',
  },
  menu: [transaction('FCCX_TMM')],
  authorizations: { FCCX_TMM: [{ ACTVT: ['03'] }] },
});
