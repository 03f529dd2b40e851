/** Words of the codes about files, sheets and rows as they are read. */
export const reading = {
  'content-not-as-named': {
    title: 'The content is not what the name says',
    message: 'The file is called .{extension} but holds {content}; it was read as what it holds.',
    why: 'Many systems write a table as HTML, XML or plain text and call it .xls so that Excel opens it. haicap reads what is really there, every cell as the text in the file; Excel may turn codes into numbers or dates when it opens such a file.',
    remedy:
      'Nothing to do. If you need an .xlsx file, export it with haicap rather than open this one in Excel and save it.',
  },
  'encoding-guessed': {
    title: 'The encoding of the file is a guess',
    message:
      'The file does not say how it is encoded, so it was read as {encoding} (confidence {confidence}).',
    suggestion:
      'If accented letters look wrong, save the file again as “CSV UTF-8” and run the command once more.',
    why: 'A text file does not carry the name of its encoding. When its bytes are not valid UTF-8 and no byte order mark stands at its start, the encoding has to be inferred from the content. The guess can be wrong, and then accented letters are garbled.',
    remedy:
      'Open the original in Excel, choose Save As → “CSV UTF-8 (Comma delimited)” and use the new file.',
  },
  'byte-invalid': {
    title: 'A broken byte in a UTF-8 file',
    message:
      'The file was read as UTF-8, but row {row} has a byte that belongs to no letter; it was read as “�”.',
    suggestion:
      'Look at that row and those after it; if the whole file is in another encoding, name it with --encoding.',
    why: 'In UTF-8 a Vietnamese letter with marks takes two or three bytes in a row. A byte by itself comes from files that were joined or cut, or edited with a program that uses another encoding. The letter that stood there is lost.',
    remedy:
      'Type the letter again in the original file, or export the file again from its source as UTF-8.',
  },
  'text-double-encoded': {
    title: 'Text encoded twice',
    message:
      'The accented letters of “{value}” were read in the wrong encoding and saved again; the text was kept, because what it was is not certain or restoring is switched off.',
    suggestion: 'It may have been “{likely}”; compare with the original and type it again.',
    why: 'When a program reads UTF-8 text in another encoding (Windows-1252, Windows-1258, Mac) and saves it as UTF-8, every accented letter becomes two or three odd characters: “Thủ tục” becomes “Thá»§ tá»¥c”. Where all bytes are still there and the result is Vietnamese, haicap restores it. Where bytes were lost, or the result is not Vietnamese, nobody can be certain of what it was.',
    remedy:
      'Open the original as UTF-8 (Excel: Data → From Text/CSV) and export it again, or type the cell again.',
  },
  'text-letters-lost': {
    title: 'Letters lost, replaced by � or ?',
    message: '“{value}” lost letters at “{word}”: a � or a question mark stands in their place.',
    suggestion: 'Type the cell again from the original; this cell does not tell what was lost.',
    why: 'A program writes ? where its encoding lacks a Vietnamese letter (“Th? t?c”), and � where a byte belongs to no letter. The letter is no longer in the file: the same ? may have been ủ, ụ or ử. A question mark at the end of a sentence is not taken for a lost letter.',
    remedy:
      'Export again from the source as UTF-8 (in databases, NVARCHAR or utf8mb4 columns), or type the cells again.',
  },
  'text-odd-characters': {
    title: 'Odd characters in a text',
    message: '“{value}” holds characters that nobody types into a text: {characters}.',
    suggestion:
      'Delete them in the original, and put a space there if two words have grown together.',
    why: 'Control characters (NUL, ESC), halves of surrogate pairs, private-use characters of a font and letters of formulas (𝐀) come from broken files, database exports or text copied out of other software. They do not show, or look like ordinary letters, but searching, comparing and the systems that receive the data see something else. Whether a letter was lost there is unknown, so the cell was kept as it is.',
    remedy: 'Type the cell again in the original, or paste it by way of a plain text editor.',
  },
  'quote-stray': {
    title: 'A quotation mark out of place',
    message:
      'Row {row} has a quotation mark inside a cell that is not quoted; it was kept as an ordinary character.',
    suggestion: 'Put the whole cell in quotation marks and write each mark inside it twice ("").',
    why: 'In a CSV file, quotation marks enclose a cell that contains commas or line breaks. A mark in the middle of an unquoted cell breaks the convention (RFC 4180), and programs differ in how they split such a row into columns.',
    remedy:
      'Export the file from Excel or LibreOffice instead of editing it by hand; if you must edit it, quote the whole cell and double the marks inside.',
  },
  'quote-unclosed': {
    title: 'A quotation mark is never closed',
    message:
      'The cell that begins in row {row} opens a quotation mark and never closes it; the row was read with the mark as an ordinary character, and the rows after it were read too.',
    suggestion: 'Add the closing mark at the end of the cell and read the file again.',
    why: 'Once a cell opens a quotation mark, everything after it, line breaks included, belongs to that cell until the closing mark. Without one nobody can tell where the cell ends. So that the following rows do not vanish into it, the cell is read to the end of its line only; import does not take the row, but sets it aside.',
    remedy:
      'Find the cell in the file and add the closing mark, or export the file again from the original workbook.',
  },
  'row-too-long': {
    title: 'A row has more cells than the header',
    message: 'Row {row} has {found} cells but the header has only {expected} columns.',
    suggestion:
      'Look for a cell that contains the delimiter and is not in quotation marks; in JSON, for a value too many.',
    why: 'Surplus cells almost always come from a comma (or semicolon) inside a cell that was not quoted: the cell is cut in two and everything after it moves to the wrong column. Because nobody can tell which cell moved, the row is set aside rather than imported wrongly.',
    remedy:
      'Put the cell with the delimiter in quotation marks, or export the file again from the original workbook.',
  },
  'row-too-short': {
    title: 'A row has fewer cells than the header',
    message:
      'Row {row} has only {found} cells but the header has {expected} columns; the missing cells say nothing.',
    suggestion: 'Check that the row was not broken off halfway.',
    why: 'Some programs leave out empty cells at the end of a row, and then nothing is lost. But the row may also have been broken in two by a line break in an unquoted cell, and then its second half stands in the next row.',
    remedy:
      'Look at this row and the one after it; if they belong together, join them or export the file again.',
  },
  'json-line-malformed': {
    title: 'A JSON line cannot be read',
    message: 'Line {row} (column {at}) is not a valid JSON record: {fault}. It begins “{reason}”.',
    suggestion: 'Make the line one complete JSON object on exactly one line.',
    why: 'In a JSON lines file every line is a record of its own. A broken line does no harm to the others, so only that line is set aside.',
    remedy:
      'Repair the line (usually a bracket is missing, a comma is too many, or the line was cut off) or export the data again.',
  },
  'companion-missing': {
    title: 'The text file that a cell stands for is missing',
    message:
      'The cell stands for the text file “{companion}”, which is not beside this workbook as it was written.',
    suggestion: 'Put “{companion}” from the same export into the folder of the workbook.',
    why: 'A text that is longer than a cell of a workbook is exported into a text file beside it, and the cell holds the file’s name and checksum. Without that very file the text is not known, and a file that was changed is not taken for it.',
    remedy:
      'Copy the text files of the export together with the workbook. If a text was to be changed, write it into the csv or json file instead.',
  },
  'cell-error-value': {
    title: 'A cell holds a formula error',
    message:
      'The cell in column “{column}” holds the spreadsheet error “{value}” instead of a value.',
    suggestion: 'Correct the formula or type the right value into the cell, and save.',
    why: 'Texts such as #N/A, #REF! and #VALUE! are Excel’s way of saying that a formula could not be calculated, often because the list it looks up is in another file. They are not data and are not imported as data.',
    remedy:
      'Open the workbook together with the files it refers to so that it recalculates, or replace the formulas by values (Paste Special → Values).',
  },
  'formula-without-value': {
    title: 'A formula without a result',
    message:
      'The formula in this cell was never calculated, so the cell is taken as empty (there are {more} more such cells on the sheet).',
    suggestion: 'Open the file in Excel or LibreOffice so that it is calculated, and save it.',
    why: 'A workbook keeps the result beside every formula, and that result is the value that is read. Files made by other programs sometimes hold only the formula; taking it as 0, or guessing, would falsify the data.',
    remedy:
      'Open the file in Excel or LibreOffice, let it calculate, and save it; or replace the formulas by values (Paste Special → Values).',
  },
  'row-number-twice': {
    title: 'Two rows of one number',
    message:
      'Two rows of the file have the number {row}; both were read, in the place of that row.',
    suggestion: 'Open the file in Excel or LibreOffice, look at that row, and save it.',
    why: 'Every row of a sheet has a number of its own. Programs that join or edit files sometimes write one twice; Excel keeps only one of the two when it opens the file, or calls it damaged. haicap keeps both, so that nothing is lost in silence; where one of them is rejected, both are set aside.',
    remedy:
      'Export the file again from its source, or open, correct and save it in Excel or LibreOffice.',
  },
  'cell-twice': {
    title: 'A cell is written twice',
    message:
      'The file holds this cell twice; what was written first, “{value}”, gives way to the later value.',
    suggestion: 'Open the file in Excel or LibreOffice, look at that cell, and save it.',
    why: 'Every cell of a sheet has a place of its own. Programs that edit files sometimes write the new value without taking out the old one. A spreadsheet shows the later value, so that one is read and the earlier one named.',
    remedy:
      'Export the file again from its source, or open, correct and save it in Excel or LibreOffice.',
  },
  'rows-out-of-order': {
    title: 'Rows out of order in the file',
    message:
      'In the file, rows {rows} stand behind rows of higher numbers; they were read by their numbers.',
    why: 'An xlsx file holds its rows by rising number. Another order shows that a program joined or edited the file; the numbers still tell where each row belongs.',
    remedy: 'Nothing to do if the table looks right when opened; otherwise export it again.',
  },
  'lock-file-skipped': {
    title: 'Excel’s lock file was passed over',
    message:
      'This is a temporary lock file of Excel and was passed over; the workbook itself is “{original}”.',
    suggestion:
      'If “{original}” is open, save and close it to be sure that its latest state is read.',
    why: 'While a workbook is open, Excel keeps a hidden file beside it, with a name that begins with “~$”, to note who has it open. That file holds no data.',
    remedy: 'Nothing to do. If somebody is editing the workbook, wait until they have saved it.',
  },
  'input-repeated': {
    title: 'The same file was given twice',
    message: 'This file was named before as “{first}” and is read only once.',
    suggestion: 'Check whether you meant to choose another file.',
    why: 'The same file may be named twice, above all when a name and a pattern such as *.xlsx are given together. If it were read twice, every record would be a repetition.',
    remedy: 'Nothing to do; if they should have been two different lists, find the right file.',
  },
  'sheet-empty': {
    title: 'An empty sheet',
    message: 'No cell of this sheet holds anything, so it was passed over.',
    why: 'New workbooks often come with empty sheets named Sheet2 and Sheet3. They are mentioned so that you know that nothing was missed.',
    remedy: 'Nothing to do, unless the sheet should hold data.',
  },
  'sheet-copies': {
    title: 'A sheet repeats another',
    message: 'This sheet repeats {rows} records of the sheet “{other}”; only “{other}” was taken.',
    suggestion: 'To read this sheet instead of the other, name it with --sheet.',
    why: 'Many tables are sent twice in one workbook: a sheet with merged cells for printing and a flat one for filtering. Taking both would double every record. The two are still compared cell by cell, and every difference is named.',
    remedy:
      'Look at the differences (sheets-disagree), correct the sheet that is wrong, or choose one with --sheet.',
  },
  'sheet-skipped': {
    title: 'A sheet was not read',
    message:
      'This sheet does not look like the table wanted and was not read (its fullest row: {found}).',
    suggestion:
      'If it holds records too, correct its header row or name the columns with --map "Header=field"; if not, name the other sheets with --sheet (--replace needs one of the two).',
    why: 'Workbooks often come with a cover, annexes and lists of values. When another sheet was understood, those without the required columns are passed over, and named so that none is missed in silence.',
    remedy:
      'Look at the sheet with the inspect command. Nothing to do if it is no part of the list; name the sheets to read with --sheet.',
  },
  'sheet-hidden': {
    title: 'A hidden sheet',
    message: 'This sheet is hidden in the workbook.',
    suggestion: 'Unhide it in Excel to see whether it belongs to the list you want.',
    why: 'Hidden sheets often hold auxiliary lists, drafts or old figures that the recipient does not see. It is reported so that nobody imports it by mistake or misses it.',
    remedy:
      'In Excel, right-click a sheet’s name → Unhide, look at it, and decide whether to keep or delete it.',
  },
  'rows-hidden': {
    title: 'Hidden rows or columns',
    message: 'The sheet hides rows or columns (read all the same: {read}) (not read: {skipped}).',
    suggestion: 'Unhide them in Excel to see whether they belong to the list.',
    why: 'Rows are hidden when a list is filtered, columns before it is printed. The recipient doesn’t see them, but they are still in the file, so it is always said whether they were read or skipped.',
    remedy:
      'In Excel, select the whole sheet and choose Unhide for rows and for columns, look at them, and delete what isn’t needed.',
  },
  'row-struck-through': {
    title: 'A row struck through',
    message: 'Struck through, but read all the same ({rows}): “{sample}”.',
    suggestion: 'If striking out means dropped, run again with --struck skip.',
    why: 'In many offices a struck-out row is a procedure or record that was dropped or replaced without being deleted. Its text is still in the file and is read like any other; whether to keep it is for somebody to say who knows what the line means.',
    remedy:
      'Look at the rows named. Delete those that were dropped, or take the line off those still in use; --struck skip leaves out every row that is struck through.',
  },
  'struck-rows-skipped': {
    title: 'Struck-out rows were not read',
    message: 'Struck through and not read ({rows}): “{sample}”.',
    why: 'With --struck skip a row whose cells are all struck through counts as dropped. Such rows are named so that none is left out in silence.',
    remedy:
      'Nothing to do if these rows were dropped; if they are in use, take the line off and read again.',
  },
  'cell-struck-through': {
    title: 'A cell struck through',
    message: 'The cell in column “{column}” is struck through, but was read: “{value}”.',
    suggestion: 'If the value no longer holds, delete it from the cell or type the new one.',
    why: 'A struck-out cell mostly means that its value no longer holds (a code that changed, a fee that was dropped), but the text is still in the file. haicap does not guess what the line means: the value is read and named.',
    remedy: 'Ask whoever made the table, then delete the value or take the line off.',
  },
  'cell-partly-struck': {
    title: 'A part of a cell is struck through',
    message:
      'A part of the cell in column “{column}” is struck through; that part and the rest were read as one text: “{value}”.',
    suggestion: 'Delete the struck-out words from the cell.',
    why: 'People strike out the old words and type the new ones behind them in the same cell. The line is lost in reading, and the two run together: “10 days 05 days”. haicap deletes neither, but names the cell.',
    remedy: 'Open the original, delete the struck-out words, and save.',
  },
  'rows-passed-over': {
    title: 'Totals, signatures and notes that are no records',
    message: 'Rows {rows} were taken for totals or the end of the table and not read: “{sample}”.',
    suggestion: 'If one of them is a record, give it a row number and run the command again.',
    why: 'Tables of offices often have a row of totals, and below them a date, signatures, addressees and notes. Such rows are no records, but they are named so that nothing is left out in silence.',
    remedy: 'Look at the rows named. Nothing to do if they are totals, signatures or notes.',
  },
} as const;
