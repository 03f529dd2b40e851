import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cellAddress } from '../address.js';
import type { Cell } from '../cell.js';
import { LIMITS, refuseBytesBeyond } from '../limits.js';
import { type Notice, notice } from '../notice.js';
import { readBytes } from '../read/bytes.js';
import { textCell } from '../rows.js';
import type { FileContent, Grid, Row } from '../table.js';
import { type Companion, REFERENCE_MARK, readReference } from './reference.js';

/**
 * Takes a file that was read and its path; gives it with the texts that cells of it stand for, from the files
 * beside it. A file that isn't there, or isn't the one that was written, is told; the cell then stays as it is.
 * Throws `file-too-large`.
 */
export async function withCompanions(path: string, content: FileContent): Promise<FileContent> {
  const references = content.grids.flatMap(({ rows }) =>
    // Nearly all rows have none: no list is made for them.
    rows.filter(({ cells }) => cells.some(isReference)).flatMap(referencesIn),
  );
  if (references.length === 0) return content;
  const texts = await readCompanions(dirname(path), references, content.source.name);
  return {
    ...content,
    grids: content.grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((row) => withTexts(row, texts)),
    })),
    notices: [...content.notices, ...content.grids.flatMap((grid) => missing(grid, texts))],
  };
}

/** Text by the reference that stands for it; none for one that can't be followed. */
type Texts = ReadonlyMap<string, string | undefined>;

function referencesIn({ cells }: Row): string[] {
  return cells.flatMap((cell) => (isReference(cell) ? [cell.text] : []));
}

function isReference(cell: Cell | undefined): cell is Cell {
  return cell?.type === 'text' && cell.text.startsWith(REFERENCE_MARK);
}

async function readCompanions(
  folder: string,
  references: readonly string[],
  file: string,
): Promise<Texts> {
  const texts = new Map<string, string | undefined>();
  let bytes = 0;
  for (const reference of references) {
    if (texts.has(reference)) continue;
    const named = readReference(reference);
    const text = named === undefined ? undefined : await textOf(folder, named);
    bytes += Buffer.byteLength(text ?? '');
    refuseBytesBeyond(LIMITS.workbookBytes, bytes, file);
    texts.set(reference, text);
  }
  return texts;
}

/** The text of a plain file of the folder whose bytes are those that were written. */
async function textOf(folder: string, { name, sha256 }: Companion): Promise<string | undefined> {
  const path = join(folder, name);
  const stats = await lstat(path).catch(() => undefined);
  if (stats?.isFile() !== true || stats.size > LIMITS.partBytes) return undefined;
  const found = await readBytes(path).catch(() => undefined);
  return found?.sha256 === sha256 ? found.bytes.toString('utf8') : undefined;
}

function withTexts(row: Row, texts: Texts): Row {
  if (!row.cells.some(isReference)) return row;
  const cells = row.cells.map((cell) => {
    const text = isReference(cell) ? texts.get(cell.text) : undefined;
    return text === undefined ? cell : textCell(text);
  });
  return { ...row, cells };
}

function missing({ source, sheet, rows }: Grid, texts: Texts): Notice[] {
  return rows.flatMap(({ number, cells }) =>
    cells.flatMap((cell, column): Notice[] => {
      if (!isReference(cell) || texts.get(cell.text) !== undefined) return [];
      const place = {
        file: source.name,
        ...(sheet !== undefined && { sheet }),
        row: number,
        cell: cellAddress(number, column),
      };
      const companion = readReference(cell.text)?.name ?? cell.text;
      return [notice('companion-missing', { place, value: cell.text }, { companion })];
    }),
  );
}
