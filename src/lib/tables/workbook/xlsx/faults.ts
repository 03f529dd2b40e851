import { shownRanges } from '../../../text/index.js';
import { cellAddress } from '../../address.js';
import { type Notice, notice } from '../../notice.js';
import { type CellPlace, formulasWithoutValue } from '../formulas.js';

/** What is out of order on a worksheet, noted while it is read. */
export interface SheetFaults {
  /** Cells with a formula whose value was never calculated. */
  readonly uncalculated: CellPlace[];
  /** Numbers that two rows have, which Excel never writes. */
  readonly repeated: number[];
  /** Numbers of rows that stand behind rows of higher numbers. */
  readonly misplaced: number[];
  /** Cells that are given twice, with the text that the first one holds. */
  readonly overwritten: (CellPlace & { readonly text: string })[];
}

export function noFaults(): SheetFaults {
  return { uncalculated: [], repeated: [], misplaced: [], overwritten: [] };
}

/** How many rows or cells of a sheet are named one by one. */
const NAMED = 100;

/** Takes what is out of order on a sheet; tells it. */
export function faultNotices(file: string, sheet: string, faults: SheetFaults): Notice[] {
  const { repeated, misplaced, overwritten, uncalculated } = faults;
  const [first] = misplaced;
  return [
    ...formulasWithoutValue(file, sheet, uncalculated),
    ...repeated
      .slice(0, NAMED)
      .map((row) => notice('row-number-twice', { place: { file, sheet, row } }, {})),
    ...overwritten.slice(0, NAMED).map(({ row, column, text }) => {
      const place = { file, sheet, row, cell: cellAddress(row, column) };
      return notice('cell-twice', { place, value: text }, {});
    }),
    ...(first === undefined
      ? []
      : [
          notice(
            'rows-out-of-order',
            { place: { file, sheet, row: first } },
            { rows: shownRanges([...misplaced].sort((a, b) => a - b)) },
          ),
        ]),
  ];
}
