/** Words of the repairs: one code a repair, `from` and `to` are the texts before and after. */
export const repairs = {
  'decode-escapes': {
    title: 'Escapes turned back into characters',
    message: 'What was written for characters became them again, “{from}” → “{to}”.',
    why: 'Data from web pages, JSON or programs that export spreadsheets may still hold escapes: &agrave; or &#7911; of HTML, \\u1ee7 of JSON, _x000D_ of spreadsheets. Each stands for exactly one character, so turning it back is certain.',
    remedy:
      'Nothing to do. If a cell means to hold such a thing, switch this repair off in the configuration.',
  },
  'restore-encoding': {
    title: 'Text encoded twice restored',
    message:
      'Text that was read in the wrong encoding and saved again was restored, “{from}” → “{to}”.',
    suggestion: 'Export the original again as UTF-8, so that no letter suffers once more.',
    why: 'When a program reads UTF-8 text in another encoding (Windows-1252, Windows-1258, Mac) and saves it, every accented letter becomes two or three odd characters: “Thủ tục” becomes “Thá»§ tá»¥c”. Text is restored only where all bytes are still there and words that were no Vietnamese become Vietnamese again; damaged once more the same way, it is what stands in the file.',
    remedy: 'Look at some of the restored cells, then find the program that saved them wrongly.',
  },
  'convert-legacy-font': {
    title: 'Text of an old font converted to Unicode',
    message: 'Column “{column}”: text in an old font was converted to Unicode, “{from}” → “{to}”.',
    suggestion: 'Check the first letters of names: ABC fonts have no capitals with tone marks.',
    why: 'Before Unicode, Vietnamese was typed in TCVN3 (fonts such as .VnTime) or VNI (fonts such as VNI-Times): “Bảo Thắng” was stored as “B¶o Th¾ng” or “Baûo Thaéng”. A whole column is judged at once, because one short cell is not enough to know the font; cells of the column that are Unicode already stay. TCVN3 has no capitals with tone marks, so “Ấp Bắc” may become “ấp Bắc”.',
    remedy:
      'Look at some of the converted cells. If the column was not typed in an old font, switch the repair off in the configuration.',
  },
  'compose-unicode': {
    title: 'Letters and accents composed',
    message: 'Column “{column}”: letters and accents typed apart were composed, “{from}” → “{to}”.',
    why: 'The letter “ế” can be stored as one character or as an e followed by two combining marks. Both look the same but are different to a machine, so searching and matching miss. Datasets hold only the composed form (NFC).',
    remedy:
      'Nothing to do: what is displayed does not change. The input method can be set to composed (precomposed) Unicode.',
  },
  'tidy-space': {
    title: 'Surplus white space removed',
    message: 'Column “{column}”: surplus white space was removed, “{from}” → “{to}”.',
    why: 'Text copied from Word or a web page often carries no-break spaces, tabs, doubled spaces or spaces at its ends. The eye does not see them, but two names that should be equal become different.',
    remedy:
      'Nothing to do. If the white space means something, switch this repair off in the configuration.',
  },
  'join-lines': {
    title: 'Lines in one cell joined',
    message:
      'Column “{column}”: several lines in the cell were joined into one, “{from}” → “{to}”.',
    why: 'Names and codes are texts of one line, but a cell may hold an Alt+Enter or a <br> tag left over from a web page. Such a break is layout, not content.',
    remedy: 'Nothing to do. Removing the breaks from the original saves the repair next time.',
  },
  'tidy-lines': {
    title: 'A list in one cell tidied',
    message:
      'Column “{column}”: blank and repeated lines in the cell were removed, “{from}” → “{to}”.',
    why: 'A cell of executing agencies on the national portal may hold ten names, one a line, with blank lines and repetitions among them. The list proper has each name once.',
    remedy: 'Nothing to do.',
  },
  'restore-hidden-digits': {
    title: 'Digits hidden by a number format restored',
    message: 'Column “{column}”: the cell shows “{from}” but holds “{to}”; haicap reads “{to}”.',
    suggestion: 'Format the code column as Text, so that a cell shows what it holds.',
    why: 'Where a code is kept as a number, the format decides how many digits are shown: 1.005164 formatted as 0.00 shows as 1.01, the ward code 26732 with a thousands separator as 26,732. What the cell holds is the code.',
    remedy:
      'Compare the code with the original list, then format the cells as Text and type the codes again.',
  },
  'restore-leading-zero': {
    title: 'Zeros at the start of a code restored',
    message:
      'Column “{column}”: a spreadsheet ate the first zeros of a code; “{from}” became “{to}” again.',
    suggestion: 'Format the code column as Text before typing, so that no zero is lost.',
    why: 'Codes of administrative units have a fixed number of digits (commune 5, district 3, province 2), and nearly a third of the commune codes begin with 0. Where Excel keeps a code as a number, 00004 becomes 4.',
    remedy:
      'Look over the restored codes. In the source, format the cells as Text and type the codes again.',
  },
  'unwrap-code': {
    title: 'A code taken out of what stood around it',
    message: 'Column “{column}”: the code was taken out of its cell, “{from}” → “{to}”.',
    suggestion: 'Format the code column as Text and keep nothing but the code in its cells.',
    why: 'Codes come out of other programs in many wrappings: ="00634" and an apostrophe keep a spreadsheet from making a number of it, 634.0 was a number once, 1.003.390 and “1. 004946” have points and spaces inside, a name may stand beside it, the codes of province and district before it. Only what leaves no doubt is taken off; what cannot be read as a code stays as it is and is told.',
    remedy: 'Look over the codes. A name beside a code is read where the list has none of its own.',
  },
  'restore-trailing-zero': {
    title: 'Zeros at the end of a code restored',
    message:
      'Column “{column}”: the spreadsheet had dropped zeros at the end of the code, “{from}” was restored to “{to}”.',
    suggestion: 'Give the column of codes the format Text before typing, so that the zeros stay.',
    why: 'A procedure code always has six digits after the point, and about one in ten ends in 0. When Excel stores the code as a number, 1.005160 becomes 1.00516 and 2.002000 becomes 2.002. Filling up to six digits always gives the original back, as no two codes collide that way.',
    remedy:
      'Look at the restored code. In the original, set the cells to Text and type the codes again.',
  },
  'split-code-suffix': {
    title: 'The local part of a code split off',
    message:
      'Column “{column}”: the local part was split from the procedure code, “{from}” → “{to}”.',
    why: 'Many offices append an organisation identifier to the procedure code, as in 1.001612.000.00.00.H48 or 1.012386.H13-1. The first seven digits are the code in the national database, the rest names the office. Both are kept, apart, so that the code can be matched with the ministry’s list.',
    remedy: 'Nothing to do: the rest is kept in the field codeSuffix.',
  },
  'match-vocabulary': {
    title: 'A value matched to its vocabulary',
    message: 'Column “{column}”: the value was matched to its vocabulary, “{from}” → “{to}”.',
    why: 'One value is written in many ways: “Cấp tỉnh”, “Cấp Tỉnh”, “Tỉnh”. Only a single spelling can be filtered, counted and compared. Values are looked up whole and never split on commas, because some contain commas, such as “Tổ chức (không bao gồm doanh nghiệp, HTX)”.',
    remedy:
      'Check it if the value is not what was meant; spellings of your own office can be declared in the configuration (under "kinds", "vocabularies").',
  },
  'read-date': {
    title: 'A date read',
    message: 'Column “{column}”: the date “{from}” was read as {to} (year-month-day).',
    why: 'Dates are written the Vietnamese way (day/month/year), in words, or are Excel’s serial numbers of days. Two-digit years from 00 to 68 are of this century, from 69 to 99 of the last; a time beside the date is left out, one with a time zone is taken to Viet Nam first. In a dataset they follow ISO 8601: 2025-07-01 is the first of July 2025.',
    remedy:
      'Check the dates whose day and month are both 12 or less: swapped, they are still valid dates.',
  },
  'read-amount': {
    title: 'An amount read',
    message: 'Column “{column}”: the amount “{from}” was read as {to}.',
    why: 'Offices write both “25.000” and “10,000 Việt Nam Đồng”: point and comma are both used to separate thousands. An amount is read as a number and a currency; “Không” and “Miễn phí” are read as 0.',
    remedy: 'Check amounts with a fraction, because a comma can also be a decimal sign.',
  },
  'take-unit-from-header': {
    title: 'The unit taken from the header',
    message:
      'Column “{column}”: “{from}” was read as “{to}”, in the unit that the header, or a line above the table, states.',
    why: 'A header such as “Thời hạn giải quyết (ngày làm việc)” or “Phí (nghìn đồng)” states the unit once for the whole column, and the cells hold bare numbers. Without it nobody knows whether 5 are days or hours, and 75 thousand đồng become 75. A cell with a unit of its own stays as it is.',
    remedy:
      'Nothing to do if it is right. If not, write the unit into the cell, or switch take-unit-from-header off in the configuration (under "repairs").',
  },
  'read-time-limit': {
    title: 'A time limit read',
    message: 'Column “{column}”: the time limit “{from}” was read as {to}.',
    why: 'Time limits are given in working days, days, hours or months, with a comma as the decimal sign (“2,5 ngày làm việc”). Only as a number and a unit can two of them be compared; a working day has 8 hours.',
    remedy: 'If the time limit has conditions, check that the description still says all of them.',
  },
  'normalise-decision-number': {
    title: 'A decision number put into normal form',
    message: 'Column “{column}”: the decision number was put into normal form, “{from}” → “{to}”.',
    why: 'Numbers of publishing decisions are written in dozens of ways, such as “SỐ 64/QĐ-NHNN”, “2267./QĐ-BXD” or “3713/QD-BTP”. The normal form is number/QĐ-agency, for example 163/QĐ-BTP. The original spelling is kept beside it.',
    remedy: 'Nothing to do; if the result is wrong, correct the number in the original.',
  },
  'drop-null-marker': {
    title: 'A “no information” text dropped',
    message: 'Column “{column}”: “{from}” was read as an empty cell.',
    why: 'The national portal writes “Không có thông tin” where a field is empty. Kept as it is, the phrase would become the name of an agency or a content in the system that receives the data.',
    remedy: 'Nothing to do.',
  },
} as const;
