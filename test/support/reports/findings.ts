import { type Finding, finding } from '../../../src/core/findings/index.js';
import { sheet } from './sheet.js';

export function malformedCode(
  row: number,
  value: string,
  closest: readonly string[] = [],
): Finding {
  const place = { ...sheet, row, column: 'Mã số', cell: `A${row}` };
  return finding('code-malformed', { place, field: 'code', value, key: value }, { closest });
}

export function districtLevel(row: number, key: string): Finding {
  const place = { ...sheet, row, column: 'Cấp thực hiện', cell: `C${row}` };
  return finding('level-district', { place, field: 'levels', value: 'Cấp huyện', key }, {});
}

export function restoredZero(row: number, from: string, to: string): Finding {
  const place = { ...sheet, row, column: 'Mã số', cell: `A${row}` };
  return finding(
    'restore-trailing-zero',
    { place, field: 'code', value: from, key: to, fix: { from, to } },
    {},
  );
}
