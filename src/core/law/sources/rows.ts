/** A table as text, row by row, its header first: what `files` made of a delimited file. */
export type Rows = readonly (readonly string[])[];

/** A source whose content isn't what its place in the build promises. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}

/**
 * Takes a table and the headers wanted; gives each row below the header as a record by those
 * headers. Throws `SourceError` when a header is missing.
 */
export function recordsOf<H extends string>(
  rows: Rows,
  headers: readonly H[],
  source: string,
): Record<H, string>[] {
  const [header = [], ...body] = rows;
  const places = headers.map((name) => {
    const place = header.indexOf(name);
    if (place < 0) throw new SourceError(`${source}: không có cột “${name}”`);
    return [name, place] as const;
  });
  return body.map(
    (row) =>
      Object.fromEntries(places.map(([name, place]) => [name, row[place] ?? ''])) as Record<
        H,
        string
      >,
  );
}
