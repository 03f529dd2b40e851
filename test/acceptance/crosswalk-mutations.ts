import {
  communesOn,
  type District,
  districtOf,
  fullName,
  impliedShares,
  looseKey,
  type Province,
  provinceOf,
  type Register,
  type Relation,
  relationsTo,
} from '../../src/core/register/index.js';
import type { Random } from '../fuzz/random.js';

export const HEADER = [
  'Mã xã mới',
  'Tên xã mới',
  'Tỉnh mới',
  'Mã xã cũ',
  'Tên xã cũ',
  'Huyện cũ',
  'Tỉnh cũ',
  'Ghi chú',
];

/** Places of cells in a row of the table. */
const [NEW_CODE, OLD_CODE, OLD_NAME, NOTE] = [0, 3, 4, 7] as const;

/** A row of the table, and the relation that it is of. */
export interface CleanRow {
  readonly relation: Relation;
  readonly cells: string[];
}

/** What must be found: the code and its cell, or, of a dropped row, the relation that is gone. */
export interface Expected {
  readonly mutation: string;
  readonly code: string;
  readonly row: CleanRow;
  readonly column?: number;
}

/** The whole conversion table of 1 July 2025 as the register has it, in the words of the official one. */
export function cleanTable(register: Register, day: string): CleanRow[] {
  const units = communesOn(register, day);
  return units.flatMap((unit) =>
    relationsTo(register, unit).map((relation) => ({
      relation,
      cells: [
        unit.code,
        fullName(unit),
        placeOf(provinceOf(register, unit, day)),
        ...oldCells(register, relation),
        noteOf(register, relation),
      ],
    })),
  );
}

function oldCells(register: Register, { source }: Relation): string[] {
  if (source.kind === 'area') return ['', source.name, '', ''];
  if (source.kind === 'district') return ['', '', placeOf(source.unit), ''];
  const { unit } = source;
  return [
    unit.code,
    fullName(unit),
    placeOf(districtOf(register, unit)),
    placeOf(provinceOf(register, unit)),
  ];
}

function placeOf(place: District | Province | undefined): string {
  if (place === undefined) return '';
  return `${fullName(place)} (${place.code})`;
}

function noteOf(register: Register, relation: Relation): string {
  if (relation.coverage === 'full') return 'Nhập toàn bộ';
  const { area, population } = impliedShares(register, relation);
  if (area === 'all') return 'Nhập toàn bộ diện tích';
  if (area === 'none') return 'Nhập một phần dân số';
  if (population === 'none') return 'Nhập một phần diện tích';
  return population === 'all' ? 'Nhập một phần diện tích, toàn bộ dân số' : 'Nhập một phần';
}

/**
 * Damages rows of a table, each in the block of another new unit, so that each can be judged alone; gives
 * what must be found. Rows that are dropped are taken out of the list.
 */
export function mutate(rows: CleanRow[], count: number, random: Random): Expected[] {
  const blocks = random.shuffled(blocksOf(rows));
  const used = new Set<unknown>();
  const expected: Expected[] = [];
  const next = (fits: (row: CleanRow) => boolean): CleanRow => {
    for (let block = blocks.pop(); block !== undefined; block = blocks.pop()) {
      const row = random.pick(block);
      const { source } = row.relation;
      if (source.kind !== 'commune' || used.has(source.unit) || !fits(row)) continue;
      used.add(source.unit);
      return row;
    }
    throw new Error('no block left to damage');
  };
  const kinds = [swapDigits, dropRow, exchangeNames, wrongNote];
  for (let done = 0; done < count; done += 1) {
    const kind = kinds[done % kinds.length] ?? swapDigits;
    expected.push(...kind(rows, next, random));
  }
  return expected;
}

type Next = (fits: (row: CleanRow) => boolean) => CleanRow;

/** The rows of each new unit whose sources are communes. */
function blocksOf(rows: readonly CleanRow[]): CleanRow[][] {
  const blocks = new Map<unknown, CleanRow[]>();
  for (const row of rows) {
    const { source, target } = row.relation;
    if (source.kind === 'commune') blocks.set(target, [...(blocks.get(target) ?? []), row]);
  }
  return [...blocks.values()];
}

/** Two neighbouring digits of the old code or of the new one change places. */
function swapDigits(_: CleanRow[], next: Next, random: Random): Expected[] {
  const row = next(() => true);
  const column = random.chance(0.5) ? OLD_CODE : NEW_CODE;
  const code = row.cells[column] ?? '';
  const places = [0, 1, 2, 3].filter((place) => code[place] !== code[place + 1]);
  const place = random.pick(places);
  row.cells[column] =
    `${code.slice(0, place)}${code[place + 1]}${code[place]}${code.slice(place + 2)}`;
  return [
    { mutation: `${code} → ${row.cells[column]}`, code: 'ward-code-name-mismatch', row, column },
  ];
}

function dropRow(rows: CleanRow[], next: Next): Expected[] {
  const row = next(() => true);
  rows.splice(rows.indexOf(row), 1);
  return [{ mutation: 'dropped', code: 'relation-missing', row }];
}

/** Two old units far apart are called by each other's names. */
function exchangeNames(_: CleanRow[], next: Next): Expected[] {
  const one = next(() => true);
  const name = one.cells[OLD_NAME] ?? '';
  const other = next(({ cells }) => !sounds(cells[OLD_NAME] ?? '', name));
  const theirs = other.cells[OLD_NAME] ?? '';
  one.cells[OLD_NAME] = theirs;
  other.cells[OLD_NAME] = name;
  return [one, other].map((row) => ({
    mutation: `${name} ↔ ${theirs}`,
    code: 'ward-code-name-mismatch',
    row,
    column: OLD_NAME,
  }));
}

/** Whether two names could be taken for one, types aside. */
function sounds(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) =>
    looseKey(name.replace(/^(?:Xã|Phường|Thị trấn) /, '')),
  );
  return first === second;
}

function wrongNote(_: CleanRow[], next: Next, random: Random): Expected[] {
  const row = next(() => true);
  const right = row.cells[NOTE] ?? '';
  const wrong =
    row.relation.coverage === 'full'
      ? ['Nhập một phần', 'Nhập một phần diện tích', 'Phần còn lại', 'Nhập một phần dân số']
      : ['Nhập toàn bộ', 'Giữ nguyên'];
  row.cells[NOTE] = random.pick(wrong);
  return [
    { mutation: `${right} → ${row.cells[NOTE]}`, code: 'coverage-mismatch', row, column: NOTE },
  ];
}
