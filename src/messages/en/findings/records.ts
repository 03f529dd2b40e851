/** Words of the codes about records: what the schema and the checks of a kind say of them. */
export const records = {
  'required-missing': {
    title: 'A required value is missing',
    message: 'Column “{column}” must have a value, but row {row} has none.',
    suggestion: 'Fill the cell in and import the row again.',
    why: 'Code and name are the least by which a procedure is recognised: without a code it cannot be matched with the national database, without a name nobody knows what it is. Other fields may be empty, as they often are in published data.',
    remedy:
      'Fill the value in. If the row is only a subtitle or a total, delete it. If the whole list has no codes, name another key, for example name and field.',
  },
  'schema-violation': {
    title: 'A value breaks the rules of its field',
    message: 'Column “{column}”: “{value}” {rule} (part {part}).',
    suggestion: 'Correct the cell according to the rules of the field “{field}”.',
    why: 'Every kind of dataset has a schema that says what each field holds: text, number, date or list, how long, how many. A value against the schema would be refused or misunderstood by the system that receives the data, so the row is set aside.',
    remedy:
      'Look the field up in the kind’s schema.json, correct the cell and import the row again.',
  },
  'vocabulary-unknown': {
    title: 'A value outside its vocabulary',
    message: 'Column “{column}”: “{value}” is not in the vocabulary of this field.',
    suggestion: 'The nearest values: {closest}.',
    why: 'Fields such as level, type, subject and online level take only certain values. An unknown one is usually a slip, a private abbreviation, or data in the wrong column. The row is imported with its text unchanged, but it cannot be filtered or matched by this field.',
    remedy:
      'Change it to a value of the vocabulary. If your office writes it this way, add the spelling in the configuration (under "kinds", "vocabularies").',
  },
  'key-duplicate': {
    title: 'The same key with different content',
    message: 'Row {row} has the same key “{key}” as row {other} but differs in: {differing}.',
    suggestion: 'Keep the right row, or correct the code of the wrong one.',
    why: 'A key (usually the procedure code) must name exactly one record. When two rows share a key and differ, nobody can tell which is right, and letting the later one win would lose data in silence. So every row of the group is set aside.',
    remedy:
      'Compare the rows named, delete the outdated one or correct its code. If they are sub-cases of one procedure, tell them apart by the code’s suffix or use a key of several fields.',
  },
  'hidden-copy': {
    title: 'A hidden row says otherwise than a visible one',
    message:
      'Row {row} is hidden and has the same key “{key}” as the visible row {other} but differs in: {differing}; the visible row was taken and the hidden one set aside.',
    suggestion:
      'Unhide it and look; if the hidden row is right, correct the visible one or delete it.',
    why: 'An earlier state of a row or a sheet is often hidden instead of deleted. Whoever opens the file sees the visible row, so that one counts; a hidden row (or a row of a hidden sheet) never wins over it and never gets it rejected. The hidden row is set aside, so that nothing is lost in silence.',
    remedy:
      'Unhide the row or the sheet in Excel, compare the two and delete the one that no longer holds.',
  },
  'struck-copy': {
    title: 'A struck-through row says otherwise than one that is not',
    message:
      'Row {row} is struck through and has the same key “{key}” as row {other}, which is not, but differs in: {differing}; the row that is not struck was taken and the struck one set aside.',
    suggestion:
      'Delete the struck row; if it still holds, remove the line through it and delete the other.',
    why: 'People often strike an old row through and write the new one below it. A struck row never wins and never gets the row that holds rejected; it is set aside, so that nothing is lost in silence.',
    remedy:
      'Compare the two rows in Excel and delete the one that no longer holds, or read with --struck skip.',
  },
  'row-repeated': {
    title: 'A repeated row',
    message: 'Row {row} is identical to row {other} in every field.',
    suggestion: 'This row can be deleted; the record is already there in row {other}.',
    why: 'Rows repeat when they are pasted twice or when files that overlap are combined. As the content is identical nothing is lost: rows that are alike are imported as one record.',
    remedy: 'Delete the repeated row from the original.',
  },
  'code-malformed': {
    title: 'A malformed procedure code',
    message: 'Column “{column}”: “{value}” is no procedure code (a digit, a point, six digits).',
    suggestion:
      'The right code may be {closest}; look it up on the national portal and correct it.',
    why: 'A code in the national database always looks like 1.005160: one digit from 1 to 9, a point and six digits. A malformed one (1.1.012756, 1.004850A, 99.001) cannot be matched with the ministry’s list or configured on a portal. The probable code is proposed, never put in silently.',
    remedy:
      'Look the code up by the procedure’s name and correct the cell. Internal procedures without a national code should not have an invented one in this column.',
  },
  'code-scientific': {
    title: 'A code shown in scientific notation',
    message: 'Column “{column}”: “{shown}” is a number in scientific notation, not a code.',
    suggestion: 'Set the column of codes to Text and type the codes again from the original list.',
    why: 'When a spreadsheet takes a code for a number, a long number or a narrow column makes it appear as 1.00516E+11. A CSV file no longer holds the hidden digits, so the code cannot be restored with certainty; the row is set aside, not guessed.',
    remedy:
      'Open the original, widen the column, set its cells to Text, check every code and save again. Don’t open CSV files by double click: use Data → From Text/CSV and choose Text for the column of codes.',
  },
  'code-unread': {
    title: 'A code that cannot be read',
    message: 'Column “{column}”: “{value}” cannot be read as a code; it is kept as it is.',
    suggestion:
      'Compare it with the original list: a letter O for a zero, a digit too many, two codes in one cell?',
    why: 'Codes are read in every wrapping that leaves no doubt: ="00634", 634.0, “00634 - Phường Đại Mỗ”, 1.003.390. In this cell there is none, or more than one it may be. haicap neither guesses it nor drops it.',
    remedy:
      'Correct the cell in the original. If the column holds no codes, leave it out with --map "Header=".',
  },
  'code-type-mismatch': {
    title: 'The first digit of the code contradicts the type',
    message:
      'Code “{key}” begins with {digit} (usually “{expected}”), but column “{column}” says “{value}”.',
    suggestion: 'Check both the type and the code; one of them may be wrong.',
    why: 'The first digit of a code tells the type: 1 for procedures that the law leaves to be detailed, 2 for those it does not, 3 for others. Among more than 2,600 published procedures there is one exception, so a difference is nearly always a mistake, but only a warning.',
    remedy: 'Compare with the procedure’s page on the national portal.',
  },
  'code-suffix-abolished': {
    title: 'The suffix of the code belongs to an abolished province',
    message:
      'Column “{column}”: the suffix of “{value}” is the identifier of {organisation}, which ended on 1 July 2025.',
    suggestion: 'Replace it by the identifier of the new province, or leave the suffix out.',
    why: 'The suffix of a code (such as .000.00.00.H22) is the identifier of a provincial body. Since 1 July 2025 there are 34 provinces and cities; the identifiers follow the names that survived, the others are no longer in use. Old data still carries old suffixes, and dossiers may be sent to a body that is gone.',
    remedy:
      'Use the identifier of the merged province, or keep only the seven digits of the procedure code.',
  },
  'code-contradicts-name': {
    title: 'A code inside the name contradicts the record’s code',
    message: 'Column “{column}” mentions the code {found}, but the code of this row is {key}.',
    suggestion: 'Check whether this row is procedure {key} or {found}.',
    why: 'Some lists write the code into the name, as in “1.013978.H41- Đăng ký…”. When it differs from the column of codes, the name was usually copied from another procedure or the code mistyped. A name may also just mention a related procedure, hence a warning.',
    remedy:
      'Look both codes up and correct the code or the name; take the code out of the name, as it has a column of its own.',
  },
  'code-contradicts-page': {
    title: 'The page belongs to another procedure',
    message:
      'The row has the code {key}, but the full text in column “{column}” is that of procedure {found}.',
    suggestion:
      'Fetch the data of {key} again: the other fields of this row may be those of {found} too.',
    why: 'When detail pages are collected one by one, a page may be stored under the wrong code. The full text repeats the code that the page itself gives and so bears witness. Every field of the row is in doubt, not only the code.',
    remedy: 'Open the procedure’s page on the portal, take its data again and import it.',
  },
  'level-district': {
    title: 'The district level no longer exists',
    message: 'Column “{column}” says “{value}”, but the district level ended on 1 July 2025.',
    suggestion:
      'Move the procedure to the province or the commune as the decrees on powers say, or mark it as repealed.',
    why: 'Since 1 July 2025 local government has two levels, province and commune. Of 346 district procedures 278 went to the communes, 18 to the provinces and 50 were abolished. Published data still says district, so this is a warning and the row is imported.',
    remedy:
      'Find the ministry’s latest publishing decision to see which level the procedure belongs to now, and update this column together with the executing agency.',
  },
  'agency-abolished': {
    title: 'An agency of a unit that no longer exists',
    message:
      'Column “{column}”: “{value}” mentions “{term}”, a type of administrative unit that ended on 1 July 2025.',
    suggestion:
      'Replace it by the body of the commune or the province that handles the procedure now.',
    why: 'Rural and urban districts, district-level towns and cities, and townships (huyện, quận, thị xã, thành phố thuộc tỉnh, thị trấn) ended on 1 July 2025, and the divisions of district offices with them. People who go by the old name will not find where to apply. Many published lists still carry old names, hence a warning.',
    remedy:
      'Correct the name according to the decrees on powers, for example “Ủy ban nhân dân cấp xã”, “Thuế cơ sở” or “Tòa án nhân dân khu vực”.',
  },
  'agency-unknown': {
    title: 'An unknown publishing agency',
    message:
      'Column “{column}”: “{value}” is not among the publishing agencies of the national portal.',
    suggestion: 'The nearest names: {closest}.',
    why: 'The publishing agencies of the portal are the ministries and bodies of their rank, the provincial people’s committees and some others. An unknown name may be misspelt, may belong to a body that has been merged and renamed, or may be newer than the reference list.',
    remedy:
      'Correct the name; if it is right, add it to the list kinds.procedures.references.agencies in haicap.config.json.',
  },
  'field-unknown': {
    title: 'An unknown field',
    message: 'Column “{column}”: the field “{value}” is not among those of the national portal.',
    suggestion: 'The nearest fields: {closest}.',
    why: 'The portal has more than 400 fields (lĩnh vực), each belonging to a ministry, and two ministries may use the same name. One-stop systems usually link a procedure to its field by name, so one wrong letter leaves it under no field at all. The portal keeps adding fields, hence only a warning.',
    remedy:
      'Correct the name; if the field is new, add it to the list kinds.procedures.references.fields in haicap.config.json.',
  },
  'context-contradicts': {
    title: 'A row contradicts its section or the table’s head',
    message:
      'Column “{column}” says “{value}”, but cell {at} says “{said}” (rows like this: {rows}).',
    suggestion:
      'See whether the row stands in the wrong section, then correct one of the two cells.',
    why: 'Section rows (LĨNH VỰC …, a province’s name) and the lines above a table speak for every row below them. Where a row says otherwise, one of the two is wrong, mostly because a section row was lost in copying or an old form was used again. haicap keeps what the row says and names the place; it does not choose.',
    remedy:
      'Compare with the original document, correct the cell that is wrong and read the file again.',
  },
  'cell-contradicts': {
    title: 'The cell of a code contradicts another column',
    message:
      'Column “{column}”: the cell “{value}” says “{said}” beside the code, but column “{header}” says “{kept}”. What column “{header}” says is kept.',
    suggestion: 'Find out which name the code belongs to and correct one of the two cells.',
    why: 'Many lists write a code together with its name (“00634 - Phường Tây Mỗ”), or with the code of the province, the district or the office. Where another column of the row says otherwise, one of the two is wrong, mostly because one column was sorted alone or rows were copied one off. What stands beside the code is not stored, so it has to be told.',
    remedy: 'Compare with the original document, correct the wrong cell and read the file again.',
  },
  'sheets-disagree': {
    title: 'Two sheets of one table differ',
    message: 'Column “{column}” says “{value}”; cell {other} of the other sheet says “{said}”.',
    why: 'Both sheets hold the same table but differ in this cell, mostly because one was corrected and the other was not, or because a merged cell was left incomplete.',
    remedy:
      'Compare with the original document and correct the sheet that is wrong. The record taken is that of the sheet read first; a hidden sheet comes after those that are shown.',
  },
  'name-repeated': {
    title: 'One name under several codes',
    message: 'The name in column “{column}” is also that of procedure {other}.',
    suggestion: 'Check whether {key} and {other} are the same procedure.',
    why: 'Two codes with one name may be a procedure and its replacement, one procedure at two levels, or a double entry. On a portal people cannot tell them apart.',
    remedy:
      'If they are the same, drop the code that is no longer in force; if not, add the level or the case to the names as the publishing decision does.',
  },
  'decision-missing': {
    title: 'No decision number',
    message: 'Column “{column}” is empty for procedure {key}.',
    suggestion: 'Add the number of the decision that published the procedure.',
    why: 'Every procedure is published by a decision of a minister or of the chair of a provincial people’s committee. Its number tells the basis and helps to notice that a newer decision exists. It is not required, because many lists come without it.',
    remedy: 'Look the number up on the procedure’s page on the national portal.',
  },
  'decision-malformed': {
    title: 'A malformed decision number',
    message:
      'Column “{column}”: “{value}” does not look like a decision number such as 163/QĐ-BTP.',
    suggestion: 'Write the number, “/QĐ-” and the abbreviation of the issuing agency.',
    why: 'A decision is cited as number/QĐ-agency. A bare number (“1681”) does not say whose it is, as several agencies use the same number; “Demo/QĐ-BCA” is a trial entry. The original spelling is kept as it is.',
    remedy: 'Look up the decision itself and write its full number and sign.',
  },
  'number-unread': {
    title: 'A number that cannot be read for certain',
    message:
      'Column “{column}”: “{value}” cannot be read as a number for certain; it is kept as text.',
    suggestion:
      'Write amounts like 75.000 or 75,000: groups of three digits, and at most two behind a decimal sign.',
    why: 'A separator with three digits behind it parts thousands, with one or two a fraction. 75.0000 may be 75, 75.000 or 750.000; 1,00,000 is grouped in another way; NaN and Infinity are what programs write when a sum went wrong; 10-12 typed into a spreadsheet may become the 10th of December; a time limit of 2.250 days may be two thousand or two and a quarter. A fee that is read wrongly is worse than one that is not read.',
    remedy: 'Correct the cell in the original and import the row again.',
  },
  'text-from-pdf': {
    title: 'Text that seems to come from a PDF',
    message: 'Column “{column}” has letters torn apart, as in “{sample}”.',
    suggestion: 'Copy the text again from the Word document or from the national portal.',
    why: 'Text copied out of a PDF often gets spaces inside its syllables: “c ấp l ại” instead of “cấp lại”. Searching and matching by name will miss it. The pieces are not joined automatically, because a wrong join would spoil a name.',
    remedy:
      'Replace it by the original text; if there are only a few cells, remove the spaces by hand.',
  },
  'text-legacy-font': {
    title: 'Text in an encoding older than Unicode',
    message: 'Column “{column}”: “{value}” seems to be typed in {font} and reads “{converted}”.',
    suggestion:
      'If “{converted}” is right, convert the whole table to Unicode and import it again.',
    why: 'Before Unicode, Vietnamese was typed in TCVN3 (fonts such as .VnTime) or VNI (fonts such as VNI-Times). In any other font “Bảo Thắng” shows as “B¶o Th¾ng”. Searching, sorting and matching all fail on it. A column with enough words to know the font by is converted (convert-legacy-font); here there are too few of them.',
    remedy:
      'Convert the original with a conversion tool, such as the one that Vietnamese input methods include, and save it again.',
  },
  'replace-refused': {
    title: 'Nothing was replaced',
    message:
      'Nothing was stored ({why}): the files cannot be the whole of the dataset or of the part named by --scope.',
    suggestion: 'Resolve the findings above, or import with --update to add and replace only.',
    why: '--replace takes out of the dataset every record that the files do not have. Where a file was not understood as a whole (a column or the header is missing, there are no rows, some could not be read) or no record belongs to the part named by --scope, replacing would delete sound data. haicap stores nothing then.',
    remedy:
      'Read the other findings, correct the file or the flags and run again; preview with --dry-run.',
  },
  'outside-scope': {
    title: 'A record outside the scope that is replaced',
    message:
      'Record {key} in row {row} does not belong to the scope {scope} that is being replaced; it is imported all the same.',
    suggestion:
      'Check whether the file contains somebody else’s list, or whether {scope} is the scope you meant.',
    why: 'When a part of a dataset is replaced (all procedures of one ministry, say), the file is taken as the complete list of that part. A record outside it shows that the file contains other data too, or that the scope is wrong.',
    remedy: 'Move those rows to another file, or correct the value of --scope and import again.',
  },
  'repair-off': {
    title: 'A repair is turned off',
    message:
      'Repair {repair} is turned off; cells that it would have changed: {cells}, such as “{value}” (into “{proposed}”).',
    why: 'Turning a repair off in the configuration keeps the text of the cells as it is. Rows are judged as if it had been repaired: what is no fault with the repair becomes none without it, and no row is set aside for it.',
    remedy:
      'Nothing, if the texts are to stay so. Otherwise take the repair out of `repairs` in the configuration.',
  },
  'validity-reversed': {
    title: 'The last day of validity is before the first',
    message: 'Procedure {key} ends on {end}, before it begins on {start}.',
    suggestion: 'Check the two dates; day and month may have been swapped.',
    why: 'A procedure has a first day and may have a last one: Decrees 132 and 133/2025, for instance, end on 1 March 2027. Reversed dates mean that it is never in force, usually because columns or day and month were swapped.',
    remedy: 'Compare with the publishing decision and correct the dates.',
  },
} as const;
