import type { SheetText } from './cells.js';
import { type Edit, withAttribute } from './edits.js';
import type { ScannedSheet } from './scan.js';

/** The added columns of one table: the index of the first, and their widths in characters. */
export interface AddedColumns {
  readonly first: number;
  readonly widths: readonly number[];
}

/** The definition of columns side by side, numbered from 1. */
interface Definition {
  readonly min: number;
  readonly max: number;
  readonly tag: string;
}

/**
 * Takes a sheet and what is added to it; gives what is to be changed so that the added columns are wide
 * enough and in sight, however the columns were that stood there empty.
 */
export function columnsEdit(
  scanned: ScannedSheet,
  added: readonly AddedColumns[],
  { bytes, prefix }: SheetText,
): Edit {
  let definitions: readonly Definition[] = scanned.columns.map(({ min, max, tag }) => ({
    min,
    max,
    tag: bytes.toString('utf8', tag.start, tag.end).replace(/(?<!\s)\s*\/?>$/, '/>'),
  }));
  for (const { first, widths } of added) {
    widths.forEach((width, i) => {
      definitions = defined(definitions, first + i + 1, width, prefix);
    });
  }
  const tags = definitions.map(({ min, max, tag }) =>
    withAttribute(withAttribute(tag, 'min', String(min)), 'max', String(max)),
  );
  const at = scanned.sheetData.start;
  return {
    ...(scanned.cols ?? { start: at, end: at }),
    text: `<${prefix}cols>${tags.join('')}</${prefix}cols>`,
  };
}

/** The definitions with one more column, cut out of the one that it stood in. */
function defined(
  definitions: readonly Definition[],
  column: number,
  width: number,
  prefix: string,
): Definition[] {
  const around = definitions.find(({ min, max }) => min <= column && column <= max);
  const bare = `<${prefix}col min="0" max="0"/>`;
  const style = /\sstyle\s*=\s*["'](\d+)/.exec(around?.tag ?? '')?.[1];
  const sized = withAttribute(withAttribute(bare, 'width', String(width)), 'customWidth', '1');
  const own = { min: column, max: column, tag: withAttribute(sized, 'style', style) };
  const rest = definitions.flatMap((definition) => {
    if (definition !== around) return [definition];
    return [
      { ...definition, max: column - 1 },
      { ...definition, min: column + 1 },
    ].filter(({ min, max }) => min <= max);
  });
  return [...rest, own].sort((a, b) => a.min - b.min);
}
