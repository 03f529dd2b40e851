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
