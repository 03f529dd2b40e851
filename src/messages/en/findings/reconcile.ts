/** Words of the codes about records keyed by ward. */
export const reconcile = {
  'ward-columns-missing': {
    title: 'No column says which ward is meant',
    message:
      'The table has no column of ward codes, ward names or addresses; looked for: {expected}.',
    suggestion:
      'If a column of the table says the ward, add to the command (one of them; wardCode is a code, ward a name, address an address): {flags}',
    why: 'To say which ward a row belongs to today, at least one column has to say where it belonged: a code, a name (with district and province) or a whole address.',
    remedy: 'Add such a column, or tell haicap which one it is with --map.',
  },
  'table-without-wards': {
    title: 'A table of the sheet says nothing of wards',
    message:
      'The table under row {row} has no column of ward codes, ward names or addresses: copied as they are, without an answer: rows {rows}.',
    suggestion: 'If a column says the ward, tell which with --map.',
    why: 'A sheet may hold several tables. Those that say which ward a row belongs to are converted; the rows of the others are in the output unchanged, and counted apart so that nobody takes them for answered.',
    remedy: 'Nothing, if the table is about something else; otherwise name its column with --map.',
  },
  'reconciled-before': {
    title: 'The file has been converted before',
    message:
      'The file has a column haicap_status: it is the result of an earlier run and is not converted again.',
    suggestion:
      'Use the original file, or take the haicap_… columns out and run the command again.',
    why: 'Converted twice, new codes would be taken for old ones: 3,316 of the 3,321 new codes were the code of another commune before.',
    remedy:
      'Start from the original file again; to settle open questions, correct the original or use --vintage.',
  },
  'workbook-parts-dropped': {
    title: 'Parts of the workbook could not be carried over',
    message: 'The result lacks these parts of the original: {parts}.',
    suggestion:
      'To keep them, open the original in Excel or LibreOffice, save it as .xlsx (.xlsm with macros) and run the command again.',
    why: 'Into an .xlsx file haicap only inserts cells; all else stays as it is. An .xls or .ods file has to be built anew as .xlsx, and some parts are not kept. An .xlsx file may not hold macros, and a digital signature no longer holds when the content changes.',
    remedy:
      'Nothing if the data are all you need; to keep the look, save the original as .xlsx and run the command again. To keep macros, let the name of the result end in .xlsm.',
  },
  'codes-of-something-else': {
    title: 'The codes are none of wards',
    message:
      'Of the {rows} rows with a code that were looked at first, {wrong} have one that no ward bears, or one of a ward somewhere else: the column “{column}” is not taken for ward codes.',
    suggestion:
      'They may be postal codes or numbers of files. If they are ward codes, say so: --map "{column}=wardCode".',
    why: 'Any five digits look like a ward code, and many are by chance that of some other commune. Where more than half of a column is wrong, to believe the few rows that happen to fit is a guess.',
    remedy:
      'Nothing to do if the column is something else; if it is not, use --map, or correct the wrong codes.',
  },
  'characters-replaced': {
    title: 'Characters that the encoding of the file lacks',
    message:
      'The file is in {encoding}, which lacks these characters: {characters}. In the columns that were added a question mark stands for each.',
    suggestion:
      'To keep them, save the original as “CSV UTF-8” and run the command again, or write them otherwise in the areas table or the answers.',
    why: 'The result is in the encoding of the original, or its rows would not keep their bytes. Windows-1258 has every Vietnamese letter, but not every sign: an arrow or a letter of another script in the source of an areas table, or in the name of the person who answered, cannot be written in it.',
    remedy:
      'Nothing if the question marks do no harm; else save the original as “CSV UTF-8” and run the command again.',
  },
  'row-set-aside': {
    title: 'A row was set aside for its number of cells',
    message:
      'Row {row} has {found} cells but the header has {expected} columns: the row is not in the output, but in the .exceptions.csv file beside it.',
    suggestion:
      'Check that the row was not broken off halfway, and look for a cell that contains the delimiter and is not in quotation marks.',
    why: 'The columns haicap_… are put behind each row. Behind a row with too few or too many cells they would fall into other columns, and its code or name may have moved as well. So the row is set aside as it stands; the ledger counts it.',
    remedy:
      'Correct the row in the original file, or export the file again from the original workbook, and run the command again.',
  },
  'rows-set-aside': {
    title: 'Several rows were set aside',
    message:
      'In all {rows} rows with too few or too many cells were set aside, in “{beside}”; the report lists the first {listed}.',
    suggestion: 'Open that file for all of them, each with its line in the original file.',
    why: 'The report lists no more than the first 1,000 such rows, so as not to be endless; the file beside the output holds them all. So many of them often mean that the delimiter is another one, or that cells with commas were not quoted.',
    remedy:
      'Correct the rows in the original file and run the command again; if the delimiter is wrong, use --delimiter.',
  },
  'quotes-broken': {
    title: 'Several rows have broken quotation marks',
    message:
      'In all {rows} rows have a quotation mark out of place or never closed; the report lists the first {listed}.',
    suggestion: 'Export the file again from the original workbook rather than correct row by row.',
    why: 'The report lists no more than the first 1,000 such rows, so as not to be endless. They were read with their marks as ordinary characters, but other programs may split them into columns differently.',
    remedy: 'Export the file again from Excel or LibreOffice and run the command again.',
  },
  'as-of-unknown': {
    title: 'The register does not know the day asked about',
    message:
      'The day {asOf} is outside what the register knows: the units of {first} and every change from then to {last}.',
    suggestion: 'Use --as-of with a day between them, or leave the option out.',
    why: 'For a day before the first or after the last, the answer is the unit of the nearest day that the register knows; there may have been other rearrangements before or since.',
    remedy:
      'Leave --as-of out to ask as of the last day of the register; if there have been changes since, update haicap.',
  },
  'vintage-detected': {
    title: 'The period of the codes and names',
    message:
      'The columns are read as of the period “{vintage}”: of {rows} rows looked at, {before} only make sense before 1 July 2025 and {after} only since.',
    suggestion:
      'If you know the period of the table, say so with --vintage before or --vintage after.',
    why: 'A five-digit code does not tell its period. The evidence of a column counts only when its rows agree; else each row stands for itself.',
    remedy: 'Nothing if it is right; if it is wrong, use --vintage.',
  },
  'codes-unwrapped': {
    title: 'Codes were taken out of what stood around them',
    message:
      'Column “{column}”: codes were read out of their cells ({codes}, each counted once): {samples}.',
    suggestion: 'Check that these are codes of administrative units; the cells stay as they were.',
    why: 'Codes come out of other programs in many wrappings: ="00634", an apostrophe, 634.0, spaces or points inside, a name beside them, the codes of province and district before them. Only what leaves no doubt is taken off to look a code up, and it is said; a name beside a code counts where the row has no column for it.',
    remedy:
      'Nothing to do if they are codes. If the column holds none, leave it out with --map "Header=".',
  },
  'leading-zeros-restored': {
    title: 'Codes were read with the leading zeros they had lost',
    message:
      'Column “{column}”: codes that had lost leading zeros were read with all their digits ({codes}, each counted once): {samples}.',
    suggestion: 'Check that these are codes of administrative units; the cells stay as they were.',
    why: 'Codes of communes have 5 digits, of districts 3, of provinces 2. Where a spreadsheet kept a code as a number, 00634 became 634; haicap looks up the whole code and says so, rather than repair it in silence. A column that holds no such codes (a count, a postal code) may be read like this by mistake.',
    remedy:
      'Nothing to do if they are codes; the whole code of today stands in haicap_ward_code. If the column holds none, leave it out with --map "Header=".',
  },
  'evidence-restored': {
    title: 'Names were read as they were before they were damaged',
    message:
      'Column “{column}”: texts damaged by a wrong encoding were read as what they were ({texts}, each counted once): {samples}.',
    suggestion: 'Check that these are the right names; the cells stay as they were.',
    why: 'Text in UTF-8 that was read in another encoding and saved again says “Thá»§ Äá»©c” for “Thủ Đức”. Only where all bytes are still there and the result is Vietnamese is it looked up as what it was, and said so, rather than repaired in silence.',
    remedy: 'Nothing to do if they are right; the name of today stands in haicap_ward_name.',
  },
  'evidence-damaged': {
    title: 'Names with letters that are lost',
    message:
      'Column “{column}”: letters were lost or damaged beyond recovery (texts: {texts}): {samples}.',
    suggestion: 'Check the wards found for these rows, or type the names again and run once more.',
    why: 'A ? or � in the place of letters, control characters inside a name and wrongly encoded text that lost bytes make one name many. Rows with a code or other names are still looked up by what is left.',
    remedy: 'Export the table from its source again as UTF-8, or type the names again.',
  },
  'row-split-open': {
    title: 'The old commune was split among several units',
    message:
      '{ward} was split; rows whose part is not known: {rows}. They may belong to: {candidates}.',
    suggestion: 'The hamlet, street or plot of each row is needed to choose.',
    why: 'The resolution gives parts of this commune to several units and does not say where the people go. To pick one would be wrong in silence.',
    remedy:
      'Answer with “haicap review”, or give an areas table with --areas; the row keeps its place in the output with the status split-open.',
  },
  'row-ambiguous': {
    title: 'The row may mean several wards',
    message: '“{value}” (rows: {rows}) may be: {candidates}.',
    suggestion:
      'Add the name, district or province to the row, or name the period of the codes with --vintage.',
    why: 'Codes and names were used again after 1 July 2025, and many communes share a name; with what stands in the row no choice is surer than another.',
    remedy:
      'Complete the row, or use --vintage before / after when the period of the table is known.',
  },
  'row-contradictory': {
    title: 'Code and name are two different units',
    message:
      '“{value}” (rows: {rows}): the code is that of {coded}, the name that of {named}. Today: {candidates}.',
    suggestion: 'Find out which of them is wrong and correct the row.',
    why: 'When the code says one unit and the name another, to believe either is a guess.',
    remedy: 'Correct the wrong cell in the original and run the command again.',
  },
  'row-code-unknown': {
    title: 'The code in the row is no unit’s, whatever the name says',
    message:
      '“{value}” (rows: {rows}): no unit of the period bears the code “{key}”, it cannot be read as one, or another name stands beside it in its cell. By the name it would be today: {candidates}.',
    suggestion:
      'Find out whether the code is mistyped or the name is wrong and correct the row; if the column holds no ward codes, leave it out with --map "Header=".',
    why: 'A code that no unit bears says that something in the row is wrong: a digit mistyped, a letter O for a zero, the code of another list. To settle the row by its name would be to look away.',
    remedy:
      'Correct the code in the original and run again, or answer the question with “haicap review”.',
  },
  'row-elsewhere': {
    title: 'The code is that of a unit somewhere else',
    message:
      '“{value}” (rows: {rows}): the code is that of {coded}, which does not lie in the district or province of the row. Today: {candidates}.',
    suggestion:
      'Find out whether the code or the place is wrong and correct the row; postal codes have five digits, too.',
    why: 'Any five digits may be the code of some commune; when the district or province beside them says otherwise, to believe the code is a guess.',
    remedy:
      'Correct the wrong cell in the original and run again; leave a column of postal codes out with --map "Header=".',
  },
  'row-ward-unknown': {
    title: 'The ward of the row is not known',
    message: 'No period has a ward like “{value}” (rows: {rows}).',
    suggestion: 'Perhaps it is: {candidates}.',
    why: 'Name or code fit no unit of the register, names of earlier rounds included. What is only alike is proposed and never chosen.',
    remedy: 'Correct the name or code in the original and run the command again.',
  },
} as const;
