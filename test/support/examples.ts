import { utils, write } from 'xlsx';
import type { ExampleFile, ExampleSheet } from '../../src/report/explain/example.js';

/** The bytes of an example's file, as a spreadsheet program or an editor would have saved it. */
export function bytesOf(file: ExampleFile): Uint8Array {
  if ('sheets' in file) return workbookOf(file.sheets);
  if (file.encoding === 'utf-16le') return Buffer.from(`\uFEFF${file.content}`, 'utf16le');
  return file.encoding === 'windows-1258' ? toWindows1258(file.content) : Buffer.from(file.content);
}

function workbookOf(sheets: readonly ExampleSheet[]): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows } of sheets) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((cell) => errorCell(cell))));
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) };
  return write(book, { type: 'buffer', bookType: 'xlsx' });
}

function errorCell(cell: string | number | null) {
  return cell === '#N/A' ? { t: 'e', v: 0x2a } : cell;
}

/** Letter by letter, by asking the decoder which byte it reads as which letter. */
function toWindows1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
  // Tones are letters of their own there: composed letters are taken apart until a byte is found.
  const letters = Array.from(text.normalize('NFC')).flatMap((letter) => {
    if (bytes.has(letter)) return [letter];
    const parts = [...letter.normalize('NFD')];
    const tone = parts.find((part) => /[\u0300\u0301\u0303\u0309\u0323]/.test(part)) ?? '';
    return [
      parts
        .filter((part) => part !== tone)
        .join('')
        .normalize('NFC'),
      tone,
    ];
  });
  return Uint8Array.from(
    letters.filter((letter) => letter !== ''),
    (letter) => bytes.get(letter) ?? 0x3f,
  );
}
