import { expect, test } from 'vitest';
import { dryRunScript, migrationScript, undoScript } from './index.js';

const SCRIPTS = scripts();

/** Parentheses within parentheses, texts and quoted names aside. */
function depthOf(statement: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of statement.replaceAll(/'[^']*'|"[^"]*"/g, '')) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

test('no statement for SQLite is one that old builds do not know, but what drops columns', () => {
  const newer = /\bUPDATE [^(]* AS |\bFROM .*\bAS o\b|RETURNING|pragma_|DROP COLUMN|WITH /;
  for (const statement of SCRIPTS) expect(statement).not.toMatch(newer);
  for (const update of SCRIPTS.filter((one) => one.startsWith('UPDATE')))
    expect(update).not.toMatch(/^FROM/m);
});

test('what drops columns asks for the version first', () => {
  const undo = undoScript({ dialect: 'sqlite', table: 'ho' });
  const asked = undo.findIndex((one) => one.includes('sqlite_version()'));
  expect(asked).toBeGreaterThan(0);
  expect(undo.findIndex((one) => one.includes('DROP COLUMN'))).toBeGreaterThan(asked);
  expect(undo.join('\n')).toContain('dropping columns needs SQLite 3.35 or later');
});

test('no statement for SQLite is deeper or longer than old builds take', () => {
  expect(Math.max(...SCRIPTS.map(depthOf))).toBeLessThanOrEqual(20);
  expect(Math.max(...SCRIPTS.map((one) => Buffer.byteLength(one)))).toBeLessThan(500_000);
});

/** All that is written for a table, with answers about codes and parts of wards. */
function scripts(): string[] {
  const cells = ['split-resolved', '00637', 'Phường Đại Mỗ', '01', 'Thành phố Hà Nội', '', ''];
  const area = 'Tổ dân phố số 5 ấp Ự Kỳ ở ớ â ấ ậ ẫ ẩ ằ ẵ ễ ệ ỗ ộ ỡ ợ ữ ự ỹ';
  const answers = { codes: [{ code: '00634', cells }], parts: [{ code: '00634', area, cells }] };
  const place = { dialect: 'sqlite', table: 'ho', codeColumn: 'ma', areaColumn: 'to' } as const;
  return [...migrationScript(place, answers), ...dryRunScript(place, answers)];
}
