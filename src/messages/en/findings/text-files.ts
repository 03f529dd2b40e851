/** Words of the codes about how text files are written. */
export const textFiles = {
  'dialect-delimiter': {
    title: 'An unusual delimiter',
    message: 'The file was split into columns at “{delimiter}”.',
    suggestion: 'If that is wrong, name the delimiter with --delimiter.',
    why: 'Spreadsheets write CSV files with commas, semicolons, tabs or “|”. Some systems export with a sign that texts don’t use, such as “^” or “~”. Such a sign is accepted only if it splits nearly all rows into the same number of cells and no usual sign does.',
    remedy: 'Nothing to do if the columns are right; if not, name the delimiter with --delimiter.',
  },
  'dialect-single-quotes': {
    title: 'Cells in single quotes',
    message: "The cells of the file are enclosed in single quotes (') and were read so.",
    why: 'RFC 4180 encloses cells in double quotes. Some databases export them in single ones; that is recognised where every cell of the first row and most rows are written so.',
    remedy: 'Nothing to do if the columns are right.',
  },
  'dialect-spaces': {
    title: 'Spaces around quoted cells',
    message:
      'The file has spaces before or after quoted cells; those spaces do not belong to the cells.',
    suggestion: 'Next time, export without spaces between delimiters and quotes.',
    why: 'By RFC 4180 a quote encloses a cell only right behind the delimiter. Some programs write a space between them (1, "a, b"); read by the rule, such a cell is cut at every comma. This way of writing is accepted only where it puts the quotes of the file in their places.',
    remedy:
      'Nothing to do if the columns are right; or export the file again from Excel or LibreOffice.',
  },
  'dialect-backslash': {
    title: 'Quotes written as \\"',
    message:
      'Quotes inside cells are written \\" in this file, and \\\\ is one \\; it was read so.',
    suggestion: 'Next time, double the quotes ("") as Excel does.',
    why: 'By RFC 4180 quotes inside a cell are doubled. MySQL and other tools put a backslash before them instead. This way of writing is accepted only where it puts the quotes of the file in their places.',
    remedy:
      'Nothing to do if the cells are right; or export the file again from Excel or LibreOffice.',
  },
  'dialect-rows-quoted': {
    title: 'Whole rows in quotes',
    message:
      'Whole rows of the file are enclosed in one pair of quotes ({rows} in all); the pair was taken off before the row was split into columns.',
    suggestion: 'Next time, save from a table whose columns are apart.',
    why: 'When a CSV list is pasted into one column of a spreadsheet and saved again, each row becomes a single cell: it is enclosed in quotes, and every quote inside is doubled. That is recognised only where nearly all rows have the same number of cells without the outer pair.',
    remedy: 'Nothing to do if the columns are right; or export the file again from its source.',
  },
  'json-list-within': {
    title: 'A list inside a JSON object',
    message: 'The list at “{path}” of the file was read; what stands outside of it was not.',
    why: 'Many systems answer with a list inside an object, beside numbers of pages, the time of the export and the like. The list is read where it is the only list of records in the file; a file with several is refused.',
    remedy:
      'Nothing to do if that is the list you mean. Where the system answers page by page, get all of the pages.',
  },
  'json-records-by-code': {
    title: 'JSON records behind their codes',
    message:
      'Each record stands behind its code in the object; they were read as one list (the code as column “{put}”).',
    why: 'Some systems write an object whose keys are the codes and whose values are the records. It is read as a list where all values are records and every key is written as a code or stands in its record as well; any other such object is refused.',
    remedy: 'Nothing to do.',
  },
  'json-key-blank': {
    title: 'A JSON key without a name',
    message: 'The value under an empty key is in no column: “{example}” (rows with one: {count}).',
    suggestion: 'Give the key a name in the file.',
    why: 'A key of a JSON object may be an empty text, mostly where a column had no header when the list was exported. Without a name it belongs to no field, and it can’t be kept under its header either.',
    remedy: 'Write a name for that key, or nothing if the column is not needed.',
  },
  'json-key-repeated': {
    title: 'A JSON key is written twice',
    message:
      'The key “{column}” stands once more in the same object on line {line} of the file; the value written first, “{value}”, gives way to the later one.',
    suggestion: 'Look at that line of the file and take one of the two values out.',
    why: 'A key should stand only once in a JSON object (RFC 8259, section 4). Where it is repeated, most programs take the later value without a word; that value is read here too, and the earlier one is named.',
    remedy: 'Take out the value that is wrong, or rename one of the two keys, and run again.',
  },
  'rows-none': {
    title: 'A header and no rows',
    message: 'This table has a header and not a single row of data.',
    suggestion:
      'Check whether an empty form was sent, or a filter left nothing when the list was exported.',
    why: 'A list without records is mostly a form that nobody filled in, an export that failed, or a filter that was too narrow. Taken for the whole list, it would mean that every record there is has gone.',
    remedy: 'Get the file again from its sender. Nothing to do if the list really is empty.',
  },
} as const;
