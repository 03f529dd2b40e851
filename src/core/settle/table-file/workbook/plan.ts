import { columnLetter, type FileContent, type Grid } from '../../../../lib/tables/index.js';
import { type Finding, findingOf } from '../../../findings/index.js';
import { type AccountedInput, accountOfAll } from '../../../layout/index.js';
import {
  hiddenSheet,
  hiddenUnread,
  isDamage,
  passedOver,
  type ReadOptions,
  type Understanding,
  wantedGrids,
} from '../../../reading/index.js';
import type { Aids } from '../../aids/aids.js';
import type { SheetPart, SheetTables } from '../../source/workbook.js';
import { sheetAccounts } from '../account.js';
import type { ColumnOffer } from '../column-offers.js';
import { type ColumnUse, evidenceColumns, partOf } from '../evidence-columns.js';
import {
  aboutEvidence,
  columnsMissing,
  namingIndex,
  offersOf,
  understandRecords,
  writtenBefore,
} from '../plan.js';
import { wardlessFindings, withoutWardless } from '../wardless.js';

/** What of a workbook is to be reconciled; no sheet when nothing is, and then a finding says why. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetTables[];
  /** What the columns of the first table of each were read as. */
  readonly uses: readonly ColumnUse[];
  /** What the rows of all sheets were taken for. */
  readonly inputs: readonly AccountedInput[];
  readonly findings: readonly Finding[];
  /** Where no sheet is to be reconciled: the columns that may name the ward. */
  readonly offers: readonly ColumnOffer[];
}

/** Finds the tables of a workbook that say which ward is meant. */
export function planWorkbook(
  content: FileContent,
  options: ReadOptions,
  aids: Pick<Aids, 'wantsArea'>,
): WorkbookPlan {
  const grids = wantedGrids(content, options.sheets);
  const file = content.source.name;
  const isPassedOver = ({ hidden }: Grid) => hidden && options.hidden === 'skip';
  const passed = grids.filter(isPassedOver);
  const hidden = passed.map(hiddenSheet);
  const understood = grids
    .filter((grid) => !isPassedOver(grid))
    .map((grid) => understandRecords(grid, options, aids));
  const inputsOf = (read: readonly Understanding[]) =>
    sheetAccounts([...understood, ...passed.map(hiddenUnread)], read, (one) =>
      withoutWardless(one, aids),
    );
  const before = grids.flatMap(
    (grid) => writtenBefore(grid, { file, sheet: grid.sheet ?? '' }) ?? [],
  );
  const nothingRead = (findings: readonly Finding[], offers: readonly ColumnOffer[] = []) => ({
    sheets: [],
    uses: [],
    inputs: inputsOf([]),
    findings,
    offers,
  });
  if (before.length > 0) return nothingRead(before);
  const planned = understood.map((one) => ({ one, plan: sheetTables(one, aids) }));
  const sheets = planned.flatMap(({ plan }) => plan ?? []);
  if (sheets.length === 0) {
    const told = understood.flatMap(({ findings }) => aboutEvidence(findings));
    const offers = offersOf(understood);
    return nothingRead([...hidden, ...told, columnsMissing({ file }, offers)], offers);
  }
  const read = planned.flatMap(({ one, plan }) => (plan === undefined ? [] : [one]));
  return {
    sheets,
    uses: understood.flatMap((one) => usesOf(one, aids)),
    inputs: inputsOf(read),
    offers: [],
    findings: [
      ...hidden,
      ...uncalculated(content, sheets),
      ...planned.flatMap(({ one, plan }) =>
        plan === undefined
          ? passedOver(one)
          : [...aboutColumns(one), ...wardlessFindings(one, aids)],
      ),
    ],
  };
}

function sheetTables(
  understood: Understanding,
  aids: Pick<Aids, 'wantsArea'>,
): SheetTables | undefined {
  const { grid, tables, roles } = understood;
  const parts = tables.flatMap((matched): SheetPart[] => {
    const evidence = evidenceColumns(matched, aids);
    if (evidence === undefined) return [];
    const { indexes } = evidence;
    return [{ ...partOf(evidence), table: matched.table, indexes, naming: namingIndex(evidence) }];
  });
  if (parts.length === 0) return undefined;
  const [input] = sheetAccounts([understood], [understood], (one) => withoutWardless(one, aids));
  return { grid, parts, roles, account: input?.account ?? accountOfAll(0, 'data') };
}

/** What the columns of the first table of a sheet were read as that says which ward is meant. */
function usesOf(
  { grid: { sheet = '' }, tables }: Understanding,
  aids: Pick<Aids, 'wantsArea'>,
): ColumnUse[] {
  const [first] = tables.flatMap((matched) => evidenceColumns(matched, aids) ?? []);
  return (first?.uses ?? []).map((use) => ({ sheet, ...use }));
}

/** Damaged texts of rows are told of when the rows are answered. */
function aboutColumns({ findings, tables }: Understanding): Finding[] {
  const [header = 0] = tables.map(({ table }) => Math.max(...table.headerRows));
  return aboutEvidence(findings).filter(
    ({ code, place: { row = 0 } }) => !(isDamage(code) && row > header),
  );
}

/** A formula that nobody calculated matters where it should be evidence. */
function uncalculated({ notices }: FileContent, sheets: readonly SheetTables[]): Finding[] {
  const letters = new Set(
    sheets.flatMap(({ grid: { sheet = '' }, parts }) =>
      parts.flatMap(({ indexes }) => indexes.map((index) => `${columnLetter(index)} ${sheet}`)),
    ),
  );
  return notices
    .map(findingOf)
    .filter(
      ({ code, place: { cell = '', sheet = '' } }) =>
        code !== 'formula-without-value' ||
        letters.has(`${cell.replace(/(?<!\d)\d+$/, '')} ${sheet}`),
    );
}
