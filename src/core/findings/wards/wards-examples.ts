import type { Example } from '../example/example.js';

/** A list of units that is checked as of a day. */
export function list(day: string | undefined, header: string, ...rows: string[]): Example {
  return {
    command: 'wards check',
    files: [{ name: 'don-vi.csv', content: `${[header, ...rows].join('\n')}\n` }],
    ...(day !== undefined && { options: ['--as-of', day] }),
  };
}

/** A conversion table: new code, new name, old code, old name, note. */
export function crosswalk(...rows: string[]): Example {
  const header = 'Mã xã mới,Tên xã mới,Mã xã cũ,Tên xã cũ,Ghi chú';
  return {
    command: 'wards check',
    files: [{ name: 'chuyen-doi.csv', content: `${[header, ...rows].join('\n')}\n` }],
  };
}

export const TODAY = '2026-09-20';
export const BEFORE = '2025-06-30';
export const NAMES = 'Mã xã,Tên xã';
