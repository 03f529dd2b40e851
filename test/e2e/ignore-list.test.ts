import { describe, expect, test } from 'vitest';
import { codes, deskWith, VALIDATE } from '../support/configured.js';
import type { Validation } from '../support/datasets/lists.js';

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
    expect(en.stdout).toMatch(/2 findings ignored as configured \(field-unknown 2\)\.\n$/);
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
    const expired = expect.stringMatching(/thứ 1 .*31\/12\/2025.*04\/03\/2027/);
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
