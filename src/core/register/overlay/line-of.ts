/** The line of a file that holds an item on a line of its own, as `wards derive --out` writes them; undefined where it doesn't. */
export function lineOf(text: string, item: unknown): number | undefined {
  const wanted = JSON.stringify(item);
  const at = text.split('\n').findIndex((line) => sameItem(line, wanted));
  return at < 0 ? undefined : at + 1;
}

function sameItem(line: string, wanted: string): boolean {
  const body = line.trim().replace(/,$/, '');
  if (!body.startsWith('{')) return false;
  try {
    return JSON.stringify(JSON.parse(body)) === wanted;
  } catch {
    return false;
  }
}
