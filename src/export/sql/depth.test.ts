import { expect, test } from 'vitest';
import { dryRunScript, migrationScript } from './index.js';

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

test('no statement for SQLite is deeper or longer than old builds take', () => {
  const cells = ['split-resolved', '00637', 'Phường Đại Mỗ', '01', 'Thành phố Hà Nội', '', ''];
  const area = 'Tổ dân phố số 5 ấp Ự Kỳ ở ớ â ấ ậ ẫ ẩ ằ ẵ ễ ệ ỗ ộ ỡ ợ ữ ự ỹ';
  const answers = { codes: [{ code: '00634', cells }], parts: [{ code: '00634', area, cells }] };
  const place = { dialect: 'sqlite', table: 'ho', codeColumn: 'ma', areaColumn: 'to' } as const;
  const statements = [...migrationScript(place, answers), ...dryRunScript(place, answers)];
  expect(Math.max(...statements.map(depthOf))).toBeLessThanOrEqual(20);
  expect(Math.max(...statements.map((one) => Buffer.byteLength(one)))).toBeLessThan(500_000);
});
