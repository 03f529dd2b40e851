import type { DrawnRow } from '../../../core/reading/index.js';
import { fill, printable, truncate } from '../../../lib/text/index.js';
import {
  findingSections,
  type Lines,
  type Page,
  paragraph,
  sections,
  unreadableLines,
  unreadableVerdict,
} from '../../../report/index.js';
import type { InspectedColumn, InspectedFile, InspectedSheet, InspectReport } from './types.js';
import { inspectWords } from './words/index.js';

/** Of `inspect`: each file with its sheets, each sheet with its columns and what they were taken for. */
export function inspectLines(page: Page, report: InspectReport): Lines {
  return sections([
    unreadableLines(page, report.unreadable),
    ...report.inputs.map((file) => fileLines(page, file)),
    ...findingSections(page, report.findings),
    verdictLines(page, report),
  ]);
}

function fileLines(page: Page, file: InspectedFile): Lines {
  return [
    ...paragraph(page, fileTitle(page, file), 0, page.style.heading),
    ...file.sheets.flatMap((sheet) => [
      ...paragraph(page, sheetTitle(page, sheet), 2),
      ...sheet.columns.flatMap((column) => columnLines(page, column)),
      ...sheet.drawing.flatMap((row) => drawnLine(page, row)),
    ]),
  ];
}

function fileTitle(
  { lang }: Page,
  { file, format, encoding, encodingConfidence, delimiter }: InspectedFile,
): string {
  const inspect = inspectWords(lang).inspect;
  return [
    fill(inspect.file, { file, format }),
    ...(encoding === undefined ? [] : [fill(inspect.encoding, { encoding })]),
    ...(encodingConfidence === undefined
      ? []
      : [fill(inspect.guess, { confidence: Math.round(encodingConfidence * 100) })]),
    ...(delimiter === undefined
      ? []
      : [fill(inspect.delimiter, { delimiter: delimiter === '\t' ? inspect.tab : delimiter })]),
  ].join(' · ');
}

function sheetTitle({ lang }: Page, sheet: InspectedSheet): string {
  const inspect = inspectWords(lang).inspect;
  const { hidden, usedRange, headerRows, columns, rows, firstDataRow, kindGuess } = sheet;
  return [
    sheet.sheet ?? inspect.table,
    ...(hidden ? [inspect.hidden] : []),
    ...(usedRange === undefined ? [] : [fill(inspect.usedRange, { range: usedRange })]),
    ...(columns.length === 0 ? [inspect.noHeader] : []),
    ...(headerRows.length === 0 ? [] : [fill(inspect.header, { rows: headerRows.map(String) })]),
    firstDataRow === 0
      ? fill(inspect.rows, { rows })
      : fill(inspect.rowsFrom, { rows, first: firstDataRow }),
    ...(kindGuess === undefined ? [] : [fill(inspect.kindGuess, { kind: kindGuess })]),
  ].join(' · ');
}

function columnLines(page: Page, column: InspectedColumn): Lines {
  const { reasons } = page.words;
  const inspect = inspectWords(page.lang).inspect;
  const { letter, header, field, confidence = 1, why } = column;
  if (field === undefined) {
    return paragraph(
      page,
      `${fill(inspect.unmatched, { letter, header })} · ${reasons[why]}`,
      4,
      page.style.quiet,
    );
  }
  const percent = Math.round(confidence * 100);
  return paragraph(
    page,
    `${fill(inspect.matched, { letter, header, field, confidence: percent })} · ${reasons[why]}`,
    4,
  );
}

/** One line a row: its number, what it was taken for, its cells as far as the page is wide. */
function drawnLine(page: Page, { row, role, cells }: DrawnRow): Lines {
  const texts = cells.map(({ letter, text }) => `${letter} ${printable(text, { oneLine: true })}`);
  const line = `${String(row).padStart(7)} ${inspectWords(page.lang).roles[role]} │ ${texts.join(' │ ')}`;
  const style = role === 'data' ? undefined : page.style[role === 'header' ? 'good' : 'quiet'];
  return [(style ?? ((text: string) => text))(truncate(line, page.width))];
}

function verdictLines(page: Page, { inputs, unreadable }: InspectReport): Lines {
  const sheets = inputs.flatMap((input) => input.sheets);
  const columns = sheets.flatMap((sheet) => sheet.columns);
  const matched = columns.filter((column) => column.field !== undefined);
  const tables = sheets.filter((sheet) => sheet.columns.length > 0);
  const counts = { tables: tables.length, matched: matched.length, columns: columns.length };
  const unread = unreadableVerdict(page, unreadable);
  const text = [fill(inspectWords(page.lang).inspect.verdict, counts), ...unread].join(' ');
  return paragraph(page, text, 0, unread.length > 0 ? page.style.error : undefined);
}
