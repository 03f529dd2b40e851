import { type Finding, finding, findingOf } from '../../../core/findings/index.js';
import {
  columnLetter,
  type FileContent,
  type Grid,
  type Table,
} from '../../../lib/tables/index.js';
import type { AccountedInput } from '../../../report/index.js';
import type { ReadOptions } from '../../reading/options.js';
import { hiddenSheet, passedOver, wantedGrids } from '../../reading/tables.js';
import type { Understanding } from '../../reading/understand.js';
import { hiddenUnread } from '../../reading/unread.js';
import { sheetAccounts } from '../account.js';
import type { Aids } from '../aids.js';
import { evidenceColumns, type WardColumns } from '../evidence-columns.js';
import { aboutEvidence, columnsMissing, isReconciled, understandRecords } from '../plan.js';
import { wardlessFindings, withoutWardless } from './wardless.js';

/** Where in a table of a workbook the evidence stands. */
export interface TablePlan extends WardColumns {
  readonly table: Table;
}

/** A sheet with at least one table that is keyed by ward. */
export interface SheetPlan {
  readonly grid: Grid;
  readonly sheet: string;
  readonly tables: readonly TablePlan[];
}

/** What of a workbook is to be reconciled; no sheet when nothing is, and then a finding says why. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  /** What the rows of all sheets were taken for. */
  readonly inputs: readonly AccountedInput[];
  readonly findings: readonly Finding[];
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
  const before = grids.filter(isReconciled).map(({ sheet = '' }) => {
    return finding('reconciled-before', { place: { file, sheet } }, {});
  });
  if (before.length > 0) return { sheets: [], inputs: inputsOf([]), findings: before };
  const planned = understood.map((one) => ({ one, plan: sheetPlan(one, aids) }));
  const sheets = planned.flatMap(({ plan }) => plan ?? []);
  if (sheets.length === 0) {
    const told = understood.flatMap(({ findings }) => aboutEvidence(findings));
    const missing = columnsMissing({ file }, understood);
    return { sheets, inputs: inputsOf([]), findings: [...hidden, ...told, missing] };
  }
  const read = planned.flatMap(({ one, plan }) => (plan === undefined ? [] : [one]));
  return {
    sheets,
    inputs: inputsOf(read),
    findings: [
      ...hidden,
      ...uncalculated(content, sheets),
      ...planned.flatMap(({ one, plan }) =>
        plan === undefined
          ? passedOver(one)
          : [...aboutEvidence(one.findings), ...wardlessFindings(one, aids)],
      ),
    ],
  };
}

function sheetPlan(
  { grid, tables }: Understanding,
  aids: Pick<Aids, 'wantsArea'>,
): SheetPlan | undefined {
  const planned = tables.flatMap((matched): TablePlan[] => {
    const evidence = evidenceColumns(matched, aids);
    return evidence === undefined ? [] : [{ table: matched.table, ...evidence }];
  });
  if (planned.length === 0) return undefined;
  return { grid, sheet: grid.sheet ?? '', tables: planned };
}

/** A formula that nobody calculated matters where it should be evidence. */
function uncalculated({ notices }: FileContent, sheets: readonly SheetPlan[]): Finding[] {
  const letters = new Set(
    sheets.flatMap(({ sheet, tables }) =>
      tables.flatMap(({ indexes }) => indexes.map((index) => `${columnLetter(index)} ${sheet}`)),
    ),
  );
  return notices
    .map(findingOf)
    .filter(
      ({ code, place: { cell = '', sheet = '' } }) =>
        code !== 'formula-without-value' || letters.has(`${cell.replace(/\d+$/, '')} ${sheet}`),
    );
}
