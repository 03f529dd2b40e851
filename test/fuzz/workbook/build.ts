import { xlsxParts } from '../../support/documents/xlsx.js';
import type { ProcedureList } from '../procedure-list.js';

/** How a cell holds its text. */
export type TextStorage = 'shared' | 'inline' | 'formula';

export const TEXT_STORAGES: readonly TextStorage[] = ['shared', 'inline', 'formula'];

export const SHEET = 'xl/worksheets/sheet1.xml';
export const STRINGS = 'xl/sharedStrings.xml';
export const STYLES = 'xl/styles.xml';
export const WORKBOOK = 'xl/workbook.xml';
export const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';

/** The styles of a date and of a code that is a number, by their order. */
const STYLE_SHEET =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.000000"/></numFmts>' +
  '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>';
const DATE = 1;
const CODE = 2;

const TITLE = 'DANH MỤC THỦ TỤC HÀNH CHÍNH';
const HEADER_ROW = 2;

const DAY_MILLISECONDS = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** The parts of a workbook with the list under a title; what can be a number or a date is one. */
export function partsOf(list: ProcedureList, storageOf: () => TextStorage): Record<string, string> {
  const strings: string[] = [];
  const cellOf = (text: string, field: string, place: string) => {
    if (text === '') return `<c r="${place}"/>`;
    return numberCell(text, field, place) ?? textCell(text, place, storageOf(), strings);
  };
  const [header = [], ...rows] = list.texts();
  const lines = [
    cellOf(TITLE, '', 'A1'),
    header.map((text, i) => cellOf(text, 'header', placeOf(i, HEADER_ROW))).join(''),
    ...rows.map((cells, row) =>
      cells
        .map((text, i) =>
          cellOf(text, list.columns[i]?.field ?? '', placeOf(i, HEADER_ROW + 1 + row)),
        )
        .join(''),
    ),
  ];
  const data = lines.map((cells, i) => `<row r="${i + 1}">${cells}</row>`).join('');
  return xlsxParts(
    `<dimension ref="A1:Z99"/><cols><col min="1" max="1" width="9"/></cols><sheetData>${data}</sheetData>` +
      '<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>',
    {
      strings: strings.map((text) => `<si>${textElement(text)}</si>`).join(''),
      styles: STYLE_SHEET,
    },
  );
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\p{Cc}/gu, (letter) =>
      '\t\n\u007f'.includes(letter) || letter >= '\u0080'
        ? letter
        : `_x${hex(letter).padStart(4, '0')}_`,
    );
}

function hex(letter: string): string {
  return letter.charCodeAt(0).toString(16);
}

function numberCell(text: string, field: string, place: string): string | undefined {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(2\d{3})$/.exec(text) ?? [];
  if (field === 'validFrom' && year !== undefined) {
    const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
    return `<c r="${place}" s="${DATE}"><v>${(date - FIRST_DAY) / DAY_MILLISECONDS}</v></c>`;
  }
  if (field === 'code') return `<c r="${place}" s="${CODE}"><v>${text}</v></c>`;
  return field === '' && /^\d+$/.test(text) ? `<c r="${place}"><v>${text}</v></c>` : undefined;
}

function textCell(text: string, place: string, storage: TextStorage, strings: string[]): string {
  if (storage === 'inline')
    return `<c r="${place}" t="inlineStr"><is>${textElement(text)}</is></c>`;
  if (storage === 'formula') {
    return `<c r="${place}" t="str"><f>A1</f><v>${escapeXml(text)}</v></c>`;
  }
  return `<c r="${place}" t="s"><v>${strings.push(text) - 1}</v></c>`;
}

function textElement(text: string): string {
  return `<t xml:space="preserve">${escapeXml(text)}</t>`;
}

function placeOf(column: number, row: number): string {
  return `${String.fromCharCode(65 + column)}${row}`;
}
