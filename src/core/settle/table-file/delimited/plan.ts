import type { RowRole, RowsFile } from '../../../../lib/tables/index.js';
import type { Finding } from '../../../findings/index.js';
import { keyRecogniser, type MatchedTable, recogniseSection } from '../../../kinds/index.js';
import { accountOf, furtherRows } from '../../../layout/index.js';
import {
  isDamage,
  type ReadOptions,
  type Understanding,
  unreadSheet,
} from '../../../reading/index.js';
import type { Aids } from '../../aids/aids.js';
import type { KnownLines } from '../../pass/known-lines.js';
import type { DelimitedTables } from '../../source/delimited-tables.js';
import type { ColumnOffer } from '../column-offers.js';
import { type ColumnUse, evidenceColumns } from '../evidence-columns.js';
import {
  aboutEvidence,
  columnsMissing,
  offersOf,
  recordsKind,
  understandRecords,
  writtenBefore,
} from '../plan.js';
import { wardlessFindings } from '../wardless.js';
import { headerLineOf, segmentsOf } from './segments.js';

/** Where the tables of a file stand, or what is in their way. */
export type Planned =
  | {
      readonly tables: DelimitedTables;
      /** What the columns of the first were read as. */
      readonly uses: readonly ColumnUse[];
      readonly findings: readonly Finding[];
    }
  | {
      readonly tables?: undefined;
      /** The file's beginning, of which nothing is read. */
      readonly unread: Understanding;
      readonly findings: readonly Finding[];
      /** The columns that may name the ward. */
      readonly offers: readonly ColumnOffer[];
    };

/** Finds the headers and the columns that say which ward is meant, by the beginning of a file. */
export function planOf(
  file: RowsFile,
  options: ReadOptions,
  aids: Pick<Aids, 'wantsArea'>,
): Planned {
  const understood = understandRecords(file.sample, options, aids);
  const place = { file: file.source.name };
  const before = writtenBefore(file.sample, place);
  if (before !== undefined) return nothingRead(understood, [before]);
  const [first] = understood.tables;
  const told = aboutEvidence(understood.findings).filter(({ code }) => !isOfRows(code));
  const evidence = first && evidenceColumns(first, aids);
  if (first === undefined || evidence === undefined) {
    const offers = offersOf([understood]);
    return nothingRead(understood, [...told, columnsMissing(place, offers)], offers);
  }
  const headerLine = headerLineOf(first);
  const isBelow = ({ place: { row = 0 } }: Finding) => row > headerLine;
  return {
    tables: tablesOf(file, understood, first, options, aids),
    uses: evidence.uses,
    findings: [
      ...told.filter((one) => !(isDamage(one.code) && isBelow(one))),
      ...wardlessFindings(understood, aids, file.isShort),
    ],
  };
}

function nothingRead(
  understood: Understanding,
  findings: readonly Finding[],
  offers: readonly ColumnOffer[] = [],
): Planned {
  return { unread: unreadSheet(understood), findings, offers };
}

/** Rows of the beginning are told of when they pass, with all the others. */
function isOfRows(code: string): boolean {
  return code.startsWith('row-too-') || code === 'rows-passed-over';
}

function tablesOf(
  file: RowsFile,
  { tables, roles }: Understanding,
  first: MatchedTable,
  options: ReadOptions,
  aids: Pick<Aids, 'wantsArea'>,
): DelimitedTables {
  const { sample } = file;
  const headerLine = headerLineOf(first);
  const rowsAbove = new Set(
    first.table.rows.flatMap(({ number }) => (number < headerLine ? [number] : [])),
  );
  const kind = recordsKind(options);
  const segments = segmentsOf(sample, tables, (matched) => evidenceColumns(matched, aids));
  return {
    ...segments,
    headerLine,
    width: sample.rows.find(({ number }) => number === headerLine)?.cells.length ?? 0,
    rowsAbove,
    above: accountOf(
      sample.rows.filter(({ number }) => number <= headerLine && !rowsAbove.has(number)),
      (row) => roles.get(row),
    ),
    known: knownLines(file, { tables, roles }, segments.wanted),
    judge: () =>
      furtherRows(sample, (tables.at(-1) ?? first).table, {
        recogniseSection: recogniseSection(kind),
        recogniseKey: keyRecogniser(kind, options.columns),
      }),
  };
}

/** What the beginning of a file was understood to be, row by row. */
function knownLines(
  { isShort, sample }: RowsFile,
  { tables, roles }: Pick<Understanding, 'tables' | 'roles'>,
  wanted: readonly number[],
): KnownLines {
  const others: (readonly [number, RowRole])[] = [...roles].filter(([, role]) => role !== 'data');
  const joined = tables.flatMap(({ table }) => table.rows.filter(({ parts }) => parts));
  return {
    to: isShort ? Number.POSITIVE_INFINITY : lastRecord(sample.rows, roles),
    roles: new Map(others),
    texts: new Map(
      joined.map(({ number, cells }) => [number, wanted.map((index) => cells[index]?.text ?? '')]),
    ),
  };
}

/** What seems to close a table is only where the file's beginning ends: it holds to the last record there. */
function lastRecord(rows: RowsFile['sample']['rows'], roles: ReadonlyMap<number, RowRole>): number {
  return rows.findLast(({ number }) => roles.get(number) === 'data')?.number ?? 0;
}
