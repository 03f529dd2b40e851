import { BEHIND } from '../choices.js';
import { rowHeights } from './heights.js';
import type { SizedSheet } from './sheet-content.js';
import type { CellFormats } from './styles.js';

/** SheetJS writes no panes, no formats of columns and no set-up of the page. */
const PANE = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';

/** As many pages high as it takes, one wide. */
const FIT = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

/** A4 (paper 9), in inches. */
const PAGE =
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>';
const FOOTER = '<headerFooter><oddFooter>&amp;R&amp;P/&amp;N</oddFooter></headerFooter>';

/** Wider sheets are printed across the page. */
const UPRIGHT = 100;

/** Takes the part of a sheet that SheetJS wrote; gives it laid out for who reads, fills in or prints it. */
export function laidOut(xml: string, sheet: SizedSheet, { text, header }: CellFormats): string {
  const isTable = sheet.isTable !== false;
  const shown =
    text === undefined ? xml : xml.replace(/<col ([^<>]*?)\/>/g, `<col $1 style="${text}"/>`);
  const titled = isTable ? withHeader(shown, header) : shown;
  return withHeights(titled, rowHeights(sheet.rows, sheet.widths))
    .replace(/(?=<dimension )/, FIT)
    .replace(BEHIND, () => `${PAGE}${pageSetup(sheet)}${FOOTER}`);
}

function withHeader(xml: string, format: number): string {
  return xml
    .replace(/<sheetView ([^<>]*)\/>/, `<sheetView $1>${PANE}</sheetView>`)
    .replace(/<row r="1"[^>]*>.*?<\/row>/s, (row) => row.replaceAll(/ s="\d+"/g, ` s="${format}"`));
}

/** Not custom: a program that changes a cell fits its row anew. */
function withHeights(xml: string, heights: ReadonlyMap<number, number>): string {
  return xml.replace(/<row r="(\d+)"/g, (row, number) => {
    const height = heights.get(Number(number) - 1);
    return height === undefined ? row : `${row} ht="${height}"`;
  });
}

function pageSetup({ widths }: SizedSheet): string {
  const width = widths.reduce((sum, one) => sum + one, 0);
  const orientation = width > UPRIGHT ? 'landscape' : 'portrait';
  return `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`;
}
