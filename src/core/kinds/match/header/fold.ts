import { foldText } from '../../../../lib/text/index.js';

/** Between words of a header; hyphens, commas and slashes part words that people join anyhow. */
const SIGNS = /[*:.,;/&()[\]‐-―-]/g;

/**
 * Headers and JSON keys on one footing: `ma_thu_tuc`, `processingTime`, `Mã thủ tục (*)`,
 * `Phường/xã` and `Phường, xã`.
 */
export function foldHeader(text: string): string {
  const words = text.replace(/_/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return foldText(words.replace(SIGNS, ' '));
}
