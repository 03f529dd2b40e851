import type { Strike } from '../../table.js';
import { recordsOf } from './records.js';
import { textRuns } from './shared-strings.js';
import { wordAt } from './word.js';

/**
 * How the cells of a worksheet look that are struck through, all or in part: number of a row, from 1, and index of
 * a column → the look.
 */
export type StruckSheet = ReadonlyMap<number, ReadonlyMap<number, StruckLook>>;

/** Whether the cell's font strikes it, and the runs of its text that have a font of their own. */
export interface StruckLook {
  readonly cell: boolean;
  readonly runs: readonly StruckRun[];
}

interface StruckRun {
  /** Index of the first UTF-16 unit. */
  readonly from: number;
  readonly struck: boolean;
}

/** Records of BIFF5 and BIFF8, what xls files have been written in since 1995 (MS-XLS 2.3). */
const FONT = 0x0031;
const XF = 0x00e0;
const SHEET = 0x0085;
const SHARED_STRINGS = 0x00fc;
const SHARED_STRING_CELL = 0x00fd;
const NUMBERS = 0x00bd;

/** Cells that begin with their row, their column and the index of their look. */
const CELLS: ReadonlySet<number> = new Set([
  0x0203,
  0x0204,
  0x0205,
  0x027e,
  0x00d6,
  0x0006,
  0x0206,
  0x0406,
  SHARED_STRING_CELL,
]);

const HEADER_BYTES = 4;
const STRUCK_OUT = 0x0008;

/** There is no font 4 (MS-XLS 2.5.129): the fifth in the file is number 5. */
const NO_FONT = 4;

/**
 * Takes the stream of an xls workbook, whose fonts the library doesn't tell; gives what is struck through on each
 * sheet, in the order in which the sheets stand in the stream. Throws `file-truncated`.
 */
export function struckSheets(stream: Buffer, file: string): readonly StruckSheet[] {
  const { starts, struckLooks, runs } = looksOf(stream, file);
  if (struckLooks.size === 0 && runs.length === 0) return [];
  const sheets = new Map(starts.map((start) => [start, new Map<number, StruckRow>()]));
  let rows = new Map<number, StruckRow>();
  for (const { type, at, end } of recordsOf(stream, file)) {
    rows = sheets.get(at) ?? rows;
    for (const { row, column, look, text } of cellsOf(
      type,
      stream.subarray(at + HEADER_BYTES, end),
    )) {
      const struck = { cell: struckLooks.has(look), runs: runs[text ?? -1] ?? [] };
      if (!struck.cell && struck.runs.every((run) => !run.struck)) continue;
      const cells: StruckRow = rows.get(row) ?? new Map();
      rows.set(row, cells.set(column, struck));
    }
  }
  return [...sheets].sort(([a], [b]) => a - b).map(([, struck]) => struck);
}

/** How much of a text is struck through: blanks don't count. */
export function strikeOf({ cell, runs }: StruckLook, text: string): Strike | undefined {
  const looks = [{ from: 0, struck: cell }, ...runs];
  const shown = looks.filter(
    ({ from }, i) => text.slice(from, looks[i + 1]?.from).trim() !== '' || text === '',
  );
  const struck = shown.filter((run) => run.struck).length;
  if (struck === 0) return undefined;
  return struck === shown.length ? 'whole' : 'part';
}

type StruckRow = Map<number, StruckLook>;

/** What a workbook says before its sheets: where they begin, and which looks and runs of text are struck through. */
function looksOf(stream: Buffer, file: string) {
  const starts: number[] = [];
  const fonts: boolean[] = [];
  const looks: number[] = [];
  const strings: Buffer[] = [];
  for (const { type, at, end } of recordsOf(stream, file)) {
    const body = stream.subarray(at + HEADER_BYTES, end);
    if (type === SHEET) starts.push(wordAt(body, 0) + wordAt(body, 2) * 0x10000);
    if (type === XF) looks.push(wordAt(body, 0));
    if (type === SHARED_STRINGS) strings.push(body);
    if (type !== FONT) continue;
    if (fonts.length === NO_FONT) fonts.push(false);
    fonts.push((wordAt(body, 2) & STRUCK_OUT) !== 0);
  }
  const isStruck = (font: number) => fonts[font] === true;
  const runs = fonts.includes(true) && strings.length > 0 ? textRuns(strings) : [];
  return {
    starts,
    struckLooks: new Set(looks.flatMap((font, look) => (isStruck(font) ? [look] : []))),
    runs: runs.map((text) => text.map(({ from, font }) => ({ from, struck: isStruck(font) }))),
  };
}

interface FoundCell {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly look: number;
  /** Number of its text among those that cells share. */
  readonly text?: number;
}

/** The filled cells of a record. */
function cellsOf(type: number, body: Buffer): readonly FoundCell[] {
  const [row, column] = [wordAt(body, 0) + 1, wordAt(body, 2)];
  if (type === NUMBERS) {
    const count = Math.max(0, Math.floor((body.length - 6) / 6));
    return Array.from({ length: count }, (_, i) => ({
      row,
      column: column + i,
      look: wordAt(body, 4 + i * 6),
    }));
  }
  if (!CELLS.has(type)) return [];
  const cell = { row, column, look: wordAt(body, 4) };
  return [
    type === SHARED_STRING_CELL
      ? { ...cell, text: wordAt(body, 6) + wordAt(body, 8) * 0x10000 }
      : cell,
  ];
}
