import { cellSized, escapeEscapes } from '../../../write/cell-text.js';

/** What XML 1.0 can't hold, or reads as a line feed; a workbook escapes it (ECMA-376-1, 22.9.2.19). */
const UNWRITABLE = /(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu;

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The text of a cell as XML between two tags. */
export function elementText(text: string): string {
  return cellSized(escapeEscapes(text))
    .replace(UNWRITABLE, escaped)
    .replace(/[&<>]/g, (character) => REFERENCES[character] ?? character);
}

/** The text of a cell as XML between double quotes, where a tab or a line feed would be read as a space. */
export function attributeText(text: string): string {
  return elementText(text)
    .replace(/[\t\n]/g, escaped)
    .replaceAll('"', '&quot;');
}

function escaped(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `_x${code}_`;
}
