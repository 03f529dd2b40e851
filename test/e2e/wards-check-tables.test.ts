import { describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';

/** Codes and cells of what is found in a file of these lines. */
function foundIn(desk: Desk, name: string, lines: readonly string[], ...options: string[]) {
  desk.put(name, `${lines.join('\n')}\n`);
  const { findings } = desk.json<{
    findings: { code: string; severity: string; cell?: string; message: string }[];
  }>('wards', 'check', name, ...options);
  return findings;
}

function codesIn(...asked: Parameters<typeof foundIn>): string[] {
  return foundIn(...asked).map(({ code, cell }) => [code, cell].join(' ').trim());
}

describe('lists of earlier dates', () => {
  const BEFORE_2020 = [
    'Tỉnh,Mã tỉnh,Huyện,Mã huyện,Xã,Mã xã',
    'Tỉnh Hòa Bình,17,Huyện Kỳ Sơn,151,Xã Dân Hòa,04909',
    'Tỉnh Hòa Bình,17,Huyện Kỳ Sơn,151,Thị trấn Kỳ Sơn,04894',
    'Tỉnh Quảng Ninh,22,Huyện Hoành Bồ,204,Xã Đồng Sơn,07036',
  ];

  test('are found to be such, and no cell of theirs is told to be wrong', () => {
    const found = foundIn(new Desk(), 'cu.csv', BEFORE_2020);
    expect(found.map(({ code }) => code)).toEqual(['list-vintage']);
    expect(found[0]?.message).toMatch(/ngày \d\d\/\d\d\/201[5-9]: 3\/3/);
  });

  test('are compared as of the day that is said', () => {
    const desk = new Desk();
    expect(codesIn(desk, 'cu.csv', BEFORE_2020, '--as-of', '2018-06-01')).toEqual([]);
    const later = foundIn(desk, 'cu.csv', BEFORE_2020, '--as-of', '2025-06-30');
    expect(later.map(({ code }) => code)).toContain('ward-not-in-force');
  });

  test('with a wrong cell, it alone is told', () => {
    const wrong = BEFORE_2020.with(1, 'Tỉnh Hòa Bình,17,Huyện Kỳ Sơn,150,Xã Dân Hòa,04909');
    expect(codesIn(new Desk(), 'cu.csv', wrong, '--as-of', '2018-06-01')).toEqual([
      'ward-district-mismatch D2',
    ]);
  });

  test('are refused where nothing is known of them', () => {
    const desk = new Desk();
    desk.put('cu.csv', BEFORE_2020.join('\n'));
    const { status, stderr } = desk.run('wards', 'check', 'cu.csv', '--as-of', '2010-01-01');
    expect(status).toBe(2);
    expect(stderr).toContain('2015-08-31');
  });

  test('one unit of before among others of the day is told as that, with what it is in', () => {
    const lines = [
      'Mã xã,Tên xã',
      '04909,Xã Dân Hòa',
      ...['00001,Phường Phúc Xá', '00004,Phường Trúc Bạch', '00006,Phường Vĩnh Phúc'],
      ...['00007,Phường Cống Vị', '00008,Phường Liễu Giai', '00013,Phường Quán Thánh'],
      ...['00016,Phường Ngọc Hà', '00019,Phường Điện Biên', '00022,Phường Đội Cấn'],
    ];
    const found = foundIn(new Desk(), 'lan.csv', lines);
    expect(found.map(({ code, cell }) => [code, cell])).toContainEqual(['ward-not-in-force', 'A2']);
  });
});

describe('conversion tables as people write them', () => {
  const HEADER = 'Tỉnh mới,Phường xã mới,Phường xã cũ';

  test('a cell lists the old units, and nothing has a code', () => {
    const rows = [HEADER, 'Hà Nội,Ô Diên,"Xã Hạ Mỗ, Xã Liên Hồng và Xã Liên Hà"'];
    const found = foundIn(new Desk(), 'gop.csv', rows);
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['relation-missing']));
    expect(found.some(({ message }) => message.includes('Hạ Mỗ'))).toBe(false);
  });

  test('below a title and beside row numbers', () => {
    const rows = [
      'BẢNG ĐỐI CHIẾU ĐƠN VỊ HÀNH CHÍNH,,,',
      `STT,${HEADER}`,
      '1,Điện Biên,Thanh An,"Xã Noong Hẹt; Xã Sam Mứn; Xã Thanh An"',
    ];
    expect(codesIn(new Desk(), 'gop.csv', rows)).toEqual([]);
  });

  test('with the notes of a clause behind the names, which are held against it', () => {
    const right = [HEADER, 'An Giang,Phú Hữu,"Phú Hữu, Vĩnh Lộc, Phước Hưng (phần còn lại)"'];
    const codes = codesIn(new Desk(), 'gop.csv', right);
    expect(codes.filter((code) => code.startsWith('coverage-mismatch'))).toEqual([]);
    const wrong = [HEADER, 'Điện Biên,Thanh An,"Xã Noong Hẹt (một phần), Xã Sam Mứn, Xã Thanh An"'];
    expect(codesIn(new Desk(), 'gop.csv', wrong)).toEqual(['coverage-mismatch C2']);
  });

  test('a name of an earlier round is told as one, and its row is right', () => {
    const rows = [
      'old_ward_name,old_district_name,old_province_name,new_ward_code,new_ward_name',
      'Phường 1,Quận Gò Vấp,Thành phố Hồ Chí Minh,26890,Phường Hạnh Thông',
      'Phường 3,Quận Gò Vấp,Thành phố Hồ Chí Minh,26890,Phường Hạnh Thông',
    ];
    expect(codesIn(new Desk(), 'en.csv', rows)).toEqual([]);
    const before = rows.with(
      1,
      'Phường 7,Quận Gò Vấp,Thành phố Hồ Chí Minh,26890,Phường Hạnh Thông',
    );
    expect(codesIn(new Desk(), 'en.csv', before)).toEqual(
      expect.arrayContaining(['ward-of-before A2']),
    );
  });

  test('a right name beside the code of a like one elsewhere: the code is wrong, the province is not', () => {
    const rows = [
      'Tên xã cũ,Quận/huyện cũ,Tỉnh cũ,Mã xã mới,Tên xã mới,Tỉnh mới',
      'Xã Cẩm Vũ,Huyện Cẩm Giàng,Tỉnh Hải Dương,09409,Xã Mao Điền,Thành phố Hải Phòng',
    ];
    const codes = codesIn(new Desk(), 'gan.csv', rows);
    expect(codes).toContain('ward-code-name-mismatch D2');
    expect(codes.some((code) => code.startsWith('ward-province'))).toBe(false);
  });
});

test('provinces and districts among the units of a list are no wrong communes', () => {
  const rows = [
    'id,level,code,name_vi,parent_province_code',
    'a.1,province,01,Thành phố Hà Nội,',
    'a.2,province,04,Tỉnh Cao Bằng,',
    'b.1,commune,00070,Phường Hoàn Kiếm,01',
  ];
  const found = foundIn(new Desk(), 'cap.csv', rows, '--as-of', '2026-09-20');
  expect(found.map(({ code }) => code).sort()).toEqual([
    'column-unmatched',
    'column-unmatched',
    'rows-of-other-levels',
  ]);
});

test('serial numbers are no codes: the names alone are held against the register, an office for its unit', () => {
  const units = ['Bình Chánh', 'Tân Kiên', 'An Phú Tây', 'Hưng Long', 'Quy Đức', 'Tân Quý Tây'];
  const more = ['Bình Lợi', 'Lê Minh Xuân', 'Phạm Văn Hai', 'Vĩnh Lộc A', 'Vĩnh Lộc Bê'];
  const rows = [...units, ...more].map((name, at) => `${at + 1},UBND xã ${name},TP.HCM`);
  const lines = ['id,name,province', ...rows];
  const desk = new Desk();
  const findings = foundIn(desk, 'ds.csv', lines);
  const told = findings.filter(({ severity }) => severity !== 'info');
  expect(told.map(({ code, cell }) => [code, cell])).toEqual([
    ['codes-of-something-else', undefined],
    ['ward-unknown', 'B12'],
  ]);
  expect(told[0]?.message).toContain('“id”');
  // Whoever says that they are codes has them judged as such.
  const said = foundIn(desk, 'ds.csv', lines, '--map', 'id=code');
  expect(said.map(({ code }) => code)).not.toContain('codes-of-something-else');
});
