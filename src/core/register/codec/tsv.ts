/** A register file that isn't what the code that reads it expects: the installation is damaged. */
export class RegisterError extends Error {
  override readonly name = 'RegisterError';
}

/**
 * Takes a header and rows of text; gives them as lines of cells parted by tabs, so that a change of
 * one unit is a change of one line. Throws `RegisterError` when a cell holds a tab or a line break:
 * there is no quoting, and that makes reading fast.
 */
export function encodeTsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((row) => `${row.map(checked).join('\t')}\n`).join('');
}

/**
 * Takes the text of a file, its header and what reads a row; gives the rows below the header as read.
 * What reads gets all cells and the place of its row's first.
 * The whole text is split at once, and no array is made of a row: line by line took three times as
 * long, and every command that asks the register waits for it. Throws `RegisterError`.
 */
export function decodeTsv<T>(
  text: string,
  header: readonly string[],
  file: string,
  read: (cells: readonly string[], at: number) => T,
): T[] {
  const width = header.length;
  const cells = text.split(/[\t\n]/);
  const isWhole = cells.length % width === 1 && text.endsWith('\n');
  if (!isWhole || !text.startsWith(`${header.join('\t')}\n`))
    throw new RegisterError(`${file}: không đúng ${width} cột ${header.join(', ')}`);
  const rows: T[] = [];
  for (let at = width; at + width < cells.length; at += width) rows.push(read(cells, at));
  return rows;
}

function checked(cell: string): string {
  if (/[\t\r\n]/.test(cell)) throw new RegisterError(`ô có dấu tab hoặc xuống dòng: ${cell}`);
  return cell;
}
