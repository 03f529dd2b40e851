import { describe, expect, test } from 'vitest';
import {
  CLAUSES,
  type MiniCountry,
  miniRegister,
} from '../../../../test/support/wards/mini-country.js';
import { once } from '../../../lib/text/index.js';
import { communesOn, makeMatcher, type Register } from '../../register/index.js';
import { addedCells } from '../columns.js';
import type { Evidence } from '../types.js';
import { detectVintage, readBySides } from '../units/vintage.js';
import { makeExactIndex } from './exact-index.js';
import { type OutcomeRules, outcomeOf } from './outcome.js';
import { makeReader, type Reader } from './reading.js';

const AS_OF = '2026-05-01';

function readersOf(register: Register) {
  const readerOf = (day: string): Reader => {
    const units = communesOn(register, day);
    const sources = { register, former: { names: [], sources: new Map() }, shortNames: [] };
    return makeReader({
      register,
      day,
      exact: once(() => makeExactIndex(register, units)),
      matcher: once(() => makeMatcher(sources, { units })),
    });
  };
  return { before: readerOf('2025-06-30'), after: readerOf(AS_OF) };
}

/** The cells that rows get: status, ward, clause, candidates. */
function cells(
  evidence: Evidence,
  rules: Partial<OutcomeRules> = {},
  country: Partial<MiniCountry> = {},
): string {
  const register = rules.register ?? miniRegister(country);
  const outcome = outcomeOf(readBySides(readersOf(register), evidence), {
    register,
    asOf: AS_OF,
    subject: 'people',
    vintage: 'mixed',
    isForced: false,
    ...rules,
  });
  const [status, code, name, , , basis, candidates] = addedCells(register, outcome, AS_OF);
  return [status, `${code} ${name}`.trim(), basis, candidates].filter(Boolean).join(' / ');
}

const OLD = { district: 'Thành phố Cầu Mây', province: 'Tỉnh Mây Trắng' };

describe('what became of a row', () => {
  test('kept, renamed, merged, over every change up to the day', () => {
    const old = { district: 'Huyện Hạ Lang', province: 'Mây Trắng' };
    expect(cells({ ward: 'Xã Đồng Xanh', ...old })).toBe(
      'unchanged / 10006 Xã Đồng Xanh / khoản 7 Điều 1 Nghị quyết 9001/NQ-UBTVQH15',
    );
    expect(cells({ code: '11003', ward: 'Ea KNuec', province: 'Suối Xanh' })).toBe(
      'renamed / 11003 Xã Ea Ning / khoản 6 Điều 1 Nghị quyết 9001/NQ-UBTVQH15',
    );
    expect(cells({ ward: 'Xã Suối Mơ', ...OLD })).toBe(
      'merged / 10001 Phường Suối Mơ / khoản 1 Điều 1 Nghị quyết 9001/NQ-UBTVQH15; Nghị quyết 2/NQ-UBTVQH16',
    );
  });

  test('a unit of today, also under its type of before the last change', () => {
    const today = { province: 'Thành phố Mây Trắng' };
    expect(cells({ code: '10003', ward: 'Phường Cầu Mây', ...today })).toBe(
      'already-current / 10003 Phường Cầu Mây',
    );
  });

  test('a split is a question with every part, unless the law gives all people to one', () => {
    const row = { code: '10002', ward: 'Xã Núi Bạc', ...OLD };
    expect(cells(row)).toBe(
      'split-open / 10001 Phường Suối Mơ (khoản 1 Điều 1 Nghị quyết 9001/NQ-UBTVQH15; Nghị quyết 2/NQ-UBTVQH16) | 10003 Phường Cầu Mây (khoản 2 Điều 1 Nghị quyết 9001/NQ-UBTVQH15)',
    );
    const [first = '', ...rest] = CLAUSES;
    const land = first.replace(
      'một phần diện tích tự nhiên, quy mô dân số',
      'một phần diện tích tự nhiên',
    );
    const country = { merged: [land, ...rest] };
    expect(cells(row, {}, country)).toBe(
      'split-resolved / 10003 Phường Cầu Mây / khoản 2 Điều 1 Nghị quyết 9001/NQ-UBTVQH15',
    );
    expect(cells(row, { subject: 'land' }, country)).toMatch(/^split-open/);
  });

  test('code and name that are two units, names that nobody bears, empty rows', () => {
    expect(cells({ code: '10001', ward: 'Phường Cầu Mây', ...OLD })).toMatch(/^ambiguous \/ 10001/);
    expect(cells({ ward: 'Xã Vô Danh', province: 'Đồi Gió' })).toMatch(/^unknown/);
    expect(cells({})).toBe('unknown');
  });

  test('namesakes without a district are a question, and the code settles it', () => {
    const row = { ward: 'Xã Tân Lập', province: 'Mây Trắng' };
    expect(cells({ ...row, code: '10004' })).toMatch(/^merged \/ 10004 Xã Bến Hòa/);
    expect(cells(row, { vintage: 'before', isForced: true })).toMatch(
      /^ambiguous .* 10004 Xã Bến Hòa .* 11002 Xã Tân Lập/,
    );
  });
});

describe('what contradicts itself, or means too much', () => {
  const TAN_LAP = { ward: 'Xã Tân Lập', province: 'Mây Trắng' };

  test('a code that is of a ward in another place', () => {
    expect(cells({ code: '10004', province: 'Đồi Gió' })).toMatch(/^ambiguous \/ 10004 Xã Bến Hòa/);
    expect(cells({ code: '10004', province: 'Mây Trắng' })).toMatch(/^already-current/);
    const forced = { vintage: 'before', isForced: true } as const;
    expect(cells({ code: '10004', district: 'Huyện Gió' }, forced)).toMatch(/^ambiguous/);
    expect(cells({ code: '10004', district: 'Huyện Hạ Lang' }, forced)).toMatch(/^merged/);
  });

  test('namesakes of the one period are not settled by the only one of the other', () => {
    for (const vintage of ['before', 'mixed'] as const)
      expect(cells(TAN_LAP, { vintage })).toMatch(
        /^ambiguous .* 10004 Xã Bến Hòa .* 11002 Xã Tân Lập/,
      );
    expect(cells({ ...TAN_LAP, code: '11002' }, { vintage: 'before' })).toMatch(/^already-current/);
  });

  test('a code and a name that the other period alone knows as two wards', () => {
    const row = { code: '10001', ward: 'Xã Núi Bạc' };
    expect(cells(row, { vintage: 'after' })).toMatch(/^ambiguous .* 10003 Phường Cầu Mây/);
  });
});

describe('a code alone', () => {
  test('known to both periods, it is ambiguous, unless both come to the same', () => {
    expect(cells({ code: '10004' })).toMatch(/^already-current \/ 10004/);
    expect(cells({ code: '11002' })).toMatch(/^already-current/);
    expect(cells({ code: '10006' })).toMatch(/^already-current \/ 10006/);
  });

  test('is settled by the period of the column', () => {
    expect(cells({ code: '10003' }, { vintage: 'after', isForced: true })).toBe(
      'already-current / 10003 Phường Cầu Mây',
    );
    expect(cells({ code: '10003' }, { vintage: 'before' })).toMatch(/^merged \/ 10003/);
    expect(cells({ code: '99999' }, { vintage: 'before', isForced: true })).toBe('unknown');
  });
});

describe('the period of the columns', () => {
  const readers = readersOf(miniRegister());
  const detect = (...rows: Evidence[]) =>
    detectVintage([rows.map((row) => readBySides(readers, row))]);
  const old = { ward: 'Xã Đá Dựng', province: 'Suối Xanh' };
  const current = { ward: 'Đặc khu Hòn Sao', province: 'Mây Trắng' };

  test('counts when the rows agree', () => {
    expect(detect(old, old, { code: '10004' })).toMatchObject({ vintage: 'before', before: 2 });
    expect(detect(current, current)).toMatchObject({ vintage: 'after', after: 2, rows: 2 });
  });

  test('else each row stands for itself', () => {
    expect(detect(old, current)).toMatchObject({ vintage: 'mixed', before: 1, after: 1 });
    expect(detect({ code: '10004' }, {})).toMatchObject({ vintage: 'mixed', before: 0, rows: 1 });
    expect(detect()).toMatchObject({ vintage: 'mixed', rows: 0 });
  });
});
