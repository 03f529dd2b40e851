import { describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { csvOf, type Validation } from '../support/lists.js';

const HEADER = ['Mã TTHC', 'Tên TTHC', 'Lĩnh vực', 'QĐ công bố'];
const LIST = csvOf([
  HEADER,
  ['1.005160', 'Cấp thẻ', 'Lĩnh vực lạ lùng', 'QĐ/163-BTP'],
  ['1.1.005161', 'Cấp sổ', 'Lĩnh vực lạ lùng', '163/QĐ-BTP'],
]);
const VALIDATE = ['validate', 'procedures', 'a.csv'];

function deskWith(config: object, file = 'haicap.config.json'): Desk {
  const desk = new Desk();
  desk.put('a.csv', LIST);
  desk.put('b.csv', LIST);
  desk.put(file, JSON.stringify(config));
  return desk;
}

function codes(desk: Desk, ...args: string[]): string[] {
  const { findings } = desk.json<Validation>(...(args.length === 0 ? VALIDATE : args));
  return findings.map((found) => found.code);
}

test('a severity by code changes the exit code, not which rows are set aside', () => {
  const desk = deskWith({ severities: { 'code-malformed': 'info', 'field-unknown': 'error' } });
  const result = desk.json<Validation>(...VALIDATE);
  const severity = (code: string) => result.findings.find((found) => found.code === code)?.severity;
  expect([severity('code-malformed'), severity('field-unknown')]).toEqual(['info', 'error']);
  expect(result.summary).toMatchObject({ rejected: 1, bySeverity: { error: 2 } });
  expect(result.status).toBe(1);
  desk.put('haicap.config.json', JSON.stringify({ severities: { 'code-malformed': 'info' } }));
  const milder = desk.json<Validation>(...VALIDATE);
  expect([milder.status, milder.summary.rejected]).toEqual([0, 1]);
});

test('--config names another file, and a missing one is an error', () => {
  const desk = deskWith({ severities: { 'code-malformed': 'info' } }, 'office.json');
  desk.put('haicap.config.json', JSON.stringify({ severities: { 'field-unknown': 'error' } }));
  const [result, missing] = [
    desk.run(...VALIDATE, '--config', 'office.json'),
    desk.run(...VALIDATE, '--config', 'none.json'),
  ];
  expect(result.status).toBe(0);
  expect(missing.stdout).toBe('');
  expect(missing.stderr).toContain('none.json');
});

describe('the ignore list', () => {
  const reason = 'Đã biết';

  test('by code', () => {
    const desk = deskWith({ ignore: [{ code: 'field-unknown', reason }] });
    expect(codes(desk)).not.toContain('field-unknown');
  });

  test('by code and record', () => {
    const desk = deskWith({ ignore: [{ code: 'field-unknown', key: '1.005160', reason }] });
    const { findings } = desk.json<Validation>(...VALIDATE);
    const keys = findings.filter((found) => found.code === 'field-unknown').map(({ key }) => key);
    expect(keys).toEqual(['1.1.005161']);
  });

  test('by code and file', () => {
    const desk = deskWith({ ignore: [{ code: 'field-unknown', file: 'a.csv', reason }] });
    expect(codes(desk)).not.toContain('field-unknown');
    expect(codes(desk, 'validate', 'procedures', 'b.csv')).toContain('field-unknown');
  });

  test('until it expires, which the date asked for decides and not the clock', () => {
    const rule = { code: 'field-unknown', reason, expires: '2026-09-20' };
    const desk = deskWith({ ignore: [rule] });
    const [byDefault, before, after] = [
      codes(desk),
      codes(desk, ...VALIDATE, '--as-of', '2026-09-19'),
      codes(desk, ...VALIDATE, '--as-of', '2026-09-21'),
    ];
    expect(byDefault).not.toContain('field-unknown');
    expect(before).not.toContain('field-unknown');
    expect(after).toContain('field-unknown');
    desk.put('haicap.config.json', JSON.stringify({ ignore: [rule], asOf: '2027-01-01' }));
    expect(codes(desk)).toContain('field-unknown');
  });

  test('what it leaves out is counted, in JSON and behind the verdict', () => {
    const desk = deskWith({ ignore: [{ code: 'field-unknown', reason }] });
    const [{ summary }, vi, en, diff] = [
      desk.json<Validation>(...VALIDATE),
      desk.run(...VALIDATE),
      desk.run(...VALIDATE, '--lang', 'en'),
      desk.json<{ summary: object }>('diff', 'procedures', 'a.csv', 'b.csv'),
    ];
    expect(summary).toMatchObject({ ignored: { 'field-unknown': 2 } });
    expect(summary.byCode).not.toHaveProperty('field-unknown');
    expect(vi.stdout).toMatch(/bỏ qua theo tệp cấu hình: 2 \(field-unknown 2\)\.\n$/);
    expect(en.stdout).toMatch(/ignored as configured: 2 \(field-unknown 2\)\.\n$/);
    expect(diff.summary).toMatchObject({ ignored: { 'field-unknown': 4 } });
  });

  test('a rule that has expired is a warning, one that matches nothing is told', () => {
    const rules = [
      { code: 'field-unknown', reason, expires: '2025-12-31' },
      { code: 'level-district', reason },
      { code: 'level-district', file: 'khac.csv', reason },
    ];
    const desk = deskWith({ ignore: rules });
    const told = (...args: string[]) => {
      const { findings } = desk.json<Validation>(...args);
      return findings.flatMap(({ code, severity, message, file }) =>
        code.startsWith('ignore-') ? [[code, severity, file, message]] : [],
      );
    };
    const config = 'haicap.config.json';
    const unused = ['ignore-unused', 'info', config, expect.stringContaining('thứ 2')];
    const expired = expect.stringMatching(/thứ 1 .*2025-12-31.*2027-03-04/);
    expect(told(...VALIDATE, '--as-of', '2027-03-04')).toEqual([
      ['ignore-expired', 'warning', config, expired],
      unused,
    ]);
    expect(told(...VALIDATE, '--as-of', '2025-12-31')).toEqual([unused]);
    // By default the day of the register decides.
    expect(told(...VALIDATE)).toHaveLength(2);
    // A comparison doesn't make every check.
    expect(told('diff', 'procedures', 'a.csv', 'b.csv')).toHaveLength(1);
  });

  test('of a configuration that lists of several kinds share, only what may apply is told', () => {
    const ignore = ['ward-unknown', 'document-pictures', 'column-absent', 'level-district'].map(
      (code) => ({ code, reason }),
    );
    const desk = deskWith({ ignore });
    desk.put('xa.csv', 'Mã,Tên\n00001,Phường Phúc Xá\n');
    const unused = (...args: string[]) => {
      const { findings } = desk.json<Validation>(...args);
      return findings.filter(({ code }) => code === 'ignore-unused').map(({ message }) => message);
    };
    expect(unused(...VALIDATE)).toEqual([expect.stringContaining('level-district')]);
    expect(unused('validate', 'wards', 'xa.csv')).toEqual([]);
  });

  test.each([
    [{ code: 'field-unknown' }, /reason/],
    [{ code: 'field-unknown', reason, expires: '20/9/2026' }, /expires/],
    [{ code: 'fields-unknown', reason }, /fields-unknown.*field-unknown/],
    // The row would be set aside and nothing would say why.
    [{ code: 'code-malformed', reason }, /ignore.*code-malformed/],
    // Nothing would be stored or written, for no reason given.
    [{ code: 'cell-too-long', reason }, /ignore.*cell-too-long/],
    [{ code: 'replace-refused', reason }, /ignore.*replace-refused/],
  ])('%j is refused', (rule, words) => {
    const { status, stdout, stderr } = deskWith({ ignore: [rule] }).run(...VALIDATE);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(words);
  });
});

test('a repair that is switched off is not made', () => {
  const desk = deskWith({ repairs: { 'normalise-decision-number': false } });
  expect(codes(desk)).not.toContain('normalise-decision-number');
  desk.put('haicap.config.json', '{}');
  expect(codes(desk)).toContain('normalise-decision-number');
});

test('an export goes where the configuration says, and elsewhere when told', () => {
  const desk = deskWith({ export: { profile: 'clean', to: 'portal' } });
  desk.run('import', 'procedures', 'a.csv');
  const [configured, told] = [
    desk.run('export', 'procedures'),
    desk.run('export', 'procedures', '--to', 'elsewhere'),
  ];
  expect([configured.status, told.status]).toEqual([0, 0]);
  expect(desk.list('portal')).toContain('manifest.json');
  expect(desk.list('elsewhere')).toEqual(desk.list('portal'));
});

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

describe('errors', () => {
  const WRONG = {
    severity: {},
    severities: { 'field-unknwon': 'fatal' },
    ignore: [{ code: 'level-district', expires: '31/12/2025' }],
    columns: { procedure: { Mã: 'code' }, wards: { Mã: 3, Tên: 'nam' } },
    asOf: 2025,
  };

  test.each([
    [
      'vi',
      /6 chỗ|7 chỗ|8 chỗ|9 chỗ/,
      'cần là ngày viết như 2026-12-31',
      'thiếu "reason"',
      'gần nhất',
    ],
    [
      'en',
      /\d places/,
      'has to be a day written like 2026-12-31',
      '"reason" is missing',
      'closest',
    ],
  ])('in %s come all at once, in words', (lang, count, ...words) => {
    const result = deskWith(WRONG).run(...VALIDATE, '--lang', lang);
    expect([result.status, result.stdout]).toEqual([2, '']);
    expect(result.stderr).toMatch(count);
    for (const text of [
      ...words,
      '"severity"',
      'severities.field-unknwon',
      '"field-unknown"',
      'ignore[0].expires',
      '"procedures"',
      'columns.wards.',
      'asOf: ',
    ])
      expect(result.stderr).toContain(text);
    expect(result.stderr).not.toMatch(/additionalProperties|must |undefined|[{]\w+[}]/);
    expect(result.stderr.trim().split('\n')).toHaveLength(1);
  });

  test('of a file that is no JSON, and of a mapping', () => {
    const desk = deskWith({});
    desk.put('hong.json', '{\n  "repairs": {},,\n}');
    desk.put('map.json', JSON.stringify({ kinds: 'procedures', columns: { Mã: 5 } }));
    const [broken, mapping] = [
      desk.run(...VALIDATE, '--config', 'hong.json'),
      desk.run(...VALIDATE, '--mapping', 'map.json'),
    ];
    expect([broken.status, mapping.status]).toEqual([2, 2]);
    expect(broken.stderr).toContain('không phải JSON hợp lệ: dòng 2, cột 17: ');
    expect(mapping.stderr).toContain('thiếu "kind"');
    expect(mapping.stderr).toContain('không có tên "kinds" (gần nhất: "kind")');
    expect(mapping.stderr).toContain('cần là một chuỗi chữ / null, đang là 5');
  });
});

describe('found upwards', () => {
  test('the nearest is used and named; paths in it are meant from its folder', () => {
    const desk = deskWith({ severities: { 'code-malformed': 'info' }, export: { to: 'portal' } });
    desk.put('thang/07/a.csv', LIST);
    const folder = desk.path('thang', '07');
    const [above, here] = [desk.runWith({ folder }, ...VALIDATE), desk.run(...VALIDATE)];
    expect([above.status, here.status]).toEqual([0, 0]);
    expect(above.stderr).toBe('Dùng tệp cấu hình ../../haicap.config.json\n');
    expect(here.stderr).toBe('');
    desk.runWith({ folder }, 'import', 'procedures', 'a.csv');
    const exported = desk.runWith({ folder }, 'export', 'procedures');
    expect(exported.status).toBe(0);
    expect(desk.list('portal')).toContain('manifest.json');
    desk.put('thang/haicap.config.json', '{}');
    const nearer = desk.runWith({ folder }, ...VALIDATE);
    expect([nearer.status, nearer.stderr]).toEqual([
      1,
      'Dùng tệp cấu hình ../haicap.config.json\n',
    ]);
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
