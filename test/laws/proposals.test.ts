import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Authorization } from '../../src/model/authorization.ts';
import { undecided } from '../../src/model/proposals/decided.ts';
import type { Proposal } from '../../src/model/proposals/proposal.ts';
import { proposalsOf } from '../../src/model/proposals/proposal.ts';
import { identical, unify } from '../../src/model/proposals/unify.ts';
import type { Grant } from '../../src/model/value-logic/grant.ts';
import { grantCovers, grantOf } from '../../src/model/value-logic/grant.ts';
import { grantsCover } from '../../src/model/value-logic/grants.ts';
import { orgLevelsOf } from '../../src/model/value-logic/org-level-reference.ts';
import type { WrittenDecision } from '../support/proposals.ts';
import { applicationNamed, defaultsFrom, fieldsOf, inShort, isOrgLevel, merged } from '../support/proposals.ts';

const applications = ['VA01', 'VA02', 'VA03', 'IWSV:ZSALES_SRV:0001', 'G4BA:ZSALES_O4'] as const;

const fieldsByObject = { F_DOC: ['ACTVT', 'BUKRS'], S_TABU: ['ACTVT', 'DICBERCLS'], Z_THREE: ['A', 'B', 'C'] } as const;

const anyValue = fc.constantFrom('01', '02', '03', '01..03', '02..06', '0*', '*', '_', '$BUKRS', '$TMP');
const anyValues = fc.array(anyValue, { maxLength: 3 }).map((values) => values.join(','));

const anyDefault = fc
  .constantFrom(...(Object.keys(fieldsByObject) as (keyof typeof fieldsByObject)[]))
  .chain((object) =>
    fc
      .record({
        flag: fc.constantFrom('Y', 'Y', 'Y', 'I', 'V', 'X', 'N'),
        values: fc.tuple(...fieldsByObject[object].map(() => anyValues)),
      })
      .map(({ flag, values }) => {
        const fields = fieldsByObject[object].map((name, index) => `${name}=${values[index] ?? ''}`);
        return { object, line: [flag, object, ...fields].join(' ') };
      }),
  );

/** Lines of defaults: of each application an object stands there once. */
const anyDefaults = fc
  .tuple(...applications.map(() => fc.uniqueArray(anyDefault, { selector: ({ object }) => object, maxLength: 3 })))
  .map((lists) => lists.flatMap((list, index) => list.map(({ line }) => `${applications[index] ?? ''} ${line}`)));

const anyDecisions: fc.Arbitrary<readonly WrittenDecision[]> = fc.uniqueArray(
  fc.record({
    object: fc.constantFrom('F_DOC', 'S_TABU'),
    for: fc.uniqueArray(fc.constantFrom(...applications), { minLength: 1, maxLength: 2 }),
    outcomes: fc.array(
      fc.oneof(
        fc.record({ inactive: fc.boolean() }),
        fc.record({ fill: fc.constant({ ACTVT: '71' }) }),
        fc.record({ change: fc.constant({ ACTVT: '72' }) }),
      ),
      { minLength: 1, maxLength: 2 },
    ),
  }),
  { selector: ({ object }) => object, maxLength: 2 },
);

const resolve = orgLevelsOf([], isOrgLevel);
const grant = (authorization: Authorization): Grant | undefined => grantOf(authorization, resolve);
const grantsOf = (authorizations: readonly Authorization[]): readonly Grant[] =>
  authorizations.map(grant).filter((each) => each !== undefined);

/** What a proposal grants, or would grant if it were active. */
const granted = (proposal: Proposal): Grant | undefined => grant({ ...undecided(proposal), inactive: false });

function rawProposals(lines: readonly string[]): readonly Proposal[] {
  return defaultsFrom(...lines).all.flatMap((defaults) => {
    const named = applications.map(applicationNamed).find(({ name }) => name === defaults.name);
    return named === undefined ? [] : proposalsOf(named, defaults, fieldsOf);
  });
}

const everything = { numRuns: 300 };

describe('the proposals of a menu', () => {
  it('are the same in whatever order menu and defaults stand', () => {
    fc.assert(
      fc.property(anyDefaults, anyDecisions, fc.nat(), (lines, decisions, turn) => {
        const turned = <T>(list: readonly T[]): readonly T[] => {
          const at = list.length === 0 ? 0 : turn % list.length;
          return [...list.slice(at), ...list.slice(0, at)].toReversed();
        };
        const once = merged(applications, [...applications, ...lines], decisions, true);
        const again = merged(turned(applications), turned([...applications, ...lines]), decisions, true);
        expect(again).toEqual(once);
      }),
      everything,
    );
  });

  it('are unified once and for all', () => {
    fc.assert(
      fc.property(anyDefaults, (lines) => {
        const once = unify(rawProposals(lines), isOrgLevel);
        expect(unify(once, isOrgLevel)).toEqual(once);
        expect(identical(once)).toEqual(once);
      }),
      everything,
    );
  });

  it('are all granted by what they are unified to', () => {
    fc.assert(
      fc.property(anyDefaults, (lines) => {
        const raw = rawProposals(lines);
        const unified = unify(raw, isOrgLevel);
        for (const proposal of raw) {
          const proposed = granted(proposal);
          const others = unified.filter(
            (each) => each.object === proposal.object && each.inactive === proposal.inactive,
          );
          const isGranted = others.map(granted).some((each) => each && proposed && grantCovers(each, proposed));
          const isKept = others.some((each) => JSON.stringify(each.fields) === JSON.stringify(proposal.fields));
          expect(isGranted || isKept, JSON.stringify(proposal)).toBe(true);
        }
      }),
      everything,
    );
  });

  it('grant nothing together that none of them proposes', () => {
    fc.assert(
      fc.property(anyDefaults, (lines) => {
        const raw = rawProposals(lines);
        const proposed = grantsOf(raw.map(undecided));
        for (const each of unify(raw, isOrgLevel)) {
          const together = grant(undecided(each));
          if (together !== undefined) expect(grantsCover(proposed, together), JSON.stringify(each)).toBe(true);
        }
      }),
      everything,
    );
  });

  it('have only values that were proposed or decided, each with the status that says which', () => {
    fc.assert(
      fc.property(anyDefaults, anyDecisions, (lines, decisions) => {
        const proposed = new Set(
          rawProposals(lines).flatMap(({ object, fields }) =>
            fields.flatMap(({ name, values }) => values.map(({ low, high }) => `${object} ${name} ${low} ${high}`)),
          ),
        );
        const result = merged(applications, [...applications, ...lines], decisions);
        for (const { authorization } of result.authorizations) {
          for (const { name, values } of authorization.fields) {
            for (const { low, high, status } of values) {
              if (status === 'G') expect(low).toBe('71');
              else if (status === 'M') expect(low).toBe('72');
              else if (low !== '') expect(proposed).toContain(`${authorization.object} ${name} ${low} ${high}`);
            }
          }
        }
      }),
      everything,
    );
  });

  it('are all there, unless a decision is about them', () => {
    fc.assert(
      fc.property(anyDefaults, anyDecisions, (lines, decisions) => {
        const without = merged(applications, [...applications, ...lines]);
        const withDecisions = merged(applications, [...applications, ...lines], decisions);
        const decidedAbout = new Set(decisions.map(({ object }) => object));
        const ofOthers = (result: typeof without) =>
          inShort(result).filter((line) => !decidedAbout.has(line.split(' ')[0] ?? ''));
        expect(ofOthers(withDecisions)).toEqual(ofOthers(without));
        const active = grantsOf(withDecisions.authorizations.map(({ authorization }) => authorization));
        for (const { authorization, decision } of without.authorizations) {
          const asProposed = grant(authorization);
          if (decision !== undefined || asProposed === undefined || decidedAbout.has(authorization.object)) continue;
          expect(active.some((each) => grantCovers(each, asProposed))).toBe(true);
        }
      }),
      everything,
    );
  });
});
