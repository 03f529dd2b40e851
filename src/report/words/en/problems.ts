/**
 * What is wrong in a JSON file that the user wrote, by its `rule`: stands behind the place and a colon.
 * `closest` is added where there are names like it.
 */
export const problems = {
  json: 'no valid JSON',
  jsonAt: 'no valid JSON: line {line}, column {column}: {fault}',
  unknown: 'there is no {found}',
  missing: '"{expected}" is missing',
  type: 'has to be {expected}, is {found}',
  choice: 'has to be one of {expected}, is {found}',
  date: 'has to be a day written like 2026-12-31, is {found}',
  form: 'has to be of the form {expected}, is {found}',
  short: 'must not be empty',
  repeated: 'has an item twice',
  keeps:
    'the code {found} can’t be ignored: rows would be set aside or the command refused, and nothing would say why (see haicap explain)',
  taken: '{found} is a spelling of the value {expected} already',
  differs: 'has to be {expected}, is {found}',
  'overlay-absent': 'is not there',
  'overlay-base': 'made for the register up to {found}; the one installed goes up to {expected}',
  'overlay-known': 'resolution {found} is in the register already, or listed twice',
  'overlay-day': 'takes effect on {found}, not after the last day of the register ({expected})',
  'overlay-unit': 'there is no unit {found} the day before (the register has: {expected})',
  'overlay-code':
    'the new unit {found} has no code yet; write the one that the statistics office gave it',
  'overlay-type': 'the type of {found} is not known',
  'overlay-use': '{found} has to be used exactly once: whole, or in parts and one remainder',
  'overlay-taken': 'the code or name of {found} belongs to {expected}',
  'overlay-differs': '{found} stands as {expected} in another line',
  'overlay-adopted':
    'was adopted on {found}, after its day of effect ({expected}); compare both days with the promulgated text',
  'overlay-province':
    'province {found} is that of no unit that this one is made of ({expected}); write the code of theirs',
  'overlay-former':
    'the code of {found} was that of {expected}, whose land did not come here; compare it with the letter of the statistics office',
  'overlay-shares':
    'coverage, area and population contradict each other ({found}); compare them with the clause',
  'overlay-twice': '{found} stands twice; remove a line',
  'overlay-same': 'both names are {found}; write the new one or remove the line',
  'profile-tables': 'a file of the format {found} holds one table; a workbook holds several',
  'profile-list': '{found} is no list whose items could be rows here',
  'profile-source':
    'needs exactly one of "from" (a field), "value" (a fixed text) and "count" (the number of the row)',
  'profile-ways': 'takes one of "map", "words", "quantity" and "date"',
  'profile-quantity': '{found} is no number with a unit',
  'profile-parts': '{found} has parts and stands in no single cell; name one of them',
  'profile-pattern': '{found} is no regular expression',
  'profile-sheet':
    '{found} can be no name of a sheet: 31 characters at most, none of [ ] : * ? / \\',
  'profile-twice': '{found} stands there twice',
  'profile-name': '{found} is the name of the list of files that every export writes',
  'profile-file':
    '{found} can’t be the name of a file on every system: no folder, none of < > : " / \\ | ? *, no dot or space at either end, no name of a device (con, nul), 200 bytes at most',
  'profile-fixed':
    '"value" and "count" are written as they are; "map", "words", "quantity", "date" and "join" belong to "from"',
  'profile-outer':
    '{found} belongs to the items of {expected}, which are no rows here; name {expected} in "rows" before the inner list',
  'profile-date': '{found} is no day',
  'profile-slow':
    'the regular expression {found} takes too long over the texts of this column; write it without repeats inside repeats',
  least: 'has to be at least {expected}, is {found}',
  above: 'has to be more than {expected}, is {found}',
  'profile-words': '{found} has no vocabulary whose labels could be written',
  'profile-outside': '{found} leads out of the folder',
  'template-begin': 'there is no line {expected} before it',
  'template-end': 'the line {expected} is missing',
  'profile-above': 'lines above a header have no place in {found}',
  line: '{path} (line {line})',
  other: 'breaks its schema: {found}',
  closest: '(closest: {closest})',
  joined: '{count} {count|place|places}: {problems}',
  whole: 'the whole file',
  types: {
    object: 'an object {…}',
    array: 'a list […]',
    string: 'a text',
    boolean: 'true or false',
    integer: 'a whole number',
    number: 'a number',
    null: 'null',
  },
} as const;
