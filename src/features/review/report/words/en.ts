/** Words of questions and their answers. */
export const en = {
  review: {
    heading: 'Questions of {file}, as of {asOf}: {questions} about {rows} {rows|row|rows} open',
    none: 'There is nothing to answer.',
    answered: 'Answered {answered}, which settles {answeredRows} {answeredRows|row|rows}.',
    saved:
      'Saved the answers to {decisions}; use them: haicap reconcile {file} --decisions {decisions} --out …',
    open: 'Still open: {open}, about {rows} {rows|row|rows}.',
    workbook:
      'Wrote the questions to {workbook}; fill in “Choice” and take it back with --from-workbook.',
  },
  questionColumns: {
    id: 'Question id',
    doubt: 'Why it is asked',
    code: 'Ward code',
    ward: 'Ward',
    district: 'District',
    province: 'Province',
    address: 'Address',
    area: 'Hamlet or street',
    readings: 'Code is that of; name is that of',
    rows: 'Rows',
    samples: 'In rows',
    choice: 'Choice',
    why: 'Reason',
    by: 'Answered by',
  },
  questionSheet: {
    choice: 'Option',
    how: 'Each line of the sheet “Questions” is one question; one answer serves all rows of the table that say the same. Leave “Choice” empty where you do not know.',
    list: '“Choice”: open the list of the cell and choose, or write the number (1, 2, …) or the five-digit code of an option. Where there is no option, write the code of the ward of today.',
    back: 'Then take it back: haicap review FILE --from-workbook THIS-FILE --decisions answers.json --author "Your name".',
  },
} as const;
