import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Commune,
  communesOn,
  dayBefore,
  districtOf,
  firstDate,
  fullName,
  lastDate,
  loadRegister,
  provinceOf,
} from '../../src/core/register/index.js';
import type { Side } from '../../src/core/settle/choices.js';
import { readersOf } from '../../src/core/settle/judge/readers.js';
import { type OutcomeRules, outcomeOf } from '../../src/core/settle/row/outcome.js';
import type { Reader } from '../../src/core/settle/row/reading.js';
import type { Evidence, Outcome, Vintage } from '../../src/core/settle/types.js';
import { successorsOn } from '../../src/core/settle/units/successors.js';
import { readBySides } from '../../src/core/settle/units/vintage.js';
import { stripDiacritics } from '../../src/lib/text/index.js';

// Every commune of 30 June 2025, written in the ways tables write it, gets what the register holds.
const register = loadRegister();
const OLD_DAY = dayBefore(firstDate(register));
const AS_OF = lastDate(register);
const OLD = communesOn(register, OLD_DAY);

let readers: Readonly<Record<Side, Reader>>;

beforeAll(() => {
  readers = readersOf(register, AS_OF, 'detect');
});

function outcome(evidence: Evidence, vintage: Vintage = 'mixed', isForced = false): Outcome {
  const rules: OutcomeRules = { register, asOf: AS_OF, subject: 'people', vintage, isForced };
  return outcomeOf(readBySides(readers, evidence), rules);
}

const codesOf = ({ ward, candidates }: Outcome) =>
  [...new Set([ward, ...candidates].flatMap((one) => one?.unit.code ?? []))].sort();

/** What the register holds: the ward that the row went into, or all the parts it was split into. */
function expectedOf(unit: Commune): string[] {
  return [...new Set(successorsOn(register, unit, AS_OF).map((one) => one.unit.code))].sort();
}

function nameOf(unit: Commune): { ward: string; district: string; province: string } {
  const district = districtOf(register, unit);
  const province = provinceOf(register, unit);
  return {
    ward: fullName(unit),
    district: district === undefined ? '' : fullName(district),
    province: province === undefined ? '' : fullName(province),
  };
}

/** The units that get neither what the register holds nor a question in which it stands. */
function wrong(evidenceOf: (unit: Commune) => Evidence): { wrong: string[]; open: number } {
  let open = 0;
  const found = OLD.filter((unit) => {
    const result = outcome(evidenceOf(unit));
    const expected = expectedOf(unit);
    const got = codesOf(result);
    if (result.status === 'ambiguous') {
      open += 1;
      return !expected.every((code) => got.includes(code));
    }
    const settled = result.ward === undefined ? got : [result.ward.unit.code];
    return settled.length === 0 || !settled.every((code) => expected.includes(code));
  });
  return { wrong: found.map((unit) => `${unit.code} ${fullName(unit)}`), open };
}

describe('each of the 10,035 old communes', () => {
  test('by code, name, district and province', () => {
    expect(wrong((unit) => ({ code: unit.code, ...nameOf(unit) }))).toEqual({ wrong: [], open: 0 });
  });

  test('by name, district and province', () => {
    // Phường Ô Quý Hồ of Sa Pa: until 2019 another commune of the town bore the name, and that one went elsewhere.
    expect(wrong(nameOf)).toEqual({ wrong: [], open: 1 });
  });

  test('without diacritics: settled where unique in its district and province, else a question', () => {
    const found = wrong((unit) => {
      const { ward, district, province } = nameOf(unit);
      return {
        ward: stripDiacritics(ward),
        district: stripDiacritics(district),
        province: stripDiacritics(province),
      };
    });
    expect(found.wrong).toEqual([]);
    expect(found.open).toBeLessThan(60);
  });

  test('in an address line', () => {
    const found = wrong((unit) => {
      const { ward, district, province } = nameOf(unit);
      return { address: `Số 12, tổ 3, ${ward}, ${district}, ${province}` };
    });
    expect(found.wrong).toEqual([]);
  });

  test('by code alone, when the period is said', () => {
    for (const unit of OLD) {
      const result = outcome({ code: unit.code }, 'before', true);
      expect(codesOf(result)).toEqual(expectedOf(unit));
    }
  });
});

describe('a code that both periods know, and no other evidence', () => {
  test('is ambiguous with both readings, or of no consequence', () => {
    const both = OLD.filter((unit) => readers.after.read({ code: unit.code }).kind === 'one');
    expect(both.length).toBeGreaterThan(3300);
    for (const unit of both) {
      const { status, ward } = outcome({ code: unit.code });
      if (status === 'ambiguous') continue;
      // Both readings come to the same ward: nothing is left to ask.
      expect([status, ward?.unit.code]).toEqual(['already-current', unit.code]);
      expect(expectedOf(unit)).toEqual([unit.code]);
    }
  });

  test('is settled by the period that the user names', () => {
    expect(outcome({ code: '00634' }).status).toBe('ambiguous');
    expect(outcome({ code: '00634' }, 'before', true).status).toBe('split-open');
    expect(outcome({ code: '00634' }, 'after', true)).toMatchObject({
      status: 'already-current',
      ward: { unit: { name: 'Tây Mỗ' } },
    });
  });
});
