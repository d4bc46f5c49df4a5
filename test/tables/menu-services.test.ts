import { describe, expect, it } from 'vitest';
import { hashed } from '../support/menu-nodes.ts';
import { complaints, indexOf, linesOf, readLines } from '../support/role-lines.ts';
import { emptyRole } from '../support/small-roles.ts';

const agency = '3FBF292B34170F4F575B75F60D83BF';
const search = 'EF608938F3EB18256CE851763C2952';
const agencyText = 'R3TR G4BA /DMO/UI_AGENCY_O4';

/** Reads a file whose menu has one entry with a hash; `<line>` stands for the line of its address. */
function read(name: string, type: string, text: string) {
  const lines = linesOf({ ...emptyRole(), menu: [hashed(name, type, text)] });
  const line = indexOf(lines, 'AGR_BUFFI', 'OTSERVICE') + 1;
  const { roles, diagnostics } = readLines(lines);
  return {
    address: roles[0]?.menu[0]?.address,
    found: complaints(diagnostics).map((each) => each.replace(` ${line}:`, ' <line>:')),
    severities: diagnostics.map(({ severity }) => severity),
  };
}

describe('a service in the menu of a file', () => {
  it('is right when its text names it, when no text names one, and when its hash cannot be computed', () => {
    expect(read(agency, 'HT', agencyText).found).toEqual([]);
    expect(read(agency, 'HT', 'Agencies').found).toEqual([]);
    expect(read(search, 'HC', agencyText).found).toEqual([]);
  });

  it('whose hash contradicts its text is a warning at the hash', () => {
    const { address, found, severities } = read(search, 'HT', agencyText);
    expect(found).toEqual([
      `R2306 <line>:115-145 menu of Z_ROLE: the entry says G4BA /DMO/UI_AGENCY_O4, whose hash is ${agency}, but has the hash ${search}`,
    ]);
    expect(severities).toEqual(['warning']);
    expect(address).toBe(`OTSERVICE             ${search}HT`);
  });

  it.each([
    ['one digit short', agency.slice(1)],
    ['lower case', agency.toLowerCase()],
    ['a name', '/DMO/UI_AGENCY_O4'],
  ])('with %s in the place of its hash is an error there', (_, name) => {
    const { found, severities } = read(name, 'HT', agencyText);
    expect(found).toEqual([`R2305 <line>:115-145 menu of Z_ROLE: "${name}" is no service hash`]);
    expect(severities).toEqual(['error']);
  });

  it('that is an app has an id and no hash', () => {
    expect(read('F0842', 'TR', 'Manage something').found).toEqual([]);
  });
});
