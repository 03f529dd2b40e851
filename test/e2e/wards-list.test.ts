import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';

const desk = new Desk();

interface Unit {
  readonly code: string;
  readonly name: string;
}

interface Lineage {
  readonly unit: Unit & { readonly province: string };
  readonly predecessors: readonly Step[];
  readonly successors: readonly Step[];
  readonly namesakes: readonly Unit[];
}

interface Step extends Unit {
  readonly step: number;
  readonly type: string;
  readonly coverage: string;
  readonly legalBasis: { readonly resolution: string; readonly clause?: number };
}

const ajv = new Ajv2020({ strictTypes: false });
for (const name of ['ward', 'wards-trace-report', 'wards-list-report', 'wards-relations-report'])
  ajv.addSchema(
    JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')),
  );

function holds(schema: string, document: unknown): void {
  const validate = ajv.getSchema(`https://haicap.dev/schemas/${schema}.schema.json`);
  validate?.(document);
  expect(validate?.errors).toBeNull();
}

describe('wards trace', () => {
  const trace = (...args: string[]) => desk.json<Lineage>('wards', 'trace', ...args);

  test('an old ward that was split: every successor with its clause', () => {
    const found = trace('00634', '--as-of', '2025-06-30');
    holds('wards-trace-report', found);
    expect(found.status).toBe(0);
    expect(found.unit).toMatchObject({ name: 'Phường Đại Mỗ', province: 'Thành phố Hà Nội' });
    expect(
      found.successors.map(({ code, coverage, legalBasis }) => [code, coverage, legalBasis.clause]),
    ).toEqual([
      ['00622', 'partial', 36],
      ['00634', 'partial', 37],
      ['00637', 'partial', 38],
      ['09556', 'partial', 43],
      ['09886', 'remainder', 44],
    ]);
    expect(found.namesakes).toMatchObject([{ name: 'Phường Tây Mỗ' }]);
  });

  test('the whole lineage, over both changes of a unit', () => {
    const back = trace('09496', '--back');
    expect(back.unit.name).toBe('Phường Lương Tài');
    expect(back.predecessors.map(({ step, name }) => `${step} ${name}`)).toEqual([
      '1 Xã Lương Tài',
      '2 Thị trấn Thứa',
      '2 Xã Phú Hòa',
      '2 Xã Tân Lãng',
    ]);
    expect(back.successors).toEqual([]);
    const before = trace('09496', '--as-of', '2026-09-19');
    expect(before.unit.name).toBe('Xã Lương Tài');
    expect(before.successors).toMatchObject([
      { name: 'Phường Lương Tài', legalBasis: { resolution: '388/NQ-UBTVQH16' } },
    ]);
  });

  test('a special zone of a whole district has a source without a code', () => {
    const found = trace('26732');
    holds('wards-trace-report', found);
    expect(found.predecessors).toMatchObject([{ name: 'Huyện Côn Đảo', type: 'district' }]);
    expect(found.predecessors[0]).not.toHaveProperty('code');
  });

  test('people read it in their language, with the clause', () => {
    const { stdout } = desk.run('wards', 'trace', '00634', '--as-of', '2025-06-30');
    expect(stdout).toMatchSnapshot();
    const english = desk.run('wards', 'trace', '26732', '--lang', 'en').stdout;
    expect(english).toMatchSnapshot();
  });

  test('a code that no day knows, or that lost its zeros', () => {
    const { status, stderr } = desk.run('wards', 'trace', '99999');
    expect(status).toBe(2);
    expect(stderr).toContain('99999');
    expect(trace('634', '--as-of', '2025-06-30').unit.name).toBe('Phường Đại Mỗ');
    expect(desk.run('wards', 'trace', 'Đại Mỗ').status).toBe(2);
    expect(desk.run('wards', 'trace', '00634', '--as-of', '2025-02-30').status).toBe(2);
  });

  test('a code whose unit is over: the unit that bore it last is shown, and said to be', () => {
    const { stdout } = desk.run('wards', 'trace', '00553');
    expect(stdout).toContain('Xã Cổ Bi');
    expect(stdout).toContain('không có đơn vị nào mang mã này');
  });
});

describe('wards list', () => {
  test('by province, type and day', () => {
    const found = desk.json<{ units: Unit[] }>(
      ...['wards', 'list', '--province', 'cao bằng', '--type', 'ward'],
    );
    holds('wards-list-report', found);
    expect(found.units.map(({ name }) => name)).toEqual([
      'Phường Thục Phán',
      'Phường Nùng Trí Cao',
      'Phường Tân Giang',
    ]);
    const old = desk.json<{ units: Unit[] }>(
      ...['wards', 'list', '--province', '77', '--as-of', '2025-06-30', '--type', 'thị trấn'],
    );
    expect(old.units.length).toBeGreaterThan(3);
  });

  test('a province or a type that there is not', () => {
    const province = desk.run('wards', 'list', '--province', 'Cao Bằn');
    expect([province.status, province.stderr]).toEqual([2, expect.stringContaining('Cao Bằng')]);
    expect(desk.run('wards', 'list', '--province', '27').status).toBe(2);
    expect(desk.run('wards', 'list', '--type', 'huyện').status).toBe(2);
  });

  test('the crosswalk: the columns of the contract, by old and new code', () => {
    const { stdout, status } = desk.run('wards', 'list', '--relations', '--format', 'csv');
    expect(status).toBe(0);
    const [header, ...lines] = stdout.slice(1).trimEnd().split('\r\n');
    expect(header).toBe(
      'old_code,old_name,old_district,old_province,new_code,new_name,new_province,coverage,area,population,resolution,article,clause,adopted,effective',
    );
    expect(lines).toHaveLength(10573);
    expect(lines).toContain(
      '00634,Phường Đại Mỗ,Quận Nam Từ Liêm,Thành phố Hà Nội,00637,Phường Đại Mỗ,Thành phố Hà Nội,partial,part,part,1656/NQ-UBTVQH15,1,38,2025-06-16,2025-07-01',
    );
    const keys = lines.map((line) => line.split(',')).map((cells) => `${cells[0]} ${cells[4]}`);
    expect(keys).toEqual([...keys].sort());
    expect(new Set(keys.filter((key) => /^\d/.test(key))).size).toBe(
      keys.filter((key) => /^\d/.test(key)).length,
    );
  });

  test('the crosswalk of a later change, and of one province', () => {
    const later = desk.json<{ relations: { new_name: string }[] }>(
      ...['wards', 'list', '--relations', '--effective', '2026-09-20'],
    );
    holds('wards-relations-report', later);
    expect(later.relations).toHaveLength(12);
    const one = desk.json<{ relations: { new_province: string }[] }>(
      ...['wards', 'list', '--relations', '--province', '04'],
    );
    expect(new Set(one.relations.map(({ new_province }) => new_province))).toEqual(
      new Set(['Tỉnh Cao Bằng']),
    );
  });

  test('the crosswalk as a workbook is read back by our own commands', () => {
    const { status } = desk.run(
      ...['wards', 'list', '--relations', '--province', '04', '--format', 'xlsx'],
      ...['--output', 'cao-bang.xlsx'],
    );
    expect(status).toBe(0);
    const { summary } = desk.json<{ summary: { rows: number; rejected: number } }>(
      ...['validate', 'crosswalk', 'cao-bang.xlsx'],
    );
    expect(summary.rows).toBeGreaterThan(150);
    expect(summary.rejected).toBe(0);
  });
});

describe('the group itself', () => {
  test('helps in the language asked for and suggests what was meant', () => {
    const help = desk.run('wards', 'trace', '--help').stdout;
    expect(help).toContain('haicap wards trace');
    const { status, stderr } = desk.run('wards', 'trac', '00634');
    expect([status, stderr]).toEqual([2, expect.stringContaining('trace')]);
    const option = desk.run('wards', 'trace', '00634', '--as-off', '2025-06-30');
    expect([option.status, option.stderr]).toEqual([2, expect.stringContaining('--as-of')]);
  });
});
