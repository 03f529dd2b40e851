import { type Kind, loadKind } from '../../../core/kinds/index.js';
import { fill } from '../../../lib/text/index.js';
import {
  type Blocks,
  findingBlocks,
  namedField,
  namedKind,
  paragraph,
  sections,
  unreadableBlocks,
  unreadableVerdict,
  verdict,
  type Wording,
} from '../../../report/index.js';
import type { InspectedColumn, InspectedFile, InspectedSheet, InspectReport } from './types.js';
import { inspectWords } from './words/index.js';

/** Of `inspect`: each file with its sheets, each sheet with its columns and what they were taken for. */
export function inspectBlocks(wording: Wording, report: InspectReport): Blocks {
  return sections([
    unreadableBlocks(report.unreadable),
    ...report.inputs.map((file) => fileBlocks(wording, file)),
    findingBlocks(report.findings),
    verdictBlocks(wording, report),
  ]);
}

function fileBlocks(wording: Wording, file: InspectedFile): Blocks {
  return [
    ...paragraph(fileTitle(wording, file), 0, 'heading'),
    ...file.sheets.flatMap((sheet) => [
      ...paragraph(sheetTitle(wording, sheet), 2),
      ...sheet.columns.flatMap((column) => columnBlocks(wording, column, kindOf(sheet))),
      ...drawingBlocks(wording, sheet),
    ]),
  ];
}

function fileTitle(
  { lang }: Wording,
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

function kindOf({ kindGuess }: InspectedSheet): Kind | undefined {
  return kindGuess === undefined ? undefined : loadKind(kindGuess);
}

function sheetTitle({ lang }: Wording, sheet: InspectedSheet): string {
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
    ...(kindGuess === undefined
      ? []
      : [fill(inspect.kindGuess, { kind: namedKind(kindGuess, { kind: kindOf(sheet), lang }) })]),
  ].join(' · ');
}

function columnBlocks(wording: Wording, column: InspectedColumn, kind: Kind | undefined): Blocks {
  const { reasons } = wording.words;
  const inspect = inspectWords(wording.lang).inspect;
  const { letter, header, field, confidence = 1, why } = column;
  if (field === undefined) {
    return paragraph(
      `${fill(inspect.unmatched, { letter, header })} · ${reasons[why]}`,
      4,
      'quiet',
    );
  }
  const percent = Math.round(confidence * 100);
  const label = namedField(field, { kind, lang: wording.lang });
  const matched = fill(inspect.matched, { letter, header, field: label, confidence: percent });
  return paragraph(`${matched} · ${reasons[why]}`, 4);
}

function drawingBlocks({ lang }: Wording, { drawing }: InspectedSheet): Blocks {
  const { roles } = inspectWords(lang);
  return drawing.length === 0 ? [] : [{ type: 'drawing', rows: drawing, roles }];
}

function verdictBlocks(wording: Wording, { inputs, unreadable }: InspectReport): Blocks {
  const sheets = inputs.flatMap((input) => input.sheets);
  const columns = sheets.flatMap((sheet) => sheet.columns);
  const matched = columns.filter((column) => column.field !== undefined);
  const tables = sheets.filter((sheet) => sheet.columns.length > 0);
  const counts = { tables: tables.length, matched: matched.length, columns: columns.length };
  const unread = unreadableVerdict(wording, unreadable);
  const text = [fill(inspectWords(wording.lang).inspect.verdict, counts), ...unread].join(' ');
  return verdict(text, unread.length > 0 ? 'error' : 'plain');
}
