/** Words of the codes about records as they are written into files of a format. */
export const exporting = {
  'cell-too-long': {
    title: 'A text is longer than a cell of a workbook',
    message:
      '“{column}” ({field}) of record {key} has {length} characters; a cell of an xlsx workbook holds {limit}. Nothing was written.',
    suggestion:
      'Run the command again with --long-text companion: the text then stands in a text file beside the workbook, and the cell names it.',
    why: 'Excel opens no workbook with more than 32,767 characters in one cell, and programs that write one cut the text. A list of documents that ends in the middle looks complete. So nothing is cut: the export is refused before any file is written.',
    remedy:
      'Export with --long-text companion. Import the workbook with its text files beside it, and the texts are read again; csv, json and ndjson hold them whole in any case.',
  },
  'sheet-too-large': {
    title: 'More than a sheet of a workbook holds',
    message:
      'The xlsx file would have {found} (rows × columns); a sheet of an xlsx workbook holds {limit}. Nothing was written.',
    suggestion:
      'Divide the list among several datasets (import --into), or export only what changed (--since); where it is the columns, import again without --keep-columns.',
    why: 'Excel has a largest number of rows and of columns; programs that open a larger file cut off the rest without a word. So the export is refused before any file is written.',
    remedy: 'Divide the list among several datasets and export each.',
  },
  'character-unwritable': {
    title: 'Half a character cannot be written as text',
    message:
      '“{column}” ({field}) of record {key} holds {count} halves of characters, which no text file can hold; a replacement character (�) stands there instead.',
    suggestion: 'Correct the record, or use the json, ndjson or xlsx file, which keep them.',
    why: 'Characters such as 😀 are stored as two halves. A program that cuts a text between them leaves half a character behind, which is no text: every program that writes it as UTF-8 replaces it.',
    remedy: 'Correct the text in its source and import it again.',
  },
} as const;
