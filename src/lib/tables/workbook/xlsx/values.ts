import type { Cell } from '../../cell.js';
import { textCell } from '../../rows.js';
import type { Strike } from '../../table.js';
import { booleanCell, type CellContext, errorCell, numberCell } from '../cell.js';
import { DAYS_1900_TO_1904, serialOf } from '../dates.js';
import { GENERAL, type NumberStyle, numberStyle } from '../number-style.js';
import { isTrue, wholeNumber } from '../xml/attributes.js';
import { type RichText, type RunLooks, type SharedStrings, unescapeText } from './strings.js';
import type { CellStyles } from './styles.js';

/** A cell as it stands in the sheet's part. */
export interface StoredCell {
  /** `n` when absent (ECMA-376 Part 1, 18.18.11). */
  readonly type: string | undefined;
  /** Index of its style. */
  readonly style: string | undefined;
  readonly value: string | undefined;
  /** The text that stands in the cell itself. */
  readonly inline: RichText | undefined;
}

/** What the cells of a workbook refer to. */
export interface SharedParts {
  readonly strings: SharedStrings;
  readonly styles: CellStyles;
}

/** The date formats of cells that store a day in words but have no format for it. */
const DAY = numberStyle('m/d/yy');
const TIME_OF_DAY = numberStyle('m/d/yy h:mm');

/** How many numbers of one style are remembered, so that equal cells are one object. */
const REMEMBERED = 4096;

/** Makes cells of what is stored. */
export class CellValues {
  private readonly numbers = new Map<NumberStyle, Map<number, Cell>>();

  constructor(
    private readonly shared: SharedParts,
    private readonly context: CellContext,
  ) {}

  /** Gives a cell, nothing when it is blank, or `broken` when it refers to what isn't there. */
  read(stored: StoredCell): Cell | undefined | 'broken' {
    const { type = 'n', value = '' } = stored;
    if (type === 's') return this.sharedString(value);
    if (type === 'inlineStr') return textCell(stored.inline?.text ?? unescapeText(value));
    if (value === '') return undefined;
    if (type === 'n') return this.number(Number(value), this.styleOf(stored));
    if (type === 'b') return booleanCell(isTrue(value));
    if (type === 'e') return errorCell(value);
    if (type === 'd') return this.day(value, this.styleOf(stored));
    return textCell(unescapeText(value));
  }

  /**
   * How much of a cell is struck through: by its style, or that of its row when it has none of its
   * own, and by the runs of its text.
   */
  strike({ type, style, value, inline }: StoredCell, rowStyle?: string): Strike | undefined {
    const { strings, styles } = this.shared;
    const looks = type === 's' ? strings.looks.get(wholeNumber(value)) : inline?.looks;
    const struck = styles.struck.has(wholeNumber(style ?? rowStyle));
    return looks === undefined ? (struck ? 'whole' : undefined) : strikeOf(looks, struck);
  }

  private sharedString(value: string): Cell | undefined | 'broken' {
    if (value === '') return undefined;
    const index = wholeNumber(value);
    const { cells } = this.shared.strings;
    return index < cells.length ? cells[index] : 'broken';
  }

  private styleOf({ style }: StoredCell): NumberStyle {
    return style === undefined
      ? GENERAL
      : (this.shared.styles.numbers[wholeNumber(style)] ?? GENERAL);
  }

  private number(value: number, style: NumberStyle): Cell {
    const known = this.numbers.get(style) ?? new Map<number, Cell>();
    this.numbers.set(style, known);
    const cell = known.get(value) ?? numberCell(value, style, this.context);
    if (known.size < REMEMBERED) known.set(value, cell);
    return cell;
  }

  /** A day as strict workbooks store it, in words (`2025-07-01T10:30:00`). */
  private day(value: string, style: NumberStyle): Cell | undefined {
    const serial = serialOf(value);
    if (serial === undefined) return textCell(value);
    const stored = this.context.date1904 ? serial - DAYS_1900_TO_1904 : serial;
    const fallback = Number.isInteger(serial) ? DAY : TIME_OF_DAY;
    return this.number(stored, style.date ? style : fallback);
  }
}

/** A run that says nothing of its look has its cell's. */
function strikeOf(looks: RunLooks, cell: boolean): Strike | undefined {
  const struck = [...looks].filter((look) => look ?? cell).length;
  if (struck === 0) return undefined;
  return struck === looks.size ? 'whole' : 'part';
}
