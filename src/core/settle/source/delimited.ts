import { encodeCells, type RecordBatch, type RowsFile } from '../../../lib/tables/index.js';
import type { Place } from '../../findings/index.js';
import { accountOfAll, sumOfAccounts } from '../../layout/index.js';
import type { Stretch } from '../judge/sampling.js';
import { type PassOptions, RowPass } from '../pass/row-pass.js';
import { type RowWords, wordsOf } from '../row/evidence.js';
import { RowFaults } from '../told/row-faults.js';
import type { DelimitedTables } from './delimited-tables.js';
import { firstSample, spreadSample } from './file-sample.js';
import { finisherOf, lackingFindings } from './file-text.js';
import { headerTest } from './header-test.js';
import { PassedOver } from './passed-over.js';
import type { Answering, Passed, Sampling, SourcePart, TableSource } from './source.js';
import { twoRooms } from './two-rooms.js';

/** Where the rows of a delimited file are written to. */
export interface DelimitedTargets {
  readonly out: { write(bytes: Buffer): Promise<void> };
  readonly exceptions: {
    readonly path: string;
    add(row: { readonly line: number; readonly cells: number; readonly text: string }): void;
    flush(): Promise<void>;
  };
}

/** The rows of a delimited file of any size, which pass as bytes. */
export class DelimitedSource implements TableSource {
  readonly place: Place;
  /** Of the batches that passed. */
  #bytes = 0;

  constructor(
    private readonly file: RowsFile,
    private readonly tables: DelimitedTables,
    private readonly targets: DelimitedTargets | undefined,
    private readonly watch: (rows: number, share?: number) => void,
  ) {
    this.place = { file: file.source.name };
  }

  get parts(): readonly SourcePart[] {
    return this.tables.parts;
  }

  cellOf(): undefined {
    return undefined;
  }

  async sample(sampling: Sampling): Promise<readonly Stretch[]> {
    return sampling === 'spread'
      ? spreadSample(this.file, this.tables)
      : firstSample(this.file, this.tables);
  }

  async rows(answering: Answering): Promise<Passed> {
    // Which rows are not as they should be is told by who sets them aside.
    const nobody = { setAside: () => {}, brokenQuote: () => {} };
    const passedOver = this.#passedOver();
    const pass = this.#passOf(answering, passedOver, nobody);
    this.watch(0);
    for await (const batch of this.file.batches(this.tables.wanted)) {
      pass.answer(batch);
      this.#tell(pass, batch);
    }
    return { ...this.#passed(pass), findings: passedOver.findings };
  }

  /** One batch is written while the next is looked at. */
  async write(answering: Answering): Promise<Passed> {
    const { file, targets, tables } = this;
    if (targets === undefined) throw new Error('nowhere to write');
    const { out, exceptions } = targets;
    const finish = finisherOf(file);
    const faults = new RowFaults(file.source.name, tables.width, exceptions.path);
    const passedOver = this.#passedOver();
    const pass = this.#passOf(answering, passedOver, {
      setAside: (line, row, cells) => {
        const text = file.codec.decode(row);
        exceptions.add({ line, cells, text });
        faults.addAside(line, cells, text);
      },
      brokenQuote: (line, fault) => faults.addQuote(line, fault),
    });
    // What the beginning of the file holds is told already.
    const isTold = file.notices.some(({ code }) => code === 'byte-invalid');
    const isWatched = file.encoding === 'utf-8' && !isTold;
    const room = twoRooms();
    let pending = begun(out.write(finish(file.preamble)));
    this.watch(0);
    for await (const batch of file.batches(tables.wanted)) {
      if (isWatched) faults.addText(batch);
      const bytes = finish(pass.write(batch, room));
      this.#tell(pass, batch);
      await pending;
      await exceptions.flush();
      pending = begun(out.write(bytes));
    }
    await pending;
    return {
      ...this.#passed(pass),
      findings: [...passedOver.findings, ...faults.findings, ...lackingFindings(file)],
    };
  }

  /** Tells how many rows passed, and which share of the file's bytes they are; of UTF-16 these aren't the file's own. */
  #tell({ rowsIn }: RowPass, { nexts, count }: RecordBatch): void {
    const { encoding, source } = this.file;
    this.#bytes += nexts[count - 1] ?? 0;
    const isOwn = !encoding.startsWith('utf-16');
    this.watch(rowsIn, isOwn ? Math.min(this.#bytes / source.size, 1) : undefined);
  }

  #passOf(
    { answers, headers: addedHeaders, lookUp, begin }: Answering,
    passedOver: PassedOver,
    told: Pick<PassOptions, 'setAside' | 'brokenQuote'>,
  ): RowPass {
    const { headerLine, width, rowsAbove, headersBelow, headers, known, judge } = this.tables;
    const { delimiter, quoting, codec } = this.file;
    const judgeRow = judge();
    return new RowPass(answers, {
      ...{ headerLine, width, rowsAbove, lookUp, delimiter, quoting, known },
      turns: headersBelow.map(({ line, width: cells, part }) => ({
        line,
        width: cells,
        begin: () => begin(part ?? 0),
        isWardless: part === undefined,
      })),
      headerIn: headerTest(headers),
      judge: (line, row, lastRecord) => judgeRow(this.file.rowOf(row, line), lastRecord),
      passedOver: (line, row) => passedOver.add(line, row),
      words: (line, row, turn) => this.#wordsOf(line, row, turn),
      headers: addedHeaders,
      decode: codec.decode,
      encode: (cells) => codec.encode(`${delimiter}${encodeCells(cells, delimiter, quoting)}`),
      ...told,
    });
  }

  /** What a row says in its own words, by the columns of the header that it stands below. */
  #wordsOf(line: number, row: Buffer, turn: number): RowWords {
    const { parts, headersBelow } = this.tables;
    const part = turn === 0 ? 0 : (headersBelow[turn - 1]?.part ?? 0);
    const { fields = [], indexes = [] } = parts[part]?.shown ?? {};
    const { cells } = this.file.rowOf(row, line);
    return wordsOf(
      fields,
      indexes.map((index) => cells[index]?.text ?? ''),
    );
  }

  #passedOver(): PassedOver {
    return new PassedOver(
      this.file,
      this.tables.headersBelow.map(({ line }) => line),
    );
  }

  /** What the lines came to: those above the rows as they were understood, the rows as they passed. */
  #passed(pass: RowPass): Pick<Passed, 'book' | 'account'> {
    const book = pass.close();
    const { rowsOut, rowsSetAside } = book.ledger;
    const account = sumOfAccounts([
      this.tables.above,
      accountOfAll(this.tables.headersBelow.length, 'header'),
      accountOfAll(rowsOut, 'data'),
      accountOfAll(rowsSetAside, 'set-aside'),
      ...[...pass.others].map(([role, rows]) => accountOfAll(rows, role)),
    ]);
    return { book, account };
  }
}

/** Writing that is waited for later: Node would take a failure that comes before for one that nobody heeds. */
function begun(writing: Promise<void>): Promise<void> {
  writing.catch(() => undefined);
  return writing;
}
