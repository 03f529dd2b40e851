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

/** A commune of a list, with what it is counted by. */
export interface CountedUnit extends Period {
  readonly type: string;
  readonly district: { readonly code: string };
  readonly province: { readonly code: string };
}

const COUNTED = {
  provinces: 'đơn vị cấp tỉnh',
  districts: 'đơn vị cấp huyện',
  communes: 'đơn vị cấp xã',
  xa: 'xã',
  phuong: 'phường',
  thi_tran: 'thị trấn',
} as const;

/** Counts what a list says by a word of `COUNTED`; `lone`: codes of the districts that have no communes. */
function countOf(units: readonly CountedUnit[], of: string, lone: ReadonlySet<string>): number {
  if (of === COUNTED.communes) return units.length;
  if (of === COUNTED.provinces) return new Set(units.map(({ province }) => province.code)).size;
  if (of === COUNTED.districts)
    return new Set([...lone, ...units.map(({ district }) => district.code)]).size;
  return units.filter(({ type }) => type === of).length;
}

const KEYS = Object.keys(COUNTED) as (keyof typeof COUNTED)[];

/** The columns of the index of the lists. */
export const TOTAL_HEADERS = ['date', ...KEYS] as const;

/** Takes the index of the lists, header first; gives what each of them holds. Throws `SourceError`. */
export function readListTotals(rows: Rows): ListTotals[] {
  return recordsOf(rows, TOTAL_HEADERS, 'mục lục các danh sách').map(({ date, ...totals }) => ({
    day: date,
    counts: new Map(KEYS.map((column) => [COUNTED[column], Number(totals[column])])),
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
  '2024-12-01': { 'đơn vị cấp huyện': 2, 'đơn vị cấp xã': 4, xã: 4 },
  '2025-01-01': { 'đơn vị cấp xã': 11, xã: 12, phường: -1 },
  '2025-03-01': { 'đơn vị cấp xã': 12, xã: 12 },
};

/**
 * Takes the communes of all lists, each in its period, what the lists hold, and the districts that have no communes, by
 * code; gives where they differ. No list of communes names those: they are in the totals all the same.
 */
export function differingTotals(
  units: readonly CountedUnit[],
  totals: readonly ListTotals[],
  lone: ReadonlySet<string>,
): TotalDiffers[] {
  return totals.flatMap(({ day, counts }) => {
    const there = units.filter((unit) => holdsOn(unit, day));
    return [...counts].flatMap(([of, stated]) => {
      const counted = countOf(there, of, lone);
      return counted + (DRAFTS[day]?.[of] ?? 0) === stated ? [] : [{ day, of, stated, counted }];
    });
  });
}
