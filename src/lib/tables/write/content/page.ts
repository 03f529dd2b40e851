import { BEHIND } from '../choices.js';
import type { SizedSheet } from './sheet-content.js';
import type { CellFormats } from './styles.js';

/** SheetJS writes no panes, no formats of columns and no set-up of the page. */
const PANE = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';

/** As many pages high as it takes, one wide. */
export const FIT = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

/** A4 (paper 9), in inches. */
const MARGINS =
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>';
const FOOTER = '<headerFooter><oddFooter>&amp;R&amp;P/&amp;N</oddFooter></headerFooter>';

/** Cells of several lines are told apart on paper by lines between them. */
const LINES = '<printOptions gridLines="1"/>';

/** Wider sheets are printed across the page. */
const UPRIGHT = 100;

/** Takes the part of a sheet that SheetJS wrote; gives it with what lays it out for who reads, fills in or prints it. */
export function laidOut(xml: string, sheet: SizedSheet, { text }: CellFormats): string {
  const shown =
    text === undefined ? xml : xml.replace(/<col ([^<>]*?)\/>/g, `<col $1 style="${text}"/>`);
  const isTable = sheet.isTable ?? true;
  const titled = isTable ? withPane(shown) : shown;
  return titled
    .replace(/(?=<dimension )/, FIT)
    .replace(BEHIND, () => `${isTable ? LINES : ''}${pageXml(sheet.widths)}${FOOTER}`);
}

function withPane(xml: string): string {
  return xml.replace(/<sheetView ([^<>]*)\/>/, `<sheetView $1>${PANE}</sheetView>`);
}

/** Takes the widths of the columns; gives the margins, and the page across where it has to be. */
export function pageXml(widths: readonly number[]): string {
  const width = widths.reduce((sum, one) => sum + one, 0);
  const orientation = width > UPRIGHT ? 'landscape' : 'portrait';
  return `${MARGINS}<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`;
}
