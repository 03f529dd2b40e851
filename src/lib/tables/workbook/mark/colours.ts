import { cellAddress } from '../../address.js';
import { type Edit, prefixOf, withAttribute } from '../add/xlsx/edits.js';
import { elementText } from '../add/xlsx/text.js';
import type { XmlPart } from '../add/xlsx/xml-part.js';
import { rangeAddress } from '../xlsx/references.js';
import { type CellMark, MARK_LEVELS, type MarkLevel } from './marking.js';
import type { SheetElements } from './sheet-elements.js';

/**
 * Cells are coloured by conditional formats: their own looks stay as they are, and taken away again nothing is left of
 * the colour. The formula is always true; by it the formats are known.
 */
const ALWAYS = 'LEN("haicap")>0';

/** What cells look like, dark on light as spreadsheets have it for bad and neutral cells. */
const LOOKS: Readonly<Record<MarkLevel, { readonly text: string; readonly fill: string }>> = {
  error: { text: 'FF9C0006', fill: 'FFFFC7CE' },
  warning: { text: 'FF7F6000', fill: 'FFFFEB9C' },
};

/** Ranges of one format: programs refuse lists without end. */
const MOST_RANGES = 500;

/** A look as the style sheet holds it (`dxf`). */
export function lookOf(level: MarkLevel, p: string): string {
  const { text, fill } = LOOKS[level];
  return (
    `<${p}dxf><${p}font><${p}color rgb="${text}"/></${p}font>` +
    `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${fill}"/><${p}bgColor rgb="${fill}"/></${p}patternFill></${p}fill></${p}dxf>`
  );
}

/** Takes a sheet; gives what takes the colours of an earlier marking away. */
export function coloursGone({ formats }: SheetElements): Edit[] {
  return formats
    .filter(({ rules }) => rules.length > 0 && rules.every(({ formula }) => formula === ALWAYS))
    .map(({ start, end }) => ({ start, end, text: '' }));
}

/**
 * Takes a sheet, the cells to colour and the index of each level's look; gives what colours them. The formats that the
 * sheet has come after: a wrong cell is seen whatever they say.
 */
export function colourEdits(
  part: XmlPart,
  elements: SheetElements,
  cells: readonly CellMark[],
  looks: Readonly<Record<MarkLevel, number>>,
): Edit[] {
  const prefix = prefixOf(part.bytes, elements.root);
  const lists = MARK_LEVELS.flatMap((level) =>
    chunks(rangesOf(cells.filter((cell) => cell.level === level))).map((ranges) => ({
      level,
      ranges,
    })),
  );
  if (lists.length === 0) return [];
  const text = lists
    .map(({ level, ranges }, i) => formatXml(prefix, ranges, looks[level], i + 1))
    .join('');
  const { formatsEnd: start } = elements;
  return [...laterRules(part, elements, lists.length), { start, end: start, text }];
}

function formatXml(p: string, ranges: readonly string[], look: number, priority: number): string {
  return (
    `<${p}conditionalFormatting sqref="${ranges.join(' ')}">` +
    `<${p}cfRule type="expression" dxfId="${look}" priority="${priority}"><${p}formula>${elementText(ALWAYS)}</${p}formula></${p}cfRule>` +
    `</${p}conditionalFormatting>`
  );
}

/** The sheet's own rules follow in their order. */
function laterRules({ bytes }: XmlPart, { formats }: SheetElements, by: number): Edit[] {
  return formats
    .flatMap(({ rules }) => rules)
    .filter(({ formula }) => formula !== ALWAYS)
    .map(({ tag }) => {
      const text = bytes.toString('utf8', tag.start, tag.end);
      const priority = Number(/\spriority\s*=\s*["'](\d+)/.exec(text)?.[1] ?? 1);
      return { ...tag, text: withAttribute(text, 'priority', String(priority + by)) };
    });
}

/** Cells below each other are one range. */
function rangesOf(cells: readonly CellMark[]): string[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { column: number; top: number; bottom: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.column === column && row <= last.bottom + 1) last.bottom = row;
    else runs.push({ column, top: row, bottom: row });
  }
  return runs.map(({ column, top, bottom }) =>
    top === bottom
      ? cellAddress(top, column)
      : rangeAddress({ top, bottom, left: column, right: column }),
  );
}

function chunks(ranges: readonly string[]): string[][] {
  const count = Math.ceil(ranges.length / MOST_RANGES);
  return Array.from({ length: count }, (_, i) =>
    ranges.slice(i * MOST_RANGES, (i + 1) * MOST_RANGES),
  );
}
