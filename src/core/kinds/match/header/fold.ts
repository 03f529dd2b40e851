import { foldText } from '../../../../lib/text/index.js';

/** Between words of a header; hyphens, commas and slashes part words that people join anyhow. */
const SIGNS = /[*:.,;/&()[\]‐-―-]/g;

/** A longer one is a text that slipped into the header; to look for columns in all of it took minutes. */
export const LONGEST_HEADER = 1000;

/**
 * Headers and JSON keys on one footing: `ma_thu_tuc`, `processingTime`, `Mã thủ tục (*)`,
 * `Phường/xã` and `Phường, xã`. Of what is too long for a header the beginning, marked so that it is like no name of a column.
 */
export function foldHeader(text: string): string {
  if (text.length > LONGEST_HEADER) return `${foldHeader(text.slice(0, LONGEST_HEADER))} …`;
  const words = text.replace(/_/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return foldText(words.replace(SIGNS, ' '));
}
