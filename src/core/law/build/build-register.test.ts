import { describe, expect, test } from 'vitest';
import {
  CLAUSES,
  COUNTRY,
  type MiniCountry,
  mergedResolution,
  miniSources,
} from '../../../../test/support/wards/mini-country.js';
import { fullName } from '../../register/units/unit-types.js';
import { buildRegister } from './build-register.js';

const build = (changed: Partial<MiniCountry> = {}) => buildRegister(miniSources(changed));
const rules = (changed: Partial<MiniCountry>) =>
  build(changed).contradictions.map((found) => found.rule);
const replaced = (list: readonly string[], from: string, to: string) =>
  list.map((line) => line.replace(from, to));

describe('a country whose sources agree', () => {
  const { register, reports, contradictions } = build();
  const relations = register.relations.map(({ source, target, coverage, basis }) =>
    [
      source.kind === 'area' ? source.name : source.unit.code,
      `${target.code} ${fullName(target)}`,
      coverage,
      basis.clause ?? '-',
    ].join(' > '),
  );

  test('has no contradiction, and every relation has its clause', () => {
    expect(contradictions).toEqual([]);
    expect(relations).toEqual([
      '10001 > 10001 Xã Suối Mơ > full > 1',
      '10002 > 10001 Xã Suối Mơ > partial > 1',
      '10003 > 10003 Phường Cầu Mây > full > 2',
      '10002 > 10003 Phường Cầu Mây > remainder > 2',
      '10004 > 10004 Xã Bến Hòa > full > 3',
      '10005 > 10004 Xã Bến Hòa > full > 3',
      '11001 > 11002 Xã Tân Lập > full > 4',
      '11002 > 11002 Xã Tân Lập > full > 4',
      '103 > 10007 Đặc khu Hòn Sao > full > 5',
      '11003 > 11003 Xã Ea Ning > full > 6',
      '10006 > 10006 Xã Đồng Xanh > full > 7',
      '20001 > 20001 Xã Gió Lộng > full > 1',
      '20002 > 20001 Xã Gió Lộng > full > 1',
      '10001 > 10001 Phường Suối Mơ > full > -',
    ]);
  });

  test('reports each resolution: clauses, relations, nothing unread', () => {
    expect(reports).toEqual([
      {
        number: '9001/NQ-UBTVQH15',
        province: 'Tỉnh Mây Trắng',
        clauses: 6,
        relations: 11,
        unreadCharacters: 0,
      },
      {
        number: '9002/NQ-UBTVQH15',
        province: 'Tỉnh Đồi Gió',
        clauses: 1,
        relations: 2,
        unreadCharacters: 0,
      },
    ]);
  });

  test('merged provinces end and begin; one that was not merged goes on', () => {
    expect(register.provinces).toEqual(
      [
        { code: '10', type: 'tỉnh', name: 'Mây Trắng', to: '2025-06-30', becomes: '10' },
        { code: '11', type: 'tỉnh', name: 'Suối Xanh', to: '2025-06-30', becomes: '10' },
        {
          code: '10',
          type: 'tỉnh',
          name: 'Mây Trắng',
          organisation: 'H90',
          from: '2025-07-01',
          to: '2026-04-30',
          becomes: '10',
          resolution: '900/2025/QH15',
        },
        {
          code: '10',
          type: 'thành phố',
          name: 'Mây Trắng',
          organisation: 'H90',
          from: '2026-05-01',
          resolution: '1/2026/QH16',
        },
        { code: '20', type: 'tỉnh', name: 'Đồi Gió', organisation: 'H91' },
      ].map((province) => expect.objectContaining(province)),
    );
  });

  test('spellings of the other source are kept as variants', () => {
    const variants = register.communes.filter((unit) => unit.variants.length > 0);
    expect(variants.map((unit) => [unit.code, fullName(unit), ...unit.variants])).toEqual([
      ['10005', 'Xã Bến Hòa', 'Xã Bến Hoà'],
      ['11003', 'Xã Ea KNuec', 'Xã Ea Knuếc'],
      ['10004', 'Xã Bến Hòa', 'Xã Bến Hoà'],
    ]);
  });

  test('a reason that goes without saying is not kept, every other is', () => {
    expect(Object.fromEntries(register.reasons)).toEqual({
      '9001/NQ-UBTVQH15 3 10004': { evidence: 'district', spelling: 'exact' },
      '9001/NQ-UBTVQH15 3 10005': { evidence: 'name', spelling: 'exact', written: 'Xã Bến Hoà' },
      '9001/NQ-UBTVQH15 4 11001': { evidence: 'elimination', spelling: 'exact' },
      '9001/NQ-UBTVQH15 6 11003': { evidence: 'name', spelling: 'loose', written: 'Xã Ea Knuếc' },
    });
  });
});

describe('sources that contradict each other are told', () => {
  test.each<[string, Partial<MiniCountry>]>([
    [
      'unit-unused',
      { oldCommunes: [...COUNTRY.oldCommunes, '10009,Xã Bỏ Quên,101,10,Tỉnh Mây Trắng'] },
    ],
    [
      'unit-overused',
      {
        merged: replaced(
          CLAUSES,
          'và phần còn lại của xã Núi Bạc sau khi sắp xếp theo quy định tại khoản 1 Điều này ',
          '',
        ),
      },
    ],
    ['name-unresolved', { merged: replaced(CLAUSES, 'xã Đá Dựng', 'xã Vô Danh') }],
    ['new-unit-without-code', { letter: COUNTRY.letter.slice(1) }],
    ['code-without-clause', { letter: [...COUNTRY.letter, '10099,Xã Thừa,Tỉnh Mây Trắng'] }],
    ['code-twice', { letter: replaced(COUNTRY.letter, '10003,', '10001,') }],
    [
      'resolution-unread',
      { mergedSummary: COUNTRY.mergedSummary.replace('có 07 đơn vị', 'có 08 đơn vị') },
    ],
    ['total-differs', { witness: replaced(COUNTRY.witness, 'H90,5,', 'H90,6,') }],
    ['predecessor-differs', { witness: replaced(COUNTRY.witness, '; Suối Xanh 11', '') }],
    ['change-unfounded', { changes: replaced(COUNTRY.changes, 'Xã Suối Mơ', 'Xã Suối Mộng') }],
  ])('%s', (rule, changed) => {
    expect(rules(changed)).toContain(rule);
  });

  test('an unmerged province that uses a unit of another: nothing crosses', () => {
    const { old, ...sources } = miniSources();
    const provinces = old.communes.map((unit) =>
      unit.code === '20002' ? { ...unit, province: '10' } : unit,
    );
    const found = buildRegister({ ...sources, old: { ...old, communes: provinces } });
    expect(found.contradictions.map(({ rule }) => rule)).toContain('name-unresolved');
  });

  test('a resolution of a province that the letter lacks', () => {
    const { resolutions, ...sources } = miniSources();
    const text = mergedResolution(CLAUSES).text.replaceAll('Mây Trắng', 'Mây Đen');
    const found = buildRegister({
      ...sources,
      resolutions: [...resolutions, { name: '9003.md', text }],
    });
    expect(found.contradictions).toContainEqual({
      rule: 'province-unknown',
      resolution: '9003.md',
      name: 'tỉnh Mây Đen',
    });
  });
});
