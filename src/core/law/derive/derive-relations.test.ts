import { expect, test } from 'vitest';
import {
  CLAUSES,
  COUNTRY,
  mergedResolution,
  miniRegister,
} from '../../../../test/support/wards/mini-country.js';
import { fullName } from '../../register/units/unit-types.js';
import type { Derivation, DerivationProblem, DerivedRelation } from './derivation.js';
import { deriveRelations } from './derive-relations.js';

const REGISTER = miniRegister();
const ALL = 'toàn bộ diện tích tự nhiên, quy mô dân số của';
const PART = 'một phần diện tích tự nhiên, quy mô dân số của';

/** What changes in a resolution of our own, which takes effect when no unit has a district any more. */
interface Changes {
  readonly number?: string;
  readonly province?: string;
  readonly clauses: readonly string[];
  readonly summary?: string;
  readonly effective?: string;
  readonly adopted?: string;
}

function textOf(changes: Changes): string {
  const { number = '9009/NQ-UBTVQH16', province = 'thành phố Mây Trắng', clauses } = changes;
  const { adopted = 'Nghị quyết này được thông qua ngày 20 tháng 01 năm 2027.' } = changes;
  const { effective = 'chính thức hoạt động từ ngày 01 tháng 3 năm 2027.' } = changes;
  const summary = changes.summary ?? '';
  const numbered = [...clauses, ...(summary === '' ? [] : [summary])];
  return [
    `Số: ${number}`,
    `Điều 1. Sắp xếp các đơn vị hành chính cấp xã của ${province}`,
    ...numbered.map((clause, index) => `${index + 1}. ${clause}`),
    'Điều 2. Hiệu lực thi hành',
    effective,
    adopted,
  ].join('\n');
}

function derive(changes: Changes, asOf?: string): Derivation {
  return deriveRelations(textOf(changes), REGISTER, asOf);
}

/** "1: 10001 Phường Suối Mơ → Phường Suối Mơ full name exact". */
function lineOf({ clause, source, target, coverage }: DerivedRelation): string {
  const old =
    source.kind === 'commune'
      ? `${source.unit.code} ${fullName(source.unit)}`
      : source.kind === 'district'
        ? source.code
        : source.name;
  const why = source.kind === 'commune' ? ` ${source.evidence} ${source.spelling}` : '';
  return `${clause}: ${old} → ${fullName(target)} ${coverage}${why}`;
}

function reasonsOf({ problems }: Derivation): string[] {
  return problems.map(({ reason, clause }) => `${reason} ${clause ?? ''}`.trim());
}

function problemOf(
  { problems }: Derivation,
  wanted: DerivationProblem['reason'],
): DerivationProblem | undefined {
  return problems.find(({ reason }) => reason === wanted);
}

test('a resolution after the last change: units of the day before, which have no districts', () => {
  const derivation = derive({
    clauses: [
      `Sắp xếp ${ALL} xã Bến Hòa và ${PART} xã Tân Lập thành xã mới có tên gọi là xã Bến Hòa.`,
      `Sắp xếp ${ALL} phường Suối Mơ và phần còn lại của xã Tân Lập sau khi sắp xếp theo quy định tại khoản 1 Điều này thành phường Suối Mơ.`,
      'Đổi tên xã Đồng Xanh thành xã Đồng Vàng.',
    ],
    summary:
      'Sau khi sắp xếp, thành phố Mây Trắng có 06 đơn vị hành chính cấp xã, gồm 03 xã, 02 phường và 01 đặc khu.',
  });
  expect(derivation.problems).toEqual([]);
  expect(derivation).toMatchObject({
    day: '2027-02-28',
    province: { code: '10', type: 'thành phố' },
    registered: 'absent',
  });
  expect(derivation.relations.map(lineOf)).toEqual([
    '1: 10004 Xã Bến Hòa → Xã Bến Hòa full name exact',
    '1: 11002 Xã Tân Lập → Xã Bến Hòa partial name exact',
    '2: 10001 Phường Suối Mơ → Phường Suối Mơ full name exact',
    '2: 11002 Xã Tân Lập → Phường Suối Mơ remainder name exact',
    '3: 10006 Xã Đồng Xanh → Xã Đồng Vàng full name exact',
  ]);
  expect(derivation.relations.every(({ held }) => held === undefined)).toBe(true);
});

test('every relation lies where its text names the unit', () => {
  const text = textOf({ clauses: ['Đổi tên xã Đồng Xanh thành xã Đồng Vàng.'] });
  const [relation] = deriveRelations(text, REGISTER).relations;
  expect(text.slice(relation?.start, relation?.end)).toBe('xã Đồng Xanh');
});

test('a resolution that the register was built of gives its very relations, codes and reasons', () => {
  const { text } = mergedResolution([...CLAUSES, COUNTRY.mergedSummary]);
  const derivation = deriveRelations(text, REGISTER);
  expect(derivation.problems).toEqual([]);
  expect(derivation.registered).toBe('agrees');
  const held = REGISTER.relations.filter(({ basis }) => basis.resolution.number.startsWith('9001'));
  expect(derivation.relations.map(({ clause, held: target }) => [clause, target?.code])).toEqual(
    held.map(({ basis, target }) => [basis.clause, target.code]),
  );
});

test('what differs from the register is told: a target, a measure, what only one of them has', () => {
  const changed = CLAUSES.map((clause) =>
    clause.replace('xã mới có tên gọi là **xã Bến Hòa**', 'xã mới có tên gọi là **xã Bến Mơ**'),
  );
  const { text } = mergedResolution([
    ...changed.slice(0, 3),
    `Sắp xếp ${ALL} xã Đá Dựng thành xã mới có tên gọi là **xã Tân Lập**.`,
    ...changed.slice(4),
    COUNTRY.mergedSummary,
  ]);
  const derivation = deriveRelations(text, REGISTER);
  expect(derivation.registered).toBe('differs');
  const told = derivation.problems.filter(({ reason }) => reason === 'register-disagrees');
  expect(told).toMatchObject([
    { clause: 3, said: 'Xã Bến Mơ (full, all, all)', held: 'Xã Bến Hòa (full, all, all)' },
    { clause: 3, said: 'Xã Bến Mơ (full, all, all)', held: 'Xã Bến Hòa (full, all, all)' },
    { clause: 4, name: 'Xã Tân Lập', held: 'Xã Tân Lập (full, all, all)' },
  ]);
});

test('a change that the register knows from a list has no clause to compare', () => {
  const derivation = derive({
    number: '2/NQ-UBTVQH16',
    clauses: [`Sắp xếp ${ALL} xã Suối Mơ thành phường có tên gọi là phường Suối Mơ.`],
    effective: 'chính thức hoạt động từ ngày 01 tháng 5 năm 2026.',
    adopted: 'Nghị quyết này được thông qua ngày 20 tháng 4 năm 2026.',
  });
  expect(reasonsOf(derivation)).toEqual(['no-summary']);
  expect(derivation.registered).toBe('agrees');
  expect(derivation.relations[0]?.held).toMatchObject({ code: '10001', type: 'phường' });
});

test('without a day: the day asked for, else that of the number, else the register’s last', () => {
  const clauses = ['Đổi tên xã Đồng Xanh thành xã Đồng Vàng.'];
  const undated = { clauses, effective: '' };
  expect(derive(undated)).toMatchObject({ day: '2026-05-01' });
  expect(derive({ ...undated, number: '9001/NQ-UBTVQH15' })).toMatchObject({ day: '2025-06-30' });
  expect(derive(undated, '2025-12-31')).toMatchObject({ day: '2025-12-31' });
  expect(problemOf(derive(undated, '2025-12-31'), 'day-assumed')).toMatchObject({
    day: '2025-12-31',
  });
  expect(derive({ clauses }, '2025-12-31')).toMatchObject({ day: '2027-02-28' });
});

test('a day before all that the register knows is told', () => {
  const effective = 'chính thức hoạt động từ ngày 01 tháng 3 năm 2020.';
  const derivation = derive({ clauses: ['Đổi tên xã Đồng Xanh thành xã Đồng Vàng.'], effective });
  expect(problemOf(derivation, 'day-too-early')).toMatchObject({ day: '2020-02-29' });
});

test('a province that isn’t there on the day: no relation, and those of like names', () => {
  const clauses = ['Đổi tên xã Đồng Xanh thành xã Đồng Vàng.'];
  const derivation = derive({ clauses, province: 'tỉnh Đồi Giỏ' });
  expect(derivation.relations).toEqual([]);
  expect(problemOf(derivation, 'province-unknown')).toMatchObject({
    name: 'tỉnh Đồi Giỏ',
    closest: ['Tỉnh Đồi Gió'],
  });
  expect(reasonsOf(derive({ clauses, province: 'tỉnh Suối Xanh' }))).toContain('province-unknown');
});

test('a name that no unit bears or that is only like one is left out and told', () => {
  const clauses = ['Đổi tên xã Đồng Xoanh thành xã Đồng Vàng.', 'Đổi tên xã Vô Danh thành xã A.'];
  const derivation = derive({ clauses });
  expect(derivation.relations).toEqual([]);
  const told = derivation.problems.filter(({ reason }) => reason === 'name-unresolved');
  expect(told).toMatchObject([
    { clause: 1, written: 'Xã Đồng Xoanh', units: [{ code: '10006' }] },
    { clause: 2, written: 'Xã Vô Danh', units: [] },
  ]);
});

test('a name that is only like one counts when every other unit of the province has its place', () => {
  const derivation = derive({
    province: 'tỉnh Đồi Gió',
    clauses: ['Đổi tên xã Gió Lọng Lẫy thành xã Gió.'],
  });
  expect(derivation.relations.map(lineOf)).toEqual([
    '1: 20001 Xã Gió Lộng → Xã Gió full name remaining',
  ]);
  expect(reasonsOf(derivation)).toContain('name-doubtful 1');
});

test('another type and other marks are doubtful, a hyphen is only told', () => {
  const derivation = derive({
    clauses: [
      'Đổi tên phường Đồng Xanh thành xã A.',
      'Đổi tên xã Bến Hoá thành xã B.',
      'Đổi tên xã Tân-Lập thành xã C.',
    ],
  });
  expect(derivation.relations).toHaveLength(3);
  expect(reasonsOf(derivation)).toEqual(
    expect.arrayContaining(['name-doubtful 1', 'name-doubtful 2', 'name-spelt-otherwise 3']),
  );
});

test('a unit that is used up is not replaced by one of a like name', () => {
  const derivation = derive({
    clauses: [
      'Đổi tên xã Đồng Xanh thành xã A.',
      `Sắp xếp ${ALL} xã Đồng Xanh và xã Bến Hòa thành xã B.`,
    ],
  });
  expect(problemOf(derivation, 'unit-used-twice')).toMatchObject({
    unit: { code: '10006' },
    clauses: [1, 2],
  });
  expect(derivation.relations.map(lineOf)).toEqual([
    '1: 10006 Xã Đồng Xanh → Xã A full name exact',
    '2: 10004 Xã Bến Hòa → Xã B full name exact',
  ]);
});

test('parts without a remainder, a remainder without parts, one name for two new units', () => {
  const derivation = derive({
    clauses: [
      `Sắp xếp ${ALL} xã Bến Hòa và ${PART} xã Tân Lập thành xã B.`,
      'Sắp xếp phần còn lại của xã Đồng Xanh thành xã B.',
    ],
  });
  expect(problemOf(derivation, 'unit-not-used-up')).toMatchObject({
    unit: { code: '11002' },
    clauses: [1],
  });
  expect(problemOf(derivation, 'remainder-unfounded')).toMatchObject({ unit: { code: '10006' } });
  expect(problemOf(derivation, 'unit-created-twice')).toMatchObject({ name: 'Xã B', first: 1 });
});

test('a remainder that the grammar found unfounded is told once', () => {
  const derivation = derive({
    clauses: [
      'Đổi tên xã Bến Hòa thành xã B.',
      'Sắp xếp phần còn lại của xã Đồng Xanh sau khi sắp xếp theo quy định tại khoản 1 Điều này thành xã C.',
    ],
  });
  expect(reasonsOf(derivation)).toEqual([
    'reference-took-no-part 2',
    'remainder-never-parted 2',
    'no-summary',
  ]);
});

test('totals that count units which go on unnamed hold; others don’t', () => {
  const clauses = ['Đổi tên xã Đồng Xanh thành xã Đồng Vàng.'];
  const summary = (count: string) =>
    `Sau khi sắp xếp, thành phố Mây Trắng có 07 đơn vị hành chính cấp xã, gồm ${count}.`;
  const right = derive({ clauses, summary: summary('04 xã, 02 phường và 01 đặc khu') });
  expect(right.problems).toEqual([]);
  const wrong = derive({ clauses, summary: summary('05 xã, 01 phường và 01 đặc khu') });
  expect(new Set(reasonsOf(wrong))).toEqual(new Set(['total-differs 2']));
});

test('a text about something else, and no text at all, give nothing but that', () => {
  for (const text of ['', 'Quyết định công bố danh mục thủ tục hành chính']) {
    const derivation = deriveRelations(text, REGISTER);
    expect(derivation.relations).toEqual([]);
    expect(reasonsOf(derivation)).toContain('no-arranging-article');
  }
});
