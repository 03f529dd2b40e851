import { DELIMITER_SIGNS } from './delimiters.js';

/** A cell that is a formula of one text, without the quotes that a cell with quotes needs: `="Cấp thẻ, cấp lại"`. */
const RAW = new RegExp(
  String.raw`(?<=^|[${DELIMITER_SIGNS}\r\n])= ?"(?:[^"\r\n]|"")*"(?=[${DELIMITER_SIGNS}\r\n]|$)`,
  'g',
);

/**
 * Takes UTF-8 bytes; gives them with such cells quoted as RFC 4180 has it, so that a delimiter inside
 * them parts nothing. The texts of all cells stay what they are.
 */
export function quoteKeptTexts(bytes: Buffer): Buffer {
  if (!bytes.includes('="') && !bytes.includes('= "')) return bytes;
  return Buffer.from(bytes.toString().replace(RAW, (cell) => `"${cell.replaceAll('"', '""')}"`));
}
