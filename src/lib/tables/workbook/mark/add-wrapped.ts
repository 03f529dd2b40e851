import type { AddedWorkbook, Addition } from '../add/addition.js';
import { addToXlsx } from '../add/xlsx/package.js';
import { Package } from '../package.js';
import { readWorkbookPart } from '../xlsx/workbook.js';
import { ChangedParts } from './changed-parts.js';
import { withItem } from './list-in-part.js';
import { stylesIn } from './styles-in.js';

/**
 * Takes an Office Open XML workbook, what is added to its sheets, and whether its macros may stay; gives it with the
 * added texts in several lines where they are longer than their columns are wide.
 */
export function addWrapped(
  parts: Package,
  additions: readonly Addition[],
  keepMacros: boolean,
): AddedWorkbook {
  if (!additions.some(isTooNarrow)) return addToXlsx(parts, additions, keepMacros);
  const changed = new ChangedParts(parts);
  const styles = stylesIn(changed, readWorkbookPart(parts));
  const { bytes, index: wrapped } = withItem(changed.read(styles), 'cellXfs', wrappedXml);
  changed.put(styles, bytes);
  return addToXlsx(
    new Package(changed.pack(), parts.file),
    additions.map((addition) => ({ ...addition, wrapped })),
    keepMacros,
  );
}

function isTooNarrow({ rows, widths }: Addition): boolean {
  for (const texts of rows.values())
    if (texts.some((text, column) => text.length > (widths[column] ?? 0))) return true;
  return false;
}

/** In the letters that the workbook has for cells without a look. */
function wrappedXml(p: string): string {
  return (
    `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">` +
    `<${p}alignment vertical="top" wrapText="1"/></${p}xf>`
  );
}
