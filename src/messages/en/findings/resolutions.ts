/** Words of the codes about resolutions on communes. */
export const resolutions = {
  'resolution-not-recognised': {
    title: 'Not a resolution that arranges communes',
    message:
      'The text has no article “Sắp xếp các đơn vị hành chính cấp xã của …” (it begins: “{value}”).',
    suggestion: 'Check whether this is the wrong file, or whether its beginning is missing.',
    why: 'haicap reads resolutions of the National Assembly’s Standing Committee that arrange the communes of a province, by the very formulas of those resolutions. Decisions, submissions and press articles use other words; to infer relations from them would be guessing.',
    remedy:
      'Give the full text of the resolution. If this is one, see whether the heading of Article 1 is broken or has lost words.',
  },
  'resolution-number-missing': {
    title: 'No number of the resolution',
    message: 'The text has no line “Số: …/NQ-…”.',
    suggestion: 'Add the number and run again, so that every relation has its legal basis.',
    why: 'Every relation in the register cites a resolution by number, article and clause. A draft has no number yet; a copy may have lost the table at the top of the page where it stands.',
    remedy: 'Add a line such as “Số: 123/NQ-UBTVQH16” at the top, exactly as promulgated.',
  },
  'adoption-date-missing': {
    title: 'No date of adoption',
    message: 'The text has no sentence “… thông qua ngày … tháng … năm …”.',
    suggestion: 'Check whether the end of the text is there.',
    why: 'The date of adoption stands at the end of a resolution and differs from the date of effect. Where it is missing, mostly the end of the text is missing, or it is still a draft.',
    remedy: 'Use the complete text as adopted.',
  },
  'effective-date-missing': {
    title: 'No date from which the new units work',
    message:
      'The text has no sentence “chính thức hoạt động từ ngày …”; names were looked up among the units of {day}.',
    suggestion: 'If another day’s list is meant, name it with --as-of YYYY-MM-DD.',
    why: 'A name means one unit on one day: before and after 1 July 2025 the same name is different units. The names in a resolution are those of the day before it takes effect; without that day one has to be chosen, and the choice is told.',
    remedy:
      'Use the complete resolution, or name the day of the list with --as-of (the day before the resolution takes effect).',
  },
  'effective-before-register': {
    title: 'The resolution is older than the register',
    message:
      'The register has no list of units of {day}; names were looked up in its earliest, of 30 June 2025.',
    suggestion: 'Check every name: units may have changed in earlier rounds.',
    why: 'The register begins with the last official list before 1 July 2025. The rounds up to 2024 are not in it, so that their names may belong to other units by then.',
    remedy: 'Take the result as a hint only and compare it with a list of units of that time.',
  },
  'sentence-unread': {
    title: 'A sentence that cannot be read',
    message:
      'The sentence doesn’t follow the formulas of resolutions (clause {clause}) (read as far as ▸: {near}) (there should be: {expected}).',
    suggestion:
      'Compare it with the promulgated text: mostly words are missing, run together or cut off.',
    why: 'Each clause says in a strict formula which units a new one is made of. What a sentence outside the formula says isn’t certain, so none of its relations are in the proposal; reading it by guess could put down a whole commune wrongly.',
    remedy:
      'Correct the slip in the text and run again. If the promulgated text really says this, report it so that the formula can be added.',
  },
  'preamble-unread': {
    title: 'The opening of the article cannot be read',
    message:
      'The opening sentence doesn’t follow the usual formula (read as far as ▸: {near}) (there should be: {expected}).',
    why: 'The opening names the Government’s scheme. It neither creates nor changes a unit, so the proposal can be used; but every word of the arranging article is read or told.',
    remedy: 'See whether the sentence arranges anything; if not, there is nothing to do.',
  },
  'clause-out-of-order': {
    title: 'The numbers of clauses have a gap',
    message: 'Clause {clause} doesn’t follow the one before it.',
    suggestion: 'Look for a clause that was lost or repeated just before this one.',
    why: 'Clauses are numbered 1, 2, 3 … without a gap. A missing number means that a whole clause was lost in copying, and its unit would be missing from the proposal.',
    remedy: 'Compare with the promulgated text; add the lost clause or delete the repeated one.',
  },
  'summary-missing': {
    title: 'The clause that states the totals is missing',
    message: 'There is no clause “Sau khi sắp xếp, … có … đơn vị hành chính cấp xã …”.',
    suggestion: 'Check whether the text is cut off.',
    why: 'The last clause of the arranging article states how many units there are afterwards. That is how one knows that no clause was lost. Without it the text is probably cut off, and nothing proves the proposal complete.',
    remedy: 'Use the full text of the resolution.',
  },
  'reference-unmet': {
    title: 'A reference to a clause that doesn’t fit',
    message:
      'Clause {clause} takes a remainder “… theo quy định tại khoản {other}”, but clause {other} doesn’t stand before it or takes no part of that unit.',
    suggestion: 'Check the number of the clause referred to and the unit’s name in both clauses.',
    why: 'The remainder of a unit has a meaning only when it is known which clauses took the other parts. References go wrong when clauses are renumbered or a name is misspelt in one of the two.',
    remedy: 'Compare both clauses with the promulgated text and correct what is wrong.',
  },
  'remainder-unfounded': {
    title: 'The remainder of a unit of which no part was taken',
    message:
      'Clause {clause} takes a remainder (of {unit}), but no clause it refers to took a part of that unit.',
    suggestion: 'Look for the clause that takes a part; the name may be spelt otherwise there.',
    why: 'Where there is a remainder, a part must have gone elsewhere. Otherwise a clause was lost, or the name differs between two clauses, or the whole unit moved and the sentence is wrong.',
    remedy:
      'Compare with the promulgated text; correct the name or the number, or add the lost clause.',
  },
  'remainder-without-reference': {
    title: 'A remainder that refers to no clause',
    message: 'Clause {clause} takes a remainder without saying which clauses took the parts.',
    why: 'Resolutions mostly say after which clauses a remainder is left. Where one doesn’t, haicap still takes it for the remainder and checks that other clauses hold the parts.',
    remedy: 'See whether the clauses that take parts of this unit are all there.',
  },
  'resolution-province-unknown': {
    title: 'The register has no such province',
    message: 'On the day the resolution takes effect, the register has no “{province}”.',
    suggestion: 'Similar names: {closest}.',
    why: 'Names of communes are looked up in the province that the arranging article names. If the register has no such province on that day, no name can be looked up: the name is misspelt, the day is wrong, or the province is newer than the register.',
    remedy:
      'Correct the province in the article’s heading; if the text has no date, name a day with --as-of; if the province is new, update the register first.',
  },
  'resolution-province-differs': {
    title: 'The resolution names two provinces',
    message:
      'Clause {clause} states the totals of another province than the article’s heading names.',
    suggestion: 'See which part of the text was copied from another resolution.',
    why: 'A resolution arranges the communes of one province. Two names mean a slip, or two resolutions put into one file.',
    remedy: 'Compare with the promulgated text and correct it.',
  },
  'total-differs': {
    title: 'The total stated is not the total counted',
    message:
      'Clause {clause} states {stated} units (type: {type}) after the arrangement; counted: {counted}.',
    suggestion: 'Look for a clause that was lost or repeated, or whose type of unit is wrong.',
    why: 'The totals are the resolution’s own check. When the clauses don’t add up to them, a clause was lost, repeated or misread, or the number itself is wrong.',
    remedy: 'Compare the number of clauses and their types with the promulgated text.',
  },
  'formed-differs': {
    title: 'The number of units formed is not the number counted',
    message:
      'Clause {clause} states {stated} units (type: {type}) formed by the arrangement; the clauses have {counted}.',
    suggestion: 'Look for a clause that was lost or repeated, or whose type of unit is wrong.',
    why: 'The last clause says how many units this article forms or renames. That must be the number of clauses of each type; otherwise a clause was lost, repeated or misread.',
    remedy: 'Compare the number of clauses and their types with the promulgated text.',
  },
  'unarranged-differs': {
    title: 'The number of units left as they were is not the number named',
    message: 'Clause {clause} states {stated} units left as they were but names {counted}.',
    suggestion: 'See whether the list of names has lost a comma or a name.',
    why: 'Units left as they were are counted and then named. Where the two differ, a name was lost or two names ran together.',
    remedy: 'Compare the list with the promulgated text.',
  },
  'name-unresolved': {
    title: 'A name whose unit is unknown',
    message:
      'Clause {clause}: which unit of the province “{name}” is, on the day of the look-up, could not be settled.',
    suggestion: 'Perhaps: {units}. If so, correct the name in the text and run again.',
    why: 'Names are looked up among the units of the day before the resolution takes effect. No unit bears this one, or several do and no evidence picks one of them. haicap doesn’t choose, so this relation is not in the proposal.',
    remedy:
      'Compare the name with the promulgated text and ask “haicap wards lookup”. If the unit was renamed lately, the register has to be updated first.',
  },
  'name-doubtful': {
    title: 'The name or type differs from the register',
    message: 'Clause {clause}: “{name}” was taken for {units}, the only unit that fits.',
    suggestion: 'Confirm that the two are one unit before this relation is used.',
    why: 'No unit bears the very type and name of the text, but only one can be meant: the same name under another type, or a similar name while every other unit of the province has its place. There is a reason for it, but a person has to look.',
    remedy: 'Compare with the promulgated text; correct the name there if it is a slip.',
  },
  'name-spelt-otherwise': {
    title: 'A name the register spells otherwise',
    message: 'Clause {clause}: “{name}” is {units} in the register.',
    why: 'Resolutions and official lists sometimes differ in marks, spaces, i and y, or numerals. Only one unit has such a name, so there is no mistaking it; the spelling is recorded, so that either finds the unit later.',
    remedy: 'Nothing to do, unless the name in the text is a slip.',
  },
  'unit-used-twice': {
    title: 'A unit is used twice',
    message: '{unit} is taken more often than there is of it, in the clauses {clauses}.',
    suggestion: 'See which clause has the wrong name, or lacks the district that tells it apart.',
    why: 'A unit goes once: whole, or in parts with exactly one remainder. When it is taken whole twice, one of the clauses means another unit.',
    remedy: 'Compare the clauses with the promulgated text.',
  },
  'unit-not-used-up': {
    title: 'The remainder of a unit is unknown',
    message: 'Clause {clauses} takes a part of {unit}, but no clause speaks of the remainder.',
    suggestion: 'Look for the clause that takes the remainder; it may be lost or unread.',
    why: 'The register has to know where each part of a unit goes: the parts and exactly one remainder. Without the remainder nobody knows which commune its people belong to now.',
    remedy: 'Compare with the promulgated text; correct the sentences that cannot be read first.',
  },
  'unit-created-twice': {
    title: 'Two clauses create one unit',
    message: 'Clause {clause} creates {unit}, as clause {first} did before.',
    suggestion: 'See whether one of the names is a slip, or the clause is repeated.',
    why: 'No two units of one type bear one name in a province. When two clauses give the same new name, a clause was repeated in copying or a name is wrong.',
    remedy: 'Compare both clauses with the promulgated text.',
  },
  'register-disagrees': {
    title: 'Not what the register holds',
    message:
      'The text and the register differ (about {unit}) (clause {clause}) (the text: {said}) (the register: {held}).',
    suggestion: 'Check whether this is the text as promulgated.',
    why: 'The register holds the resolution of this number already. Reading it again must give the same relations; if it doesn’t, this text was changed or miscopied, or the register has an error. Neither is taken to be right.',
    remedy:
      'Compare the clause with the promulgated text. If the text is right, report the error of the register.',
  },
} as const;
