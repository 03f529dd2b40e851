import type { RecordBatch, RowsFile } from '../../../lib/tables/index.js';
import { inStretches, sampledPlaces, spread } from '../judge/sampling.js';
import type { Stretch } from '../judge/table-rules.js';
import { isBlank, textsOf } from '../pass/row-cells.js';

/** Which records of a delimited file are rows that its columns are judged by. */
export interface SampledRows {
  readonly wanted: readonly number[];
  /** Cells of a row. */
  readonly width: number;
  /** Whether a line is a row of the file, filled or not: below the first header, or taken for one above it. */
  readonly isBelow: (line: number) => boolean;
  /** Whether a row of the file is one of the table that is judged. */
  readonly isOwn: (line: number) => boolean;
}

/** A longer file is looked at only where its bytes are: to go through all of it would take too long. */
const MOST_BYTES = 16 * 1024 * 1024;

/** The texts of the wanted cells of a file's rows at even distances, stretch by stretch. */
export async function fileSample(file: RowsFile, sampled: SampledRows): Promise<readonly Stretch[]> {
  if (file.source.size > MOST_BYTES) return byBytes(file, sampled);
  let count = 0;
  await eachRow(file, { ...sampled, wanted: [] }, () => {
    count += 1;
  });
  const places = sampledPlaces(count);
  const stretches: (readonly string[])[][] = places.map(() => []);
  let at = 0;
  let place = 0;
  await eachRow(file, sampled, (batch, record, line) => {
    while (at >= (places[place]?.to ?? Number.POSITIVE_INFINITY)) place += 1;
    const isAt = at >= (places[place]?.from ?? Number.POSITIVE_INFINITY);
    at += 1;
    if (isAt && batch.cells[record] === sampled.width && sampled.isOwn(line))
      stretches[place]?.push(textsOf(batch, record, { ...file, ...file.codec }));
  });
  return stretches;
}

/** Calls for each filled row. */
async function eachRow(
  file: RowsFile,
  { wanted, isBelow }: Pick<SampledRows, 'wanted' | 'isBelow'>,
  call: (batch: RecordBatch, record: number, line: number) => void,
): Promise<void> {
  const [delimiter, quote] = [file.delimiter, file.quoting.quote].map((one) => one.charCodeAt(0));
  for await (const batch of file.batches(wanted)) {
    let line = batch.firstLine;
    for (let record = 0; record < batch.count; record += 1) {
      const isFilled =
        batch.cells[record] !== 0 && !isBlank(batch, record, delimiter ?? 0, quote ?? 0);
      if (isFilled && isBelow(line)) call(batch, record, line);
      line += batch.lines[record] ?? 0;
    }
  }
}

/** The file's beginning, and stretches of its middle and its end. */
async function byBytes(
  file: RowsFile,
  { wanted, width, isBelow, isOwn }: SampledRows,
): Promise<readonly Stretch[]> {
  const first = file.sample.rows
    .filter(({ number }) => isBelow(number) && isOwn(number))
    .map(({ cells }) => wanted.map((index) => cells[index]?.text ?? ''));
  const further = (await file.stretches()).map((stretch) =>
    stretch
      .filter((cells) => cells.length === width)
      .map((cells) => wanted.map((index) => cells[index] ?? '')),
  );
  return spread([first, ...further].flatMap(inStretches));
}
