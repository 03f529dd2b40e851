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
} as const;
