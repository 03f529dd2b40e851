import { foldText } from '../../text/index.js';

/** Headers and JSON keys on one footing: `ma_thu_tuc`, `processingTime`, `Mã thủ tục (*)`. */
export function foldHeader(text: string): string {
  const words = text.replace(/_/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return foldText(words.replace(/[*:.()[\]]/g, ' '));
}
