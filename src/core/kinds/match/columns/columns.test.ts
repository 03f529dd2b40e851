import { expect, test } from 'vitest';
import { tableOf } from '../../../../../test/support/datasets/tables.js';
import { loadKind } from '../../kinds/load.js';
import { withKey } from '../../kinds/rekey.js';
import { matchColumns } from './columns.js';

const kind = loadKind('procedures');

function fieldsOf(
  headers: string[],
  rows: string[][] = [],
  said: Record<string, string | null> = {},
  asked = true,
) {
  const overrides = Object.entries(said).map(([header, field]) => ({ header, field, asked }));
  const matching = matchColumns(kind, tableOf(headers, rows), overrides);
  return { ...matching, fields: matching.columns.map((match) => match.field) };
}

test('the portal export of 2026 is understood by its headers', () => {
  const headers = ['Mã số', 'Tên', 'Cơ quan ban hành', 'Cơ quan thực hiện', 'Lĩnh vực'];
  const { fields, findings, complete } = fieldsOf(headers);
  expect(fields).toEqual(['code', 'name', 'publisher', 'agencies', 'fields']);
  expect(findings).toEqual([]);
  expect(complete).toBe(true);
});

test('headers without diacritics, in snake case, camel case and English', () => {
  const { fields, columns } = fieldsOf(['MA TTHC', 'ten_thu_tuc', 'processingTime', 'Legal basis']);
  expect(fields).toEqual(['code', 'name', 'timeLimit', 'legalBases']);
  expect(columns.map((match) => match.why)).toEqual(['bare', 'bare', 'exact', 'exact']);
  expect(columns[0]?.confidence).toBe(0.95);
});

test('a spelling mistake in a header is guessed and told', () => {
  const { fields, findings } = fieldsOf(['Mã TTHC', 'Tên thủ tục hành chinh', 'Cơ quan thực hiên']);
  expect(fields).toEqual(['code', 'name', 'agencies']);
  const { findings: misspelt } = fieldsOf(['Mã TTHC', 'Tên TTHC', 'Cơ quan thực hiệm']);
  expect(misspelt.map((found) => found.code)).toEqual(['column-guessed']);
  expect(findings.every((found) => found.code !== 'column-missing')).toBe(true);
});

test('values decide where one header serves two fields', () => {
  const actions = fieldsOf(['id', 'name', 'status'], [['1.005160', 'A', 'Sửa đổi']]);
  expect(actions.fields).toEqual(['code', 'name', 'action']);
  const states = fieldsOf(['id', 'name', 'status'], [['1.005160', 'A', 'Còn hiệu lực']]);
  expect(states.fields).toEqual(['code', 'name', 'status']);
});

test('a header that says little counts only with values that look right', () => {
  const { fields, findings } = fieldsOf(['id', 'Tên TTHC'], [['17', 'A']]);
  expect(fields).toEqual([undefined, 'name']);
  expect(findings.map((found) => found.code)).toContain('column-missing');
});

test('two columns that claim one field equally are one finding, and neither is taken', () => {
  const { fields, findings, complete } = fieldsOf(['Mã số', 'Mã TTHC', 'Tên']);
  expect(fields).toEqual([undefined, undefined, 'name']);
  expect(complete).toBe(false);
  expect(findings.map((found) => [found.code, found.params])).toEqual([
    [
      'column-claimed-twice',
      {
        columns: ['A “Mã số”', 'B “Mã TTHC”'],
        flags: ['--map "Mã số=code"', '--map "Mã TTHC=code"'],
      },
    ],
  ]);
});

test('the same header twice is such a claim', () => {
  const { findings } = fieldsOf(['Mã số', 'Tên', 'Lĩnh vực', 'Lĩnh vực']);
  expect(findings.map((found) => found.code)).toEqual(['column-claimed-twice']);
});

test('a missing required column is one finding with the closest headers', () => {
  const { findings, complete } = fieldsOf(['Mã hồ sơ', 'Tên TTHC']);
  expect(complete).toBe(false);
  const missing = findings.filter((found) => found.code === 'column-missing');
  expect(missing).toHaveLength(1);
  expect(missing[0]?.params).toEqual({
    closest: ['Mã hồ sơ'],
    flags: ['--map "Mã hồ sơ=code"'],
  });
});

test('--map overrides, and a mapped header that is absent is told', () => {
  const said = { 'mã hồ sơ': 'code', 'Lĩnh vực': null, 'Cột cũ': 'notes' };
  const headers = ['Mã hồ sơ', 'Tên TTHC', 'Lĩnh vực'];
  const { fields, findings } = fieldsOf(headers, [], said);
  expect(fields).toEqual(['code', 'name', undefined]);
  expect(findings.map((found) => found.code)).toEqual(['mapping-unused', 'column-unmatched']);
});

test('a numbering column is passed over without a word', () => {
  expect(fieldsOf(['STT', 'Mã số', 'Tên']).findings).toEqual([]);
});

test('with another key, the code is no longer required', () => {
  const rekeyed = withKey(kind, ['name', 'fields']);
  const matching = matchColumns(rekeyed, tableOf(['Tên', 'Lĩnh vực'], []), []);
  expect(matching.complete).toBe(true);
  expect(rekeyed.schema.required).toEqual(['name', 'fields']);
});

test('what a configuration says of columns that a table does not have is no news', () => {
  const { findings } = fieldsOf(['Mã số', 'Tên'], [], { 'Cột cũ': 'notes' }, false);
  expect(findings).toEqual([]);
});

test('a person settles a dispute, by the header or, where headers are alike, by the letter', () => {
  const rivals = ['Mã số', 'Mã TTHC', 'Tên'];
  expect(fieldsOf(rivals, [], { 'Mã TTHC': 'code' }).fields).toEqual([undefined, 'code', 'name']);
  const twins = ['Mã số', 'Mã số', 'Tên'];
  expect(fieldsOf(twins, [], { '[B]': 'code' }).fields).toEqual([undefined, 'code', 'name']);
});

test('what a person would have to choose is told with the columns that it may be', () => {
  const open = (headers: string[]) =>
    fieldsOf(headers).open.map(({ field, columns }) => [field.field, columns.map((c) => c.letter)]);
  expect(open(['Mã số', 'Mã TTHC', 'Tên'])).toEqual([['code', ['A', 'B']]]);
  expect(open(['Mã hồ sơ', 'Tên', 'Cột lạ'])).toEqual([['code', ['A', 'C']]]);
  expect(open(['Mã số', 'Tên'])).toEqual([]);
});

function withHidden(headers: string[], hidden: number[], said: Record<string, string> = {}) {
  const table = tableOf(headers, []);
  const columns = table.columns.map((column) =>
    hidden.includes(column.index) ? { ...column, hidden: true as const } : column,
  );
  const overrides = Object.entries(said).map(([header, field]) => ({ header, field, asked: true }));
  const { columns: matched, findings } = matchColumns(kind, { ...table, columns }, overrides);
  return { fields: matched.map(({ field }) => field), findings };
}

test('a hidden column yields its field to a visible one, and it is told', () => {
  for (const hidden of ['Tên TTHC', 'Tên thủ tục hành chính', 'name']) {
    const { fields, findings } = withHidden(['Mã TTHC', hidden, 'Tên TTHC'], [1]);
    expect(fields).toEqual(['code', undefined, 'name']);
    expect(findings).toMatchObject([
      {
        code: 'hidden-column-yields',
        place: { cell: 'B1' },
        field: 'name',
        params: { shown: 'C “Tên TTHC”', letter: 'B' },
      },
    ]);
  }
});

test('a visible header with a slip comes before a hidden one without', () => {
  const { fields, findings } = withHidden(
    ['Mã TTHC', 'Cơ quan thực hiện', 'Cơ quan thực hiệm', 'Tên TTHC'],
    [1],
  );
  expect(fields).toEqual(['code', undefined, 'agencies', 'name']);
  expect(findings.map(({ code }) => code)).toEqual(['hidden-column-yields', 'column-guessed']);
});

test('hidden columns with keys of their own hold records that nobody read', () => {
  const told = (hidden: number[], ...rows: string[][]) => {
    const table = tableOf(['Mã TTHC', 'Tên TTHC', 'Mã TTHC', 'Tên TTHC'], rows);
    const columns = table.columns.map((column) =>
      hidden.includes(column.index) ? { ...column, hidden: true as const } : column,
    );
    return matchColumns(kind, { ...table, columns }, []).findings.filter(
      ({ code }) => code === 'hidden-records',
    );
  };
  const [one, two] = [
    ['1.000021', 'Cấp thẻ'],
    ['1.000022', 'Đổi thẻ'],
  ] as const;
  expect(told([2, 3], [...one, ...two])).toMatchObject([
    { place: { cell: 'C1' }, params: { keys: 1, sample: '1.000022', letter: 'C' } },
  ]);
  expect(told([2, 3], [...one, ...one], [...two, ...two])).toEqual([]);
  expect(told([], [...one, ...two])).toEqual([]);
});

test('a hidden column that nobody rivals is read; one that a person names is taken', () => {
  expect(withHidden(['Mã TTHC', 'Tên TTHC'], [0]).fields).toEqual(['code', 'name']);
  const named = withHidden(['Mã TTHC', 'Tên TTHC', 'Tên TTHC'], [1], { '[B]': 'name' });
  expect(named.fields).toEqual(['code', 'name', undefined]);
});

test('two visible columns dispute a field, whatever a hidden one claims', () => {
  const { fields, findings } = withHidden(['Mã TTHC', 'Tên TTHC', 'Tên TTHC', 'Tên TTHC'], [3]);
  expect(fields).toEqual(['code', undefined, undefined, undefined]);
  expect(findings.map(({ code }) => code)).toContain('column-claimed-twice');
});
