import { read, utils } from 'xlsx';
import { Package } from '../../../src/lib/tables/workbook/package.js';

/** All that a workbook says to who opens it: names of sheets, cells and notes. */
export function textsOfWorkbook(bytes: Uint8Array): string[] {
  const { Sheets } = read(bytes, { type: 'buffer' });
  return Object.entries(Sheets).flatMap(([name, sheet]) => [
    name,
    ...utils.sheet_to_json<unknown[]>(sheet, { header: 1 }).flatMap((row) => row.map(String)),
    ...Object.values(sheet).flatMap((cell) => {
      const notes: { t?: string }[] = cell?.c ?? [];
      return notes.map(({ t = '' }) => t);
    }),
  ]);
}

/** The height of a line, in points, in the smallest letters that we write. */
const LINE = 14;

/** Excel has no higher row. */
const HIGHEST = 409;

/** Width of a column that says nothing of it, in characters. */
const USUAL = 9;

/** The cells whose text nobody sees whole: it is longer than its column, and isn't broken into lines that fit its row. */
export function cutCells(bytes: Buffer): string[] {
  const parts = new Package(bytes, 'a.xlsx');
  const part = (name: string) => (parts.has(name) ? parts.read(name).toString() : '');
  const wraps = [
    ...(/<cellXfs[\s\S]*<\/cellXfs>/.exec(part('xl/styles.xml'))?.[0] ?? '').matchAll(XF),
  ].map(([xf]) => xf.includes('wrapText="1"'));
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(
    ([, text = '']) => plain(text),
  );
  return parts.list
    .filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
    .flatMap(({ name }) => cutIn(part(name), wraps, strings));
}

const XF = /<xf [^>]*?(?:\/>|>[\s\S]*?<\/xf>)/g;
const ROW = /<row r="\d+"([^>]*)>([\s\S]*?)<\/row>/g;
const CELL = /<c r="([A-Z]+)(\d+)"([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

function cutIn(xml: string, wraps: readonly boolean[], strings: readonly string[]): string[] {
  const widths = widthsOf(xml);
  const merged = new Map(
    [...xml.matchAll(/<mergeCell ref="([A-Z]+\d+):([A-Z]+)\d+"/g)].map(([, from = '', to = '']) => [
      from,
      utils.decode_col(to),
    ]),
  );
  return [...xml.matchAll(ROW)].flatMap(([, tag = '', inner = '']) => {
    const cells = [...inner.matchAll(CELL)].map(
      ([, letters = '', row, attributes = '', content = '']) => {
        const column = utils.decode_col(letters);
        const text = attributes.includes('t="s"')
          ? (strings[Number(/<v>(\d+)/.exec(content)?.[1])] ?? '')
          : plain(content);
        const isWrapped = wraps[Number(/\ss="(\d+)"/.exec(attributes)?.[1] ?? 0)] ?? false;
        return { address: `${letters}${row}`, column, text, isWrapped };
      },
    );
    const height = Number(/\sht="([\d.]+)"/.exec(tag)?.[1] ?? LINE + 1);
    return cells
      .filter(({ address, column, text, isWrapped }) => {
        const last = merged.get(address) ?? column;
        let width = 0;
        for (let at = column; at <= last; at += 1) width += widths(at);
        if (text.length <= width && !text.includes('\n')) return false;
        if (isWrapped) return height < Math.min(linesOf(text, width) * LINE, HIGHEST);
        // Without a neighbour it reaches over what is empty.
        return cells.some((cell) => cell.column > last && cell.text !== '');
      })
      .map(({ address, text }) => `${address}: ${text}`);
  });
}

function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}

function widthsOf(xml: string): (column: number) => number {
  const columns = [...xml.matchAll(/<col min="(\d+)" max="(\d+)" width="([\d.]+)"/g)].map(
    ([, min, max, width]) => ({ min: Number(min), max: Number(max), width: Number(width) }),
  );
  return (column) =>
    columns.find(({ min, max }) => min <= column + 1 && column + 1 <= max)?.width ?? USUAL;
}

function plain(xml: string): string {
  return xml
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
