import { workspaceFailures } from './workspace-failures.js';

/**
 * The English words of every reason to stop. `message` tells what happened and where, `remedy`
 * what to do. A remark in parentheses is left out when its parameter has no value, and so is a
 * remedy that names one outside parentheses.
 */
export const failures = {
  'option-unknown': {
    message: 'There is no option “{option}” (did you mean {closest}?).',
    remedy: 'Add --help to the command to see its options.',
  },
  'option-value': {
    message: 'The value “{value}” cannot be used for {option}.',
    remedy: 'What can be used: {expected}.',
  },
  'workbook-unwritable': {
    message:
      'A workbook of {extension} cannot be written to {option} (“{value}”): haicap only reads this format.',
    remedy:
      'Let the name of the result end in {expected}. Excel and LibreOffice both open .xlsx, and save it as {extension} if needed.',
  },
  'option-incomplete': {
    message: 'Option {option} needs a value after it.',
    remedy: 'Write the value right after the option; add --help to the command for an example.',
  },
  'option-conflict': {
    message: 'Options {option} and {other} cannot be used together.',
    remedy: 'Leave one of them out and run the command again.',
  },
  'argument-missing': {
    message: 'The command needs: {argument}.',
    remedy: 'Add --help to the command for its usage and an example.',
  },
  'argument-excess': {
    message: 'The command takes no further argument “{argument}”.',
    remedy: 'Leave it out; a file name that contains spaces must be put in quotation marks.',
  },
  'input-terminal': {
    message: '“-” is standard input, but nothing is piped into it.',
    remedy: 'Pipe a file in (cat list.csv | haicap … -), or name the file.',
  },
  'mark-one-file': {
    message:
      '--mark marks a copy of one file, but {count} {count|file was|files were} named (or standard input).',
    remedy: 'Validate the files one by one, each with its own --mark.',
  },
  'input-twice': {
    message: '“-” is named twice, but there is only one standard input.',
    remedy: 'Name the file of the other list.',
  },
  'command-unknown': {
    message: 'There is no command “{command}” (did you mean {closest}?).',
    remedy: 'Run “haicap --help” to see the commands.',
  },
  'command-needs': {
    message: 'The command still needs: {needed}.',
    remedy: 'Add what is missing; add --help to the command for an example.',
  },
  'kind-unknown': {
    message: 'There is no kind “{kind}”.',
    remedy: 'The kinds there are: {known}.',
  },
  'kind-unclear': {
    message: 'No kind is named, and “{file}” does not plainly belong to one (it may be {likely}).',
    remedy: 'Name the kind before the file: {known}.',
  },
  'kind-invalid': {
    message: 'The declaration of the kind “{kind}” is wrong: {reason} (did you mean {closest}?).',
    remedy: 'Correct the files in schemas/kinds/{kind}, or install the program again.',
  },
  'code-unknown': {
    message: 'There is no finding code “{code}” (did you mean {closest}?).',
    remedy: 'Copy the code from a report; codes are lower case with hyphens.',
  },
  'field-unknown': {
    message: 'The kind “{kind}” has no field “{field}” (did you mean {closest}?).',
    remedy: 'See the fields with the inspect command or in schemas/kinds/{kind}/columns.json.',
  },
  'config-invalid': {
    message: 'The configuration file “{file}” is wrong: {problems}.',
    remedy: 'Correct it according to its schema, or name another file with --config.',
  },
  'mapping-invalid': {
    message: 'The mapping file “{file}” is wrong: {problems}.',
    remedy: 'Correct it, or make it again with “haicap inspect … --save-mapping”.',
  },
  'questions-missing': {
    message: '“{file}” is not a workbook of questions: no sheet has the columns {expected}.',
    remedy:
      'Use the workbook that “haicap review … --workbook” wrote, with its header row as it is.',
  },
  'decisions-invalid': {
    message: 'The decisions file “{file}” is wrong: {problems}.',
    remedy: 'Correct it, or answer again with “haicap review”.',
  },
  'git-unreadable': {
    message: 'Git gives no “{file}” of the revision “{revision}”: {reason}.',
    remedy:
      'Check the revision (HEAD~1, main, a commit), whether it has the file, and that git is installed.',
  },
  'baseline-invalid': {
    message: 'The baseline “{file}” is wrong: {problems}.',
    remedy:
      'Correct it, or name another file; --baseline-update overwrites nothing that is no baseline.',
  },
  'patch-invalid': {
    message: 'The list of changes “{file}” is wrong: {problems}.',
    remedy: 'Correct it, or make it anew with “haicap patch make”.',
  },
  'decisions-workbook': {
    message:
      '“{file}” is not a decisions file (JSON); it may be a workbook of questions that was filled in.',
    remedy:
      'Take it back with “haicap review FILE --from-workbook {file} --decisions answers.json”, then use answers.json.',
  },
  'overlay-invalid': {
    message: 'The register overlay “{file}” cannot be used: {problems}.',
    remedy:
      'Correct the lines named, or make it again with “haicap wards derive RESOLUTION --out FILE”.',
  },
  'format-unsupported': {
    message: '“{file}” is a {extension} file, which this command does not read.',
    remedy: 'Ask for the original, or save the file in one of these formats: {supported}.',
  },
  'encoding-unwritable': {
    message:
      '“{file}” was read as {encoding}, that is as text typed for a TCVN3 or VNI font: ward names can be neither looked up nor written in it.',
    remedy:
      'Convert the text to Unicode (with UniKey, for instance), save it as “CSV UTF-8” and run the command again; if the encoding was guessed wrong, name it with --encoding.',
  },
  'dialect-unwritable': {
    message:
      'Nothing can be put behind the rows of “{file}” as it is written: each row stands in one pair of quotes, or its delimiter is not an ASCII character.',
    remedy:
      'Open the file in Excel or LibreOffice, check the columns, save it as “CSV UTF-8” and run the command again.',
  },
  'sheet-needed': {
    message: '“{file}” has several sheets ({known}), and “{out}” can hold only one.',
    remedy: 'Choose one with --sheet, or write an .xlsx file to keep them all.',
  },
  'sheet-unknown': {
    message: 'No file has a sheet “{sheet}” (there are: {known}).',
    remedy: 'Give the exact name of the sheet to --sheet, or leave the option out.',
  },
  'sheet-too-large': {
    message: 'A sheet of a workbook holds {limit} (rows × columns); this one would have {found}.',
    remedy: 'Write it as csv or json (--format), or fewer rows at a time. Nothing was written.',
  },
  'cell-too-long': {
    message:
      'Cell {cell} of “{file}” holds {found} characters; a cell of an xlsx workbook holds {limit}, and nothing is cut.',
    remedy:
      'Shorten the cell, or write the result as .csv where the command does so. Nothing was written.',
  },
  'pattern-unmatched': {
    message: 'No file matches “{pattern}”.',
    remedy: 'Check the folder and the pattern.',
  },
  'file-shared': {
    message: '{option} and {other} name one and the same file: “{file}”.',
    remedy: 'Give {option} another name; not even --force replaces a file the command itself uses.',
  },
  'output-exists': {
    message: 'The file “{file}” exists and was not overwritten.',
    remedy: 'Choose another name, or add --force to overwrite it.',
  },
  'profile-unknown': {
    message: 'There is no export profile “{profile}” (did you mean {closest}?).',
    remedy:
      'The profiles there are: {known}; an office’s own is named by its file, such as --profile ./one-stop.json.',
  },
  'profile-invalid': {
    message: 'The export profile “{file}” is wrong: {problems}.',
    remedy: 'Correct it, then run haicap profile check {file}.',
  },
  'profile-kind': {
    message: 'The export profile {profile} is for the kind {of}, not for {kind}.',
    remedy: 'Choose another profile, or export {of}.',
  },
  'notice-invalid': {
    message: 'The template of the notice “{file}” can’t be used: {problems}.',
    remedy: 'Mend it after schemas/notices/diff.vi.md, which lists every place and every block.',
  },
  'template-headerless': {
    message: 'No header row with a known column was found in “{file}”.',
    remedy: 'Give --kind and --header-row, or --map "Header=field" for the main columns.',
  },
  'manifest-missing': {
    message: 'The folder “{directory}” has no manifest.json, so it holds no complete export.',
    remedy: 'Name the folder that haicap export --to wrote, or export again.',
  },
  'manifest-invalid': {
    message: 'The manifest “{file}” is wrong: {problems}.',
    remedy: 'It was changed or damaged; fetch the folder again or export again.',
  },
  'ward-code-unknown': {
    message: 'In no period does a commune-level unit bear the code {code}.',
    remedy: 'Similar codes: {closest}.',
  },
  'province-merged': {
    message: '“{province}” has not been a province since {day}: it was merged into {became}.',
    remedy:
      'Name --province "{became}", or add --as-of {before} to ask about the province of before.',
  },
  'province-unknown': {
    message: 'There is no province “{province}” on the day in question.',
    remedy: 'Did you mean {closest}?',
  },
  'sql-name-too-long': {
    message: 'The name for {option} has a length of {found}; the database takes {limit} at most.',
    remedy: 'Give the exact name of the table or column in the database.',
  },
  'sql-name-characters': {
    message:
      'The name for {option} is blank or holds a character that no name in this database may.',
    remedy:
      'Copy the name of the table or column; leave out control characters and blanks at its end.',
  },
  'sql-name-taken': {
    message: '“{name}” ({option}) is a name that haicap makes and takes away itself.',
    remedy: 'Rename that table or column in the database and run the command again.',
  },
  'removals-unallowed': {
    message:
      'Nothing was stored: {removed} of {total} {total|record|records} would be taken out (allowed: {allowed}).',
    remedy: 'If that is meant, add --allow-removals {removed}.',
  },
  'file-missing': {
    message: 'There is no file “{file}”.',
    remedy: 'Check the path and the name, with its accents and extension.',
  },
  'file-is-directory': {
    message: '“{file}” is a folder, not a file.',
    remedy: 'Name the files in it, for example “{file}/*.xlsx”.',
  },
  'file-changed': {
    message:
      'The file “{file}” was written to while it was read: what was read is neither the old nor the new.',
    remedy: 'Wait until the program that writes it is done, then run the command again.',
  },
  'file-empty': {
    message: 'The file “{file}” is empty, it holds nothing.',
    remedy: 'Check how it was downloaded or saved, and get it again.',
  },
  'file-forbidden': {
    message: 'The file “{file}” may not be read.',
    remedy: 'Ask for permission to read it, or copy it into a folder of your own.',
  },
  'file-encrypted': {
    message: 'The file “{file}” is protected by a password.',
    remedy: 'Open it with the password, save a copy without one and use that.',
  },
  'rows-repeated': {
    message:
      'The sheet “{sheet}” of “{file}” has two rows of the number {row}: columns cannot be added to the right one.',
    remedy:
      'Open the file in Excel or LibreOffice, look at that row, save it as .xlsx and run again.',
  },
  'file-frames': {
    message:
      'The file “{file}” only frames a web page: its sheets stand in other files, in the folder beside it.',
    remedy: 'Open it in Excel together with that folder, save it as .xlsx and use the new file.',
  },
  'file-truncated': {
    message: 'The file “{file}” is damaged or cut off and cannot be read ({reason}).',
    remedy: 'Download it again, or open it in Excel, Word or LibreOffice and save it again.',
  },
  'json-malformed': {
    message: '“{file}” is not valid JSON: line {line}, column {column}: {fault}.',
    remedy: 'Correct that place in a text editor, or export the file again from its source.',
  },
  'json-no-records': {
    message: '“{file}” is JSON, but holds no list of records.',
    remedy:
      'Write the records as one list in square brackets; where each record stands behind its code, put the code into the record.',
  },
  'json-lists-several': {
    message:
      'The JSON file “{file}” holds several lists of records ({paths}); which is meant is unclear.',
    remedy: 'Save the list that is to be read as a file of its own.',
  },
  'json-record-or-list': {
    message:
      'The JSON file “{file}” holds one list ({path}), but the object around it has fields of its own ({fields}): whether the object or each item of the list is a record is unclear.',
    remedy:
      'If the object is the record, put it in square brackets: […]; if the list is meant, save it as a file of its own.',
  },
  'json-too-deep': {
    message:
      'In the JSON file “{file}” lists and objects lie more than {limit} deep in one another on line {line}, which is the most that is read.',
    remedy: 'No list is nested so deeply: look at that line, or export the file again.',
  },
  'file-unsafe': {
    message: '“{file}” is built in a way that is not safe to read ({reason}).',
    remedy:
      'Do not use the file if you do not know where it comes from; if you trust it, open it in Excel or LibreOffice and save it again.',
  },
  'file-too-large': {
    message: 'The file “{file}” is beyond the limit: it has {found}, at most {limit} are read.',
    remedy: 'Split the file, or clear formats and cells outside the data.',
  },
  'record-too-large': {
    message:
      'Row {row} of “{file}” is longer than {limit}, the most that is read of one row: this is not a list, or a quotation mark is never closed.',
    remedy: 'Look at that row in a text editor: close the quotation mark, or break the line.',
  },
  'output-unwritable': {
    message: '“{file}” cannot be written: {reason}.',
    remedy: 'Check the permission to write and the free space, or choose another folder.',
  },
  'output-in-use': {
    message:
      '“{file}” is open in another program and could not be replaced; the new file is “{kept}”.',
    remedy: 'Close the open file and run again, or use the new file “{kept}”.',
  },
  'output-not-file': {
    message:
      '“{file}” is a folder, a link that leads nowhere, a socket or a disk: nothing can be written there.',
    remedy: 'Choose another name.',
  },
  'stdout-unwritable': {
    message: 'The result could not be written whole to standard output: {reason}.',
    remedy: 'Do not use what arrived; make room where it goes, and run the command again.',
  },
  ...workspaceFailures,
} as const;
