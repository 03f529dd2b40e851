import { escaped, storedText } from '../../../write/content/cell-text.js';

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The text of a cell as XML between two tags. */
export function elementText(text: string): string {
  return storedText(text).replace(/[&<>]/g, (character) => REFERENCES[character] ?? character);
}

/** The text of a cell as XML between double quotes, where a tab or a line feed would be read as a space. */
export function attributeText(text: string): string {
  return elementText(text)
    .replace(/[\t\n]/g, escaped)
    .replaceAll('"', '&quot;');
}
