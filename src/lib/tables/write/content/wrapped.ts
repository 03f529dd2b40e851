/**
 * Cells that show long texts in several lines, below a header in bold: SheetJS writes no such styles. The formats are
 * put behind those that it wrote; cells and columns are pointed to them.
 */

/** The formats that are added, in this order. */
const ADDED = {
  text: '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  number:
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>',
  header: (font: number) =>
    `<xf numFmtId="49" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>`,
};

/** The indexes that the added formats have among all. */
export interface WrappedFormats {
  readonly text: number;
  readonly number: number;
  readonly header: number;
}

/** Takes the part of the styles; gives it with the formats added, and their indexes. */
export function withWrappedFormats(xml: Buffer): { part: Buffer; formats: WrappedFormats } {
  const styles = xml.toString();
  const font = countOf(styles, 'fonts');
  const first = countOf(styles, 'cellXfs');
  const bold = /<font>([\s\S]*?)<\/font>/.exec(styles)?.[1] ?? '';
  const formats = [ADDED.text, ADDED.number, ADDED.header(font)];
  const withFont = extended(styles, 'fonts', [`<font><b/>${bold}</font>`]);
  const part = Buffer.from(extended(withFont, 'cellXfs', formats));
  return { part, formats: { text: first, number: first + 1, header: first + 2 } };
}

function countOf(styles: string, list: string): number {
  return Number(new RegExp(`<${list} count="(\\d+)"`).exec(styles)?.[1] ?? 0);
}

function extended(styles: string, list: string, added: readonly string[]): string {
  const count = countOf(styles, list);
  return styles
    .replace(`<${list} count="${count}"`, `<${list} count="${count + added.length}"`)
    .replace(`</${list}>`, () => `${added.join('')}</${list}>`);
}

/** Takes the part of a sheet; gives it with every cell wrapped, those that are to be filled in too. */
export function wrapCells(xml: Buffer, { text, number, header }: WrappedFormats): Buffer {
  const sheet = xml
    .toString()
    .replace(/<col ([^<>]*?)\/>/g, `<col $1 style="${text}"/>`)
    .replace(/<c r="([A-Z]+)(\d+)"( s="\d+")?/g, (_, column, row, isText) => {
      const format = row === '1' ? header : isText === undefined ? number : text;
      return `<c r="${column}${row}" s="${format}"`;
    });
  return Buffer.from(sheet);
}
