/** Words of questions about wards. */
export const en = {
  asks: {
    split: '{own} was split among several units. Which part are these rows of, which unit today?',
    'two-periods':
      '“{said}” is of both periods, before 1 July 2025 and since. Which unit is it today?',
    several: 'Several units fit “{said}”. Which unit is it today?',
    contradiction: '“{said}”: {readings}. Which unit is it today?',
    'code-unknown':
      '“{said}”: no unit bears that code, or it cannot be read. Which unit is it today?',
    'code-second':
      '“{said}” is a second code of a unit, not its official one. Which unit is it today?',
    former:
      '“{said}” may be a unit that ended before 30 June 2025; its sources are too weak to say by themselves where it is now. Which unit is it today?',
    proposed: 'No unit is called just “{said}”, some merely alike. Which unit is it today?',
    nothing: 'It is not known which unit “{said}” is. Which unit is it today?',
  },
  text: {
    blank: '(all cells are empty)',
    part: 'The part asked about: {area}',
    parts:
      'The rows name different hamlets: if these did not go to one unit, leave it empty and have each asked about by itself with --by-area.',
    addresses:
      'The rows have different addresses: if these did not go to one unit, leave it empty, put the hamlets into a column of their own and have each asked about by itself with --by-area.',
    coded: 'the code is that of {ward}',
    named: 'the name is that of {ward}',
    elsewhere: 'it does not lie where the row says',
    row: 'row {row}',
    rowOn: '{sheet}, row {row}',
    example: '{place}: {said}',
    rows: '{rows} {rows|row|rows}',
    otherRows: 'and {rows} other {rows|row|rows}',
    area: 'hamlet: {area}',
    address: 'address: {address}',
    from: 'from {old}: {taking}',
    formerly: 'formerly “{former}” (until {until})',
    given: 'was given {taking}',
    noCandidates: '(nothing to propose: write the name or code of the ward of today)',
    itself: 'read as a unit of today',
    numbered: '{number}. {text}',
    between: '; ',
  },
  columns: {
    number: 'No.',
    question: 'Question',
    examples: 'Rows',
    candidates: 'It may be',
    choice: 'Choice',
    why: 'Reason',
    by: 'Answered by',
    id: 'Question id',
  },
  details: {
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
    option: 'Option',
  },
  guide: {
    how: 'Each line of the sheet “Questions” is one question; one answer serves all rows of the table that say the same. Leave “Choice” empty where you do not know.',
    list: '“Choice”: open the list of the cell and choose; or write the number that stands under “It may be” (1, 2, …), the name (Phường Đại Mỗ) or the five-digit code.',
    any: 'Where no option is right, write the name or the code of the ward of today; with its province where several provinces have that name, or where it is another province: Xã Tân Lập, Tỉnh Lâm Đồng. Of a commune that was split, choose among its parts.',
    back: 'Then take it back: haicap review FILE --from-workbook THIS-FILE --decisions answers.json --author "Your name". Each cell that cannot be taken is named; none is passed over in silence.',
  },
} as const;
