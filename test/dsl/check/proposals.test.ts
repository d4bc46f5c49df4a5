import { describe, expect, it } from 'vitest';
import { shippedCatalog } from '../../../src/catalog/catalog.ts';
import { withProjectObjects } from '../../../src/catalog/project-catalog.ts';
import { placeOfNode } from '../../../src/dsl/check/menu/node-places.ts';
import { entryOfProposal, pathOfProposal, proposersOf } from '../../../src/dsl/check/proposal-places.ts';
import { deriveFrom } from '../../../src/model/derive.ts';
import { service, transaction } from '../../../src/index.ts';
import { checkWith } from '../../support/check-definition.ts';
import { defaultsFrom, roleInShort } from '../../support/proposals.ts';

const lines = ['VA03 Y F_BKPF_BUK ACTVT=03 BUKRS=$BUKRS', 'VA03 Y S_TABU_DIS ACTVT=03 DICBERCLS=', 'VA03 X S_DEVELOP'];

/** Checks a role that is merged with these defaults. */
function checkMerged(properties: object, given: readonly string[] = lines) {
  const role = { defaults: 'merge', menu: [transaction('VA03')], ...properties };
  return checkWith(role, { defaults: defaultsFrom(...given) });
}

describe('a role that is merged with authorization defaults', () => {
  it('gets what its menu proposes, its start authorizations, and what was put in by hand', () => {
    const written = { S_TCODE: [{ TCD: ['SU53'] }], F_BKPF_BUK: [{ ACTVT: ['01'], BUKRS: ['1000'] }] };
    const checked = checkMerged({ authorizations: written, orgLevels: { BUKRS: ['1000'] } });
    expect(checked.found).toEqual([]);
    expect(roleInShort(checked.role)).toEqual([
      'F_BKPF_BUK S ACTVT=03 BUKRS=$BUKRS',
      'F_BKPF_BUK U ACTVT=01 BUKRS=1000',
      'S_TABU_DIS S ACTVT=03 DICBERCLS=',
      'S_TCODE S TCD=VA03',
      'S_TCODE U TCD=SU53',
    ]);
  });

  it('gets what it decides', () => {
    const decisions = { S_TABU_DIS: [{ fill: { DICBERCLS: ['SC'] } }], F_BKPF_BUK: [{ inactive: true }] };
    const checked = checkMerged({ decisions });
    expect(checked.found).toEqual([]);
    expect(roleInShort(checked.role)).toContain('S_TABU_DIS G ACTVT=03:S DICBERCLS=SC');
    expect(checked.role?.authorizations.map(({ inactive }) => inactive)).toEqual([true, false, false]);
  });

  it('tells the admin to have the system compare', () => {
    expect(checkMerged({}).role?.manualSteps).toEqual([{ kind: 'compare proposals' }]);
    const { role } = checkMerged({ menu: [service('ZSRV', '0001', { variant: 'OP' })] }, ['IWSV:ZSRV:0001']);
    expect(role?.manualSteps?.map(({ kind }) => kind)).toEqual(['select variant', 'compare proposals']);
  });

  it('hands its authorizations on to derived roles, which PFCG does not merge', () => {
    const { role } = checkMerged({});
    if (role === undefined) throw new Error('the master is right');
    const { texts, masterLanguage, flags } = role;
    const derived = deriveFrom(role, { name: 'Z_DERIVED', texts, masterLanguage, flags, orgLevels: [] });
    expect(derived.authorizations).toBe(role.authorizations);
    expect(derived).not.toHaveProperty('manualSteps');
  });

  it('has no start authorizations when it derives none, only what is proposed', () => {
    const checked = checkMerged({ deriveStartAuthorizations: false }, ['VA03 Y S_TCODE TCD=VF03']);
    expect(roleInShort(checked.role)).toEqual(['S_TCODE S TCD=VF03']);
  });

  it('knows where each authorization comes from', () => {
    const decisions = { S_TABU_DIS: [{ fill: { DICBERCLS: ['SC'] } }] };
    const { role } = checkMerged({ decisions, authorizations: { S_TCODE: [{ TCD: ['SU53'] }] } });
    expect(role?.authorizations.map(pathOfProposal)).toEqual([
      ['menu'],
      ['decisions', 'S_TABU_DIS', 0],
      ['menu'],
      undefined,
    ]);
  });

  it('knows who proposes an authorization, at which entry, and which part of a split made it', () => {
    const menu = [transaction('VA03'), transaction('VA02'), transaction('VA01')];
    const given = ['VA01', 'VA02'].map((code) => `${code} Y S_TABU_DIS ACTVT=03 DICBERCLS=SC`);
    const decisions = { F_BKPF_BUK: [{ split: [{ inactive: true }, { inactive: false }] }] };
    const { role, found } = checkMerged({ menu, decisions }, [...given, 'VA03 Y F_BKPF_BUK ACTVT=03 BUKRS=$BUKRS']);
    expect(found).toEqual([]);
    const of = (object: string) => role?.authorizations.filter((each) => each.object === object) ?? [];
    expect(of('S_TABU_DIS').map(proposersOf)).toEqual([['VA01', 'VA02']]);
    expect(of('S_TABU_DIS').map(entryOfProposal)).toEqual(role?.menu.slice(2).map(placeOfNode));
    expect(of('F_BKPF_BUK').map(pathOfProposal)).toEqual(
      [0, 1].map((part) => ['decisions', 'F_BKPF_BUK', 0, 'split', part]),
    );
    expect(of('F_BKPF_BUK').map(entryOfProposal)).toEqual([undefined, undefined]);
    expect(of('S_TCODE').map(proposersOf)).toEqual([[]]);
  });

  it('has at most a hundred authorizations of one object, those put in by hand counted', () => {
    const proposed = Array.from({ length: 60 }, (_, index) => `T${String(index)} Y F_BKPF_BUK ACTVT=${String(index)}`);
    const menu = Array.from({ length: 60 }, (_, index) => transaction(`T${String(index)}`));
    const byHand = Array.from({ length: 41 }, (_, index) => ({ ACTVT: ['03'], BUKRS: [String(index)] }));
    const checkCount = (count: number) =>
      checkMerged({ menu, authorizations: { F_BKPF_BUK: byHand.slice(0, count) } }, proposed).found;
    expect(checkCount(40)).toEqual([]);
    expect(checkCount(41)).toEqual(['R1040 authorizations.F_BKPF_BUK']);
  });

  it('asks for authorization defaults when the project has none', () => {
    const { found, role } = checkWith({ defaults: 'merge', menu: [transaction('VA03')] });
    expect(found).toEqual(['R1501 defaults']);
    expect(role).toBeUndefined();
  });

  it('warns of an application that nothing is known of, at its menu entry', () => {
    const menu = [transaction('VA03'), transaction('VX99'), service('ZNONE_SRV', '0001')];
    const { found, messages, role } = checkMerged({ menu });
    expect(found).toEqual(['R1502', 'R1502']);
    expect(messages).toEqual([
      'role "Z_TEST": nothing is known of the authorization defaults of "IWSV ZNONE_SRV 0001"',
      'role "Z_TEST": nothing is known of the authorization defaults of "VX99"',
    ]);
    expect(role).toBeDefined();
  });

  it('warns of an object whose fields are not known for certain, once', () => {
    const given = ['VA03 Y A_B_ANLKL BUKRS=1', 'VA02 Y A_B_ANLKL BUKRS=', 'VA03 Y Z_NONE ACTVT=03'];
    const { found, messages } = checkMerged({ menu: [transaction('VA03'), transaction('VA02')] }, given);
    expect(found).toEqual(['R1507 defaults', 'R1507 defaults']);
    expect(messages[1]).toContain('the fields of Z_NONE are not known for certain, so its proposals have ACTVT only');
  });

  it('refuses a proposal for an object without any known field', () => {
    const { found, messages } = checkMerged({}, ['VA03 V Z_NONE']);
    expect(found).toEqual(['R1509 defaults']);
    expect(messages[0]).toContain('VA03 proposes Z_NONE, and no field of it is known');
    const catalog = withProjectObjects(shippedCatalog, { Z_NONE: ['ACTVT'] });
    const role = { defaults: 'merge', menu: [transaction('VA03')] };
    expect(checkWith(role, { defaults: defaultsFrom('VA03 V Z_NONE'), catalog }).found).toEqual([]);
  });

  it('refuses a proposed field that the object does not have', () => {
    const { found, messages } = checkMerged({}, ['VA03 Y S_TCODE TCD=VF03 TDC=VF02']);
    expect(found).toEqual(['R1508 defaults']);
    expect(messages[0]).toContain('VA03 proposes values for TDC, which S_TCODE does not have');
  });

  it('warns of a value that looks like an org level nobody declared, once', () => {
    const given = [
      'VA03 Y S_TABU_DIS ACTVT=03 DICBERCLS=$DICBERCLS',
      'VA02 Y S_TABU_DIS ACTVT=$TMP DICBERCLS=$DICBERCLS',
    ];
    const { found, messages, role } = checkMerged({ menu: [transaction('VA03'), transaction('VA02')] }, given);
    expect(found).toEqual(['R1511 defaults']);
    expect(messages[0]).toContain('proposes $DICBERCLS for S_TABU_DIS DICBERCLS, and DICBERCLS is not known as an org');
    expect(role).toBeDefined();
  });

  it.each([['merged'], [true], [['merge']], [null]])('refuses %j in place of merge', (defaults) => {
    expect(checkWith({ defaults, menu: [transaction('VA03')] }).found).toEqual(['R1005 defaults']);
  });

  it('refuses decisions of a role that is not merged', () => {
    expect(checkWith({ decisions: { S_TCODE: [{ inactive: true }] } }).found).toEqual(['R1506 decisions key']);
  });

  it('says nothing of proposals while its menu has errors', () => {
    const { found } = checkMerged({ menu: [transaction('va03')], decisions: { S_TABU_DIS: [{ inactive: true }] } });
    expect(found).toEqual(['R1013']);
  });
});
