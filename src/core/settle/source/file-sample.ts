import type { RecordBatch, Row, RowsFile } from '../../../lib/tables/index.js';
import {
  inStretches,
  STRETCH_ROWS,
  type Stretch,
  sampledPlaces,
  spread,
} from '../judge/sampling.js';
import { isBlank, mayBeOther, rowOf, textsOf } from '../pass/row-cells.js';
import type { DelimitedTables } from './delimited-tables.js';
import { OwnRows } from './own-rows.js';

/** A longer file is looked at only where its bytes are: to go through all of it would take too long. */
const MOST_BYTES = 16 * 1024 * 1024;

/** The first rows of a file's beginning. */
export function firstSample({ sample }: RowsFile, tables: DelimitedTables): readonly Stretch[] {
  const own = new OwnRows(tables);
  const rows = sample.rows.filter(({ number }) => own.isBelow(number)).slice(0, STRETCH_ROWS);
  return [likeFirst(rows, own, tables)];
}

function likeFirst(
  rows: readonly Row[],
  own: OwnRows,
  { wanted }: DelimitedTables,
): (readonly string[])[] {
  return rows.flatMap(({ number, cells }) => {
    const texts = wanted.map((index) => cells[index]?.text ?? '');
    const like = own.textsLikeFirst(number, texts);
    return like === undefined ? [] : [like];
  });
}

/** Rows of a file at even distances, stretch by stretch: of one that is very long by its bytes. */
export function spreadSample(file: RowsFile, tables: DelimitedTables): Promise<readonly Stretch[]> {
  return file.source.size > MOST_BYTES ? byBytes(file, tables) : byRows(file, tables);
}

/** As many rows as a workbook of the same rows would be judged by, and the same ones. */
async function byRows(file: RowsFile, tables: DelimitedTables): Promise<readonly Stretch[]> {
  let count = 0;
  await eachRow(file, tables, [], () => {
    count += 1;
  });
  const places = sampledPlaces(count);
  const stretches: (readonly string[])[][] = places.map(() => []);
  const own = new OwnRows(tables);
  const isRecord = recordTest(file, tables);
  let at = 0;
  let place = 0;
  await eachRow(file, tables, tables.wanted, (batch, record, line) => {
    while (at >= (places[place]?.to ?? Number.POSITIVE_INFINITY)) place += 1;
    const isSampled = at >= (places[place]?.from ?? Number.POSITIVE_INFINITY);
    at += 1;
    if (!isSampled || !isRecord(batch, record, line)) return;
    const texts = textsOf(batch, record, { ...file, ...file.codec });
    const like = own.textsLikeFirst(line, texts);
    if (like !== undefined) stretches[place]?.push(like);
  });
  return stretches;
}

/** Tells of a row whether it is one of its table, as far as can be seen before it is answered. */
function recordTest(
  file: RowsFile,
  { width, known, headersBelow, judge }: DelimitedTables,
): (batch: RecordBatch, record: number, line: number) => boolean {
  const judgeRow = judge();
  const [delimiter, quote] = signsOf(file);
  let lastRecord = 0;
  return (batch, record, line) => {
    const cells = headersBelow.findLast((header) => header.line <= line)?.width ?? width;
    if (batch.cells[record] !== cells) return false;
    if (line <= known.to || !mayBeOther(batch, record, delimiter, quote)) lastRecord = line;
    else return judgeRow(file.rowOf(rowOf(batch, record), line), lastRecord) === 'data';
    return true;
  };
}

/** Calls for each filled row. */
async function eachRow(
  file: RowsFile,
  tables: DelimitedTables,
  wanted: readonly number[],
  call: (batch: RecordBatch, record: number, line: number) => void,
): Promise<void> {
  const own = new OwnRows(tables);
  const [delimiter, quote] = signsOf(file);
  for await (const batch of file.batches(wanted)) {
    let line = batch.firstLine;
    for (let record = 0; record < batch.count; record += 1) {
      const isFilled = batch.cells[record] !== 0 && !isBlank(batch, record, delimiter, quote);
      if (isFilled && own.isBelow(line)) call(batch, record, line);
      line += batch.lines[record] ?? 0;
    }
  }
}

/** The bytes of a file's delimiter and quote. */
function signsOf({ delimiter, quoting }: RowsFile): [delimiter: number, quote: number] {
  return [delimiter.charCodeAt(0), quoting.quote.charCodeAt(0)];
}

/** The file's beginning, and stretches of its middle and its end. */
async function byBytes(file: RowsFile, tables: DelimitedTables): Promise<readonly Stretch[]> {
  const own = new OwnRows(tables);
  const { wanted } = tables;
  const below = file.sample.rows.filter(({ number }) => own.isBelow(number));
  const first = likeFirst(below, own, tables);
  const further = (await file.stretches()).map((stretch) =>
    stretch
      .filter((cells) => cells.length === tables.width)
      .map((cells) => wanted.map((index) => cells[index] ?? '')),
  );
  return spread([first, ...further].flatMap(inStretches));
}
