import { describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { codes, deskWith, VALIDATE } from '../support/configured.js';
import { csvOf, type Validation } from '../support/datasets/lists.js';

describe('columns', () => {
  const OWN = csvOf([
    ['Mã TTHC', 'Nội dung riêng', 'Ghi chú'],
    ['1.005160', 'Cấp thẻ', 'nội bộ'],
  ]);
  const COLUMNS = { 'Mã TTHC': 'code', 'Nội dung riêng': 'name', 'Ghi chú': null };

  const INSPECT = ['inspect', 'own.csv', '--kind', 'procedures'];

  function deskOf(config: object): Desk {
    const desk = deskWith(config);
    desk.put('own.csv', OWN);
    return desk;
  }

  test('by the configuration', () => {
    const desk = deskOf({ columns: { procedures: COLUMNS } });
    const result = desk.json<Validation>('import', 'procedures', 'own.csv');
    expect([result.status, result.summary.accepted]).toEqual([0, 1]);
    const { fields } = desk.json<{ fields: object }>('show', '@1', '1.005160');
    expect(fields).toEqual({ code: '1.005160', name: 'Cấp thẻ' });
  });

  test('by --map, saved by inspect, used again with --mapping', () => {
    const desk = deskOf({});
    const flags = Object.entries(COLUMNS).flatMap(([header, field]) => [
      '--map',
      `${header}=${field ?? ''}`,
    ]);
    const saved = desk.run(...INSPECT, ...flags, '--save-mapping', 'own.json');
    expect(saved.status).toBe(0);
    expect(JSON.parse(desk.read('own.json'))).toMatchObject({
      kind: 'procedures',
      columns: COLUMNS,
    });
    const [bare, mapped, overruled, again] = [
      desk.json<Validation>('validate', 'procedures', 'own.csv'),
      desk.json<Validation>('validate', 'procedures', 'own.csv', '--mapping', 'own.json'),
      desk.json<{ inputs: { sheets: { columns: { field?: string }[] }[] }[] }>(
        ...INSPECT,
        ...['--mapping', 'own.json', '--map', 'Ghi chú=notes'],
      ),
      desk.run(...INSPECT, '--save-mapping', 'own.json'),
    ];
    expect([bare.status, bare.summary.accepted]).toEqual([1, 0]);
    expect([mapped.status, mapped.summary.accepted]).toEqual([0, 1]);
    expect(overruled.inputs[0]?.sheets[0]?.columns.map(({ field }) => field)).toEqual([
      'code',
      'name',
      'notes',
    ]);
    expect(again.status).toBe(2);
    expect(again.stderr).toMatch(/own\.json.*--force/);
  });

  test('a mapping of a column that is not there is told, with the closest', () => {
    const desk = deskOf({ columns: { procedures: { 'Cột cũ': 'notes' } } });
    const { findings } = desk.json<Validation>(...VALIDATE, '--map', 'Tên TTHCC=name');
    // What the configuration says is for all lists that may come: no news where it isn't needed.
    expect(findings.filter((found) => found.code === 'mapping-unused')).toHaveLength(1);
    const unused = findings.find((found) => found.code === 'mapping-unused');
    expect(unused?.message).toContain('Tên TTHCC');
    expect(`${unused?.message} ${unused?.suggestion}`).toMatch(/Tên TTHC(?!C)/);
  });
});

test('unknown agencies and fields say where they are declared, and are known once they are', () => {
  const desk = new Desk();
  const list = [
    ['Mã TTHC', 'Tên TTHC', 'Lĩnh vực', 'Cơ quan công bố'],
    ['1.005160', 'Cấp thẻ', 'Thử nghiệm cấp xã', 'Ban Thử nghiệm'],
  ];
  desk.put('a.csv', csvOf(list));
  const { stdout } = desk.run(...VALIDATE);
  const said = [
    ...stdout.replace(/\s+/g, ' ').matchAll(/(kinds\.\S+) trong (haicap\.config\.json)/g),
  ];
  const own: Record<string, string> = { agencies: 'Ban Thử nghiệm', fields: 'Thử nghiệm cấp xã' };
  const names = said.map(([, path = '']) => path.split('.').at(-1) ?? '');
  expect(names.sort()).toEqual(Object.keys(own));
  const references = Object.fromEntries(names.map((name) => [name, [own[name]]]));
  desk.put(said[0]?.[2] ?? '', JSON.stringify({ kinds: { procedures: { references } } }));
  const found = codes(desk);
  expect(found).not.toContain('agency-unknown');
  expect(found).not.toContain('field-unknown');
});

describe('what the office calls things', () => {
  const OWN = csvOf([
    ['Số ký hiệu', 'Tên gọi riêng', 'Cấp làm', 'Cơ quan công bố'],
    ['1.005160', 'Cấp thẻ', 'Cấp T', 'Sở Kiểm thử tỉnh X'],
  ]);
  const KINDS = {
    procedures: {
      headers: { code: ['Số ký hiệu'], 'Tên thủ tục': ['Tên gọi riêng'], levels: ['Cấp làm'] },
      vocabularies: { levels: { province: ['Cấp T'] } },
      references: { agencies: ['Sở Kiểm thử tỉnh X'] },
    },
  };

  function deskOf(kinds: object): Desk {
    const desk = deskWith({ kinds });
    desk.put('own.csv', OWN);
    return desk;
  }

  test('is understood by every command that reads', () => {
    const desk = deskOf(KINDS);
    const validated = desk.json<Validation>('validate', 'procedures', 'own.csv');
    expect(validated.summary.accepted).toBe(1);
    expect(validated.findings.map(({ code }) => code)).not.toContain('vocabulary-unknown');
    expect(validated.findings.map(({ code }) => code)).not.toContain('agency-unknown');
    desk.run('import', 'procedures', 'own.csv');
    const { fields } = desk.json<{ fields: object }>('show', '@1', '1.005160');
    expect(fields).toMatchObject({ code: '1.005160', name: 'Cấp thẻ', levels: ['province'] });
    const diff = desk.json<{ summary: object }>('diff', 'procedures', '@1', 'own.csv');
    expect(diff.summary).toMatchObject({ changed: 0, unchanged: 1 });
    const inspected = desk.run('inspect', 'own.csv', '--kind', 'procedures', '--format', 'json');
    expect(inspected.stdout).toContain('"field": "levels"');
  });

  test('without it the same list is not', () => {
    const { findings, summary } = deskOf({}).json<Validation>(
      ...['validate', 'procedures', 'own.csv', '--map', 'Số ký hiệu=code'],
      ...['--map', 'Tên gọi riêng=name', '--map', 'Cấp làm=levels'],
    );
    expect(summary.rows).toBe(1);
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['vocabulary-unknown', 'agency-unknown']),
    );
  });

  test.each([
    [{ procedure: {} }, /"procedure" \(gần nhất: "procedures"/],
    [{ procedures: { headers: { cod: [] } } }, /kinds\.procedures\.headers: không có tên "cod"/],
    [{ procedures: { vocabularies: { level: {} } } }, /"level" \(gần nhất: "levels"/],
    [
      { procedures: { vocabularies: { levels: { provinces: [] } } } },
      /procedures\.vocabularies\.levels: không có tên "provinces" \(gần nhất: "province"/,
    ],
    [{ procedures: { references: { agency: [] } } }, /"agency"/],
    [
      { procedures: { vocabularies: { levels: { province: ['Cấp xã'] } } } },
      /levels\.province: "Cấp xã" đã là cách viết của giá trị commune/,
    ],
    [{ procedures: { headers: { code: 'Mã' } } }, /headers\.code: cần là một danh sách/],
  ])('%j is refused', (kinds, words) => {
    const { status, stdout, stderr } = deskOf(kinds).run(...VALIDATE);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(words);
  });
});
