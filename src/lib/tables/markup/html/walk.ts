import { FileFailure } from '../../failure.js';
import { CellText } from './cell-text.js';
import type { Attributes, Look, PageStyles } from './looks.js';
import { OpenTable } from './open-table.js';
import type { HtmlPage, HtmlRow } from './page.js';

/** How deep elements may stand in each other; pages that close nothing go deep, but not that deep. */
const MAX_DEPTH = 5000;

/** How deep tables may stand in each other. */
const MAX_TABLES = 50;

/** Elements that begin and end a line of their own. */
const BLOCKS = new Set(
  'p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 center form hr pre blockquote address caption'.split(
    ' ',
  ),
);

interface OpenElement extends Look {
  readonly name: string;
}

/** Takes the events of a page's parser; gives what stands on the page. */
export class HtmlWalk {
  private readonly rows: HtmlRow[] = [];
  private readonly open: OpenElement[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly hidden: ReadonlySet<number>[] = [];
  private outside = new CellText();
  private css = '';
  private isFrame = false;

  constructor(
    private readonly file: string,
    private readonly styles: PageStyles,
  ) {}

  readonly onopentag = (name: string, attributes: Attributes): void => {
    const own = this.styles.of(name, attributes);
    const around = this.open.at(-1);
    const look = {
      struck: own.struck || around?.struck === true,
      hidden: own.hidden || around?.hidden === true,
    };
    this.open.push({ name, ...look });
    if (this.open.length > MAX_DEPTH) throw this.unsafe(MAX_DEPTH, name);
    this.enter(name, attributes, look.hidden);
  };

  readonly ontext = (text: string): void => {
    const around = this.open.at(-1);
    if (around?.name === 'style') this.css += text;
    if (around?.hidden === true && !this.inHiddenTable) return;
    if (this.inTable && !this.hasCell && text.trim() === '') return;
    this.text.add(text, around?.struck === true);
  };

  readonly onclosetag = (name: string): void => {
    this.leave(name);
    while (this.open.length > 0 && this.open.pop()?.name !== name);
  };

  /** What was found when the page has ended. */
  page(): HtmlPage {
    while (this.inTable) this.closeTable();
    this.endLine();
    const [hidden, ...others] = this.hidden;
    const hiddenColumns = hidden !== undefined && others.length === 0 ? hidden : new Set<number>();
    return { rows: this.rows, hiddenColumns, isFrame: this.isFrame };
  }

  private enter(name: string, attributes: Attributes, hidden: boolean): void {
    const table = this.tables.at(-1);
    if (name === 'table') this.openTable();
    else if (name === 'frameset') this.isFrame = true;
    else if (name === 'br') this.breakLine();
    else if (BLOCKS.has(name)) this.breakParagraph();
    if (table === undefined) return;
    if (name === 'col') table.openColumn(attributes, hidden);
    else if (name === 'tr') table.openRow(hidden);
    else if (name === 'td' || name === 'th') table.openCell(attributes);
    else if (name === 'caption') table.openRow(hidden);
  }

  private leave(name: string): void {
    const table = this.tables.at(-1);
    if (name === 'table') this.closeTable();
    else if (name === 'style') this.declare();
    else if (name === 'td' || name === 'th') table?.closeCell();
    else if (name === 'tr' || name === 'caption') table?.closeRow();
    else if (BLOCKS.has(name)) this.breakParagraph();
  }

  private openTable(): void {
    if (!this.inTable) this.endLine();
    this.tables.push(new OpenTable(this.file));
    if (this.tables.length > MAX_TABLES) throw this.unsafe(MAX_TABLES, 'table');
  }

  private closeTable(): void {
    const { rows, hidden } = this.tables.pop()?.close() ?? { rows: [], hidden: new Set<number>() };
    const bounded = rows.map((row, i) => within(row, rows.length - i));
    const around = this.tables.at(-1);
    if (around === undefined) {
      for (const row of bounded) this.rows.push(row);
      this.hidden.push(hidden);
    } else around.takeInner(bounded);
  }

  private declare(): void {
    this.styles.declare(this.css);
    this.css = '';
  }

  private breakLine(): void {
    if (this.inTable) this.text.break();
    else this.endLine();
  }

  private breakParagraph(): void {
    if (!this.inTable) this.endLine();
    else if (this.hasCell) this.text.paragraph();
  }

  /** A line of text beside the tables is a row of one cell. */
  private endLine(): void {
    const { value: text, strike } = this.outside;
    this.outside = new CellText();
    if (text.trim() === '') return;
    this.rows.push({
      cells: [{ text, across: 1, down: 1, strike, number: undefined }],
      hidden: false,
    });
  }

  private get text(): CellText {
    return this.tables.at(-1)?.text ?? this.outside;
  }

  private get inTable(): boolean {
    return this.tables.length > 0;
  }

  private get hasCell(): boolean {
    return this.tables.at(-1)?.hasCell === true;
  }

  /** A hidden row is read and marked; other hidden text is no text. */
  private get inHiddenTable(): boolean {
    const first = this.open.find(({ hidden }) => hidden)?.name;
    return this.inTable && first !== undefined && TABLE_PARTS.has(first);
  }

  private unsafe(most: number, name: string): FileFailure<'file-unsafe'> {
    const reason = `${most}+ × <${name.slice(0, 20)}>`;
    return new FileFailure('file-unsafe', { file: this.file, reason });
  }
}

/** Parts of a table: what they hide is in the file all the same, as in a hidden row of a workbook. */
const TABLE_PARTS = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']);

/** No cell reaches down beyond the end of its table. */
function within({ cells, hidden }: HtmlRow, rows: number): HtmlRow {
  return { cells: cells.map((cell) => ({ ...cell, down: Math.min(cell.down, rows) })), hidden };
}
