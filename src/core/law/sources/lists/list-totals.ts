import { holdsOn, type Period } from '../../../register/index.js';
import { type Rows, recordsOf } from '../rows.js';

/** What the statistics office's list of a day holds. */
export interface ListTotals {
  readonly day: string;
  /** By what is counted: a type of commune, or all units of a level. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Where the units of a day are not as many as its list holds. */
export interface TotalDiffers {
  readonly day: string;
  readonly of: string;
  readonly stated: number;
  readonly counted: number;
}

const COUNTED = {
  communes: 'đơn vị cấp xã',
  xa: 'xã',
  phuong: 'phường',
  thi_tran: 'thị trấn',
} as const;

/** Takes the index of the lists, header first; gives what each of them holds. Throws `SourceError`. */
export function readListTotals(rows: Rows): ListTotals[] {
  const columns = Object.keys(COUNTED) as (keyof typeof COUNTED)[];
  return recordsOf(rows, ['date', ...columns], 'mục lục các danh sách').map((row) => ({
    day: row.date,
    counts: new Map(columns.map((column) => [COUNTED[column], Number(row[column])])),
  }));
}

/**
 * Lists that the office put right later: how many more units they had of before than the changes lead to. Those of
 * 2024 and 2025 brought back communes that had ended (in Đạ Huoai, Bắc Giang, Thanh Hoá …), those of 2019 and 2020
 * were drafts of what the next list has.
 */
const DRAFTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '2019-09-11': { 'đơn vị cấp xã': 1, xã: -1, phường: 2 },
  '2020-03-01': { 'đơn vị cấp xã': 3, xã: 3 },
  '2024-12-01': { 'đơn vị cấp xã': 4, xã: 4 },
  '2025-01-01': { 'đơn vị cấp xã': 11, xã: 12, phường: -1 },
  '2025-03-01': { 'đơn vị cấp xã': 12, xã: 12 },
};

/** Takes the communes of all lists, each in its period, and what the lists hold; gives where they differ. */
export function differingTotals(
  units: readonly (Period & { readonly type: string })[],
  totals: readonly ListTotals[],
): TotalDiffers[] {
  return totals.flatMap(({ day, counts }) => {
    const there = units.filter((unit) => holdsOn(unit, day));
    return [...counts].flatMap(([of, stated]) => {
      const counted =
        of === COUNTED.communes ? there.length : there.filter(({ type }) => type === of).length;
      return counted + (DRAFTS[day]?.[of] ?? 0) === stated ? [] : [{ day, of, stated, counted }];
    });
  });
}
