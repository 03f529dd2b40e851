/**
 * How cells look: long texts in several lines from the top of their cells, below a header in bold on grey. SheetJS writes
 * no such styles: the two formats that it wrote are changed in place, so that its cells point to them already, and one
 * for headers is put behind them.
 */

const WRAPPED = '<alignment vertical="top" wrapText="1"/>';
const TOP = '<alignment vertical="top"/>';
const MIDDLE = '<alignment vertical="center" wrapText="1"/>';

/** What headers stand on, with `p` before the names of its elements. */
export function headerFill(p = ''): string {
  return (
    `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FFE7E6E6"/>` +
    `<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`
  );
}

/** The indexes that formats have among all. */
export interface CellFormats {
  /** Absent where nothing is a text. */
  readonly text: number | undefined;
  readonly header: number;
}

/** Format 49 is text (ECMA-376-1, 18.8.30). */
const TEXT = '49';

/** Takes the part of the styles that SheetJS wrote; gives it with the formats changed, and their indexes. */
export function withCellFormats(xml: Buffer): { part: Buffer; formats: CellFormats } {
  const styles = xml.toString();
  const font = /<font>([\s\S]*?)<\/font>/.exec(styles)?.[1] ?? '';
  const own = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles)?.[1] ?? '';
  const numbers = [...own.matchAll(/<xf numFmtId="(\d+)"/g)].map(([, number]) => number);
  const header = format(TEXT, countOf(styles, 'fonts'), countOf(styles, 'fills'), MIDDLE);
  const aligned = numbers.map((number = '0') =>
    format(number, 0, 0, number === TEXT ? WRAPPED : TOP),
  );
  const withFont = extended(styles, 'fonts', `<font><b/>${font}</font>`);
  const part = extended(withFont, 'fills', headerFill()).replace(
    /<cellXfs[\s\S]*?<\/cellXfs>/,
    () => `<cellXfs count="${numbers.length + 1}">${[...aligned, header].join('')}</cellXfs>`,
  );
  const text = numbers.indexOf(TEXT);
  return {
    part: Buffer.from(part),
    formats: { text: text === -1 ? undefined : text, header: numbers.length },
  };
}

function format(number: string, font: number, fill: number, alignment: string): string {
  return (
    `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" ` +
    `applyFont="1" applyFill="1" applyAlignment="1">${alignment}</xf>`
  );
}

function countOf(styles: string, list: string): number {
  return Number(new RegExp(`<${list} count="(\\d+)"`).exec(styles)?.[1] ?? 0);
}

function extended(styles: string, list: string, added: string): string {
  const count = countOf(styles, list);
  return styles
    .replace(`<${list} count="${count}"`, `<${list} count="${count + 1}"`)
    .replace(`</${list}>`, () => `${added}</${list}>`);
}
