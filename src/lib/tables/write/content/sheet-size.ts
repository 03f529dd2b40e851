/** What a sheet of a workbook holds at most (ECMA-376-1, 18.3.1.73; Excel's own limits). */
export const SHEET_SIZE = { rows: 1_048_576, columns: 16_384 } as const;

/** What a sheet would have and what it may have, rows × columns; nothing where it holds all. */
export function beyondSheet(
  rows: number,
  columns: number,
): { readonly found: string; readonly limit: string } | undefined {
  if (rows <= SHEET_SIZE.rows && columns <= SHEET_SIZE.columns) return undefined;
  return {
    found: `${rows} × ${columns}`,
    limit: `${SHEET_SIZE.rows} × ${SHEET_SIZE.columns}`,
  };
}

/**
 * Takes the sheets of a workbook for people; gives those with more rows than a sheet holds in several, each below the
 * same header.
 */
export function inSheets<S extends { readonly rows: readonly unknown[] }>(
  sheets: readonly S[],
  most: number = SHEET_SIZE.rows,
): readonly S[] {
  return sheets.flatMap((sheet) => {
    const [header, ...rows] = sheet.rows;
    if (sheet.rows.length <= most) return [sheet];
    const parts = Math.ceil(rows.length / (most - 1));
    return Array.from({ length: parts }, (_, part) => ({
      ...sheet,
      rows: [header, ...rows.slice(part * (most - 1), (part + 1) * (most - 1))],
    }));
  });
}
