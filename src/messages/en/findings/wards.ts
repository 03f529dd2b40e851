/** Words of the codes about units and relations that are held against the ward register. */
export const wards = {
  'ward-code-name-mismatch': {
    title: 'Code and name are not of one unit',
    message:
      'Column “{column}”: code {code} and name “{name}” are not of the same unit (the code is that of {owner}).',
    suggestion: 'The register has {official}; {basis}.',
    why: 'Systems join data by code, people read names. Where the two are not of one unit, the records of one place go to another and nobody sees it. Since 1 July 2025 old codes are in use again: 00634 was Phường Đại Mỗ and is Phường Tây Mỗ now, while Phường Đại Mỗ has 00637. The cell named is the one that is wrong, by the district, the province, the other rows and the relation that the resolution has.',
    remedy: 'Read the clause that is named and correct the code or the name in that cell.',
  },
  'ward-unknown': {
    title: 'There is no such unit',
    message: 'Column “{column}”: no commune-level unit is “{unit}”.',
    suggestion: 'Like names in the province: {closest}.',
    why: 'Neither the code nor the name leads to a unit of the register. Mostly the code is mistyped, the name was given up in a round before 2025, or the data stand in the wrong column.',
    remedy: 'Look the unit up with haicap wards lookup, then correct code and name.',
  },
  'ward-not-in-force': {
    title: 'The unit is not one of the day of the list',
    message: '{unit} is no unit of {asOf} (ended on {until}) (begins on {since}).',
    suggestion: 'It is now in: {successors}; {basis}.',
    why: 'A list is about one day, and this row is a unit of another period: code and name are of a unit that has ended or not begun. The code may have gone to another unit since, so that keeping the row gives the wrong place.',
    remedy:
      'Put the unit of that day in its place; where a unit was split, every record must be looked at. If the whole list is of another day, name it with --as-of.',
  },
  'ward-province-mismatch': {
    title: 'Wrong province',
    message: 'Column “{column}” says “{value}”, but {unit} is in {official}.',
    suggestion: 'Correct to {official}; {basis}.',
    why: 'Many communes share a name and only the province tells them apart. With the wrong province a match by name finds another unit. The fault is often in a merged cell: a cell below keeps an old value, or the merge reaches into a row of the next province.',
    remedy: 'Correct the cell by the register; in tables with merged cells look at the merge.',
  },
  'ward-district-mismatch': {
    title: 'Wrong district',
    message: 'Column “{column}” says “{value}”, but {unit} was in {official}.',
    suggestion: 'Correct to {official}; {basis}.',
    why: 'Before 1 July 2025 one province could have several communes of one name, told apart by their district. With the wrong district old records go to another commune. The fault is often in a merged cell that reaches into a row of the next district.',
    remedy:
      'Correct the cell by the list of before 1 July 2025; in tables with merged cells look at the merge.',
  },
  'relation-unknown': {
    title: 'The law has no such relation',
    message: 'Column “{column}”: no resolution puts {old} into {new}.',
    suggestion: 'By the resolutions the old unit became or went into: {successors}; {basis}.',
    why: 'Every row of a conversion table says that a new unit has something of an old one. The register holds all such relations with their clauses, and this one is not among them. Records converted by this row go to another place.',
    remedy:
      'Read the clause that is named and correct the old or the new unit of the row, or take it out.',
  },
  'relation-missing': {
    title: 'The table leaves out a relation of the law',
    message: 'There is no row {old} → {new}: {extent}.',
    suggestion: 'Add the row; {basis}.',
    why: 'The resolution puts the old unit, or a part of it, into a new unit that the table has, and no row says so. Where one branch of a split unit is missing, all records go to the other branch and no question is ever asked. The place is the last row of the new unit, or the row near which it belongs.',
    remedy: 'Add the row by the clause that is named.',
  },
  'coverage-mismatch': {
    title: 'The note contradicts the resolution',
    message: 'Column “{column}” says “{value}”, but by the resolution {old} → {new} is: {extent}.',
    suggestion: 'Correct the note to “{proper}”; {basis}.',
    why: 'The note tells whether the new unit took the old one whole or in part, and whether the part has land or people. “Whole” for a unit that was split sends the records of the other part astray. What a remainder has is reckoned from the clauses that took the other parts.',
    remedy: 'Read the clause that is named and correct the note.',
  },
  'land-missing': {
    title: 'The table leaves out land that was no commune',
    message: 'There is no row {old} → {new}: {extent}.',
    suggestion: 'If the table is to be as complete as the resolution, add the row; {basis}.',
    why: 'The resolution gives the new unit land that was never part of a commune, such as a firing range or mud flats. It has no code and no record was ever kept under one, so no conversion goes wrong without it: a warning, not the error that a missing commune is.',
    remedy: 'Add a row without an old code, the old name as the resolution has it.',
  },
  'legal-sources-differ': {
    title: 'Official sources call it by different names',
    message: 'The resolution says “{written}”, the official list says “{listed}”.',
    suggestion: 'Accept both when you match; {basis}.',
    why: 'The resolution and the official list are both sources, and they call one unit by two names or types that no spelling explains. That it is one unit follows from the district, the province and the other units of the clause; which name is right does not.',
    remedy: 'Accept both names when matching; where one is needed, ask those who issued them.',
  },
  'coverage-imprecise': {
    title: 'The note says less than the resolution',
    message:
      'Column “{column}” says “{value}”, the resolution says more: {old} → {new} is: {extent}.',
    suggestion: 'Say “{proper}”; {basis}.',
    why: '“In part” does not tell where the people are. Where the resolution takes land alone, or gives all the people to one new unit, saying so lets most records be converted without asking anyone.',
    remedy: 'Put it as the clause does.',
  },
  'ward-type-mismatch': {
    title: 'Wrong type of unit',
    message: 'Column “{column}” says “{value}”, but this is {official} (since {since}).',
    suggestion: 'The register has {official}; {basis}.',
    why: 'Name and code are right, the type (xã, phường, đặc khu, thị trấn) is not the one of the day. Some communes became wards after 1 July 2025 and kept their codes, so a list that was right then is wrong later.',
    remedy: 'Correct the type, or name the day of the list with --as-of.',
  },
  'name-not-official': {
    title: 'Name written otherwise than officially',
    message: 'Column “{column}” says “{value}”, the official name is {official} (rows: {rows}).',
    suggestion: 'Write the official name: {official}; {basis}.',
    why: 'The name is recognised but not written as the documents have it: tone marks, capitals, spaces, hyphens, the type left out, or a wrong mark. The code tells which unit it is, so this is information only; a system that compares names letter by letter will not match it.',
    remedy: 'Correct the name if the list is for registering or for comparing letter by letter.',
  },
  'coverage-unread': {
    title: 'The note is not understood',
    message: 'Column “{column}”: “{value}” is not understood and not held against the resolution.',
    suggestion: 'Notes that are understood: {known}.',
    why: 'Notes of coverage are free text. They are read by a list of wordings, and no other is guessed at; the relation of the row is checked all the same, only the note is not.',
    remedy:
      'Word the note in a known way, or add the wording to the vocabulary coverageNotes of the kind crosswalk.',
  },
  'list-vintage': {
    title: 'The day that the list is taken to be of',
    message:
      'Compared as of {asOf}: code and name agree in {agreeing} of {rows} rows on that day, in {otherAgreeing} on {otherDay}.',
    suggestion: 'If the list is of another day, name it with --as-of.',
    why: 'A code does not tell the period: 3,316 of the 3,321 codes of today belonged to other units before 1 July 2025. A list as a whole does, by the period in which more of its codes and names agree.',
    remedy: 'Nothing to do if the day is right.',
  },
} as const;
