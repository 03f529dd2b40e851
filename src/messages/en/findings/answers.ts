/** Words of the codes about questions, their answers and tables of areas. */
export const answers = {
  'decision-contradictory': {
    title: 'One question has two different answers',
    message:
      '“{value}” has answers that contradict each other: {answers}; answered by {by}. The question stays open.',
    suggestion: 'Take the wrong answer out of the file, or answer again with “haicap review”.',
    why: 'Two people answered the same question in two ways, usually before their files were put together. To choose one would make the other wrong in silence.',
    remedy:
      'Ask those who answered, then run “haicap review”: a new answer takes the place of the old ones.',
  },
  'decision-stale': {
    title: 'An earlier answer no longer fits',
    message:
      '“{value}”: {by} chose {ward} on {at}, when the choices were: {before}. On {asOf} they are others, so the question is open again.',
    suggestion: 'The choices now: {candidates}.',
    why: 'An answer holds for the choices that were shown. When the ward chosen is gone, or the choices are others, it has to be asked again.',
    remedy: 'Answer again with “haicap review”, or ask about the earlier day with --as-of.',
  },
  'decision-unasked': {
    title: 'Answers that no row asks for',
    message: '{decisions} answers of the file are not used, such as those about: {samples}.',
    suggestion:
      'Nothing to do when the file serves several tables; else see whether the table is spelt otherwise now.',
    why: 'An answer is about what stands in the rows, to the letter. When a table spells it otherwise, the old answer is not taken over.',
    remedy: 'Answer for the new spelling with “haicap review”, or leave it.',
  },
  'areas-unused': {
    title: 'A column names hamlets and is not used',
    message:
      'Column “{column}” names parts of wards; the questions about split wards take all parts together.',
    suggestion:
      'Where the parts went to different units, ask about each by itself with --by-area, or give a table of them with --areas.',
    why: 'By default a split ward asks one question for all its rows; one answer is wrong where the hamlets of the table went to different units.',
    remedy:
      'Add --by-area to both reconcile and review; or leave it if the whole table lies in one part.',
  },
  'questions-unlisted': {
    title: 'Questions that are not listed',
    message:
      'Only the first {maxQuestions} questions are listed; {rows} more rows are open whose questions are not on the list.',
    suggestion: 'Answer those that are listed and run again, or list more with --max-questions.',
    why: 'These rows keep their place, their status and their candidates in the output; only the list of questions is cut, so that it stays readable. So many different questions often mean that a column was taken for another, or that the table lacks districts and provinces.',
    remedy:
      'Look at the columns with “haicap inspect”; if they are right, answer step by step, or use a larger --max-questions.',
  },
  'decision-unwritable': {
    title: 'Answers that a script cannot find the rows of',
    message:
      '{decisions} answers of the file are not in the script, such as those about: {samples}.',
    suggestion: 'Answer those rows with “haicap reconcile”, or correct what stands in them.',
    why: 'A script finds rows by codes of digits and by parts of wards in Latin letters, for which every database can be proved to compare as “haicap reconcile” does. Rows without a code, with letters in it, or of another script are left open.',
    remedy: 'Take those rows out as csv, run “haicap reconcile” with the same file, put them back.',
  },
  'questions-open': {
    title: 'Questions that nobody has answered',
    message: '{questions} questions about {rows} rows are open, and nobody is here to be asked.',
    suggestion:
      'Write them to a workbook with --workbook questions.xlsx, have it filled in, and take it back with --from-workbook.',
    why: 'The command asks at the terminal; run by a machine it finds nobody there, and haicap does not guess.',
    remedy: 'Run the command at a terminal, or use --workbook; then run again with --decisions.',
  },
  'answer-invalid': {
    title: 'An answer that is none of the choices',
    message: 'The cell in {column} holds “{value}”, neither code nor number of a choice.',
    suggestion: 'The choices: {candidates}.',
    why: 'The law gives this commune to the units named and no others: another answer is a slip of the row or of the pen.',
    remedy:
      'Choose from the list of the cell, or write the five digits of a choice, and take the file back again.',
  },
  'answer-differs': {
    title: 'An answer that differs from the one given before',
    message:
      'Cell {column} says “{value}”, but {by} answered this question on {at}: {before}. The earlier answer is kept.',
    suggestion: 'If the new one is right, run again with --force to replace the earlier one.',
    why: 'A workbook of questions may have lain about for weeks; to replace a newer answer by an older one unnoticed is wrong.',
    remedy:
      'Ask the two people who answered; replace the earlier answer with --force, or empty the cell and take the workbook back again.',
  },
  'answer-unasked': {
    title: 'An answer to a question that is not asked',
    message:
      'The table does not ask question {value}: it has changed, or the workbook is of another file.',
    suggestion: 'See whether the workbook belongs to this file.',
    why: 'Questions are known by their id; an id that the table does not have belongs to none of its rows.',
    remedy: 'Write the workbook again with --workbook from the right file, and fill it in.',
  },
  'area-ward-unknown': {
    title: 'The old commune of an areas table is not known',
    message: 'The register has no old commune “{value}” as this line has it.',
    suggestion: 'Give its old code, or its name with district and province as before 1 July 2025.',
    why: 'Each line says which new unit a part of an old commune belongs to; without the commune the line is of no use.',
    remedy: 'Correct the code or the name; look it up with “haicap wards lookup”.',
  },
  'area-name-mismatch': {
    title: 'Code and name in an areas table are two different units',
    message: 'Code {value} is that of {units}, not of “{name}” as this line says.',
    suggestion: 'Check whether the code or the name is wrong, and correct the line.',
    why: 'When the code says one unit and the name another, to trust either is to guess; the line is not used.',
    remedy:
      'Correct the code or the name; find them with `haicap wards lookup`, or leave the name empty if you are sure of the code.',
  },
  'area-ward-not-split': {
    title: 'The old commune of an areas table was not split',
    message: '“{value}” was not split among several units, so it needs no areas.',
    suggestion: 'Check the code; if it is right, leave the line out.',
    why: 'Of a commune that went into one unit the law says all there is to say; a line about it is usually a slip in the code.',
    remedy: 'Correct the code, or leave the line out.',
  },
  'area-not-successor': {
    title: 'The new unit took no part of the old commune',
    message: '“{value}” is no unit that the law gave a part of this old commune.',
    suggestion: 'The units that took parts: {candidates}.',
    why: 'An areas table says more closely what the law leaves open; it can not put a hamlet into a unit that the resolution does not name.',
    remedy: 'Correct the code (and name) of the new unit; see “haicap wards trace”.',
  },
  'area-pattern-invalid': {
    title: 'The pattern of an area can not be read',
    message: 'The pattern “{value}” is not understood.',
    suggestion: 'Such as: Thôn Đông · Ngõ 12* · Tổ 1-12 · Tổ 1-5, 7, 9-12.',
    why: 'A pattern is a name as it stands in the table, a beginning that ends in a star, or words with numbers and ranges of numbers; there is nothing else.',
    remedy: 'Write it again: the smaller number first, the star at the end only.',
  },
  'area-contradictory': {
    title: 'Two patterns of areas contradict each other',
    message: 'The pattern “{value}” covers what another line gives to another unit: {others}.',
    suggestion: 'Keep one of them, or narrow the numbers.',
    why: 'When two lines put the same hamlet into two units, neither can be used.',
    remedy: 'Compare them with their source and correct the table.',
  },
} as const;
