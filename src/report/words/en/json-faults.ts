/** What can be wrong with a text that should be JSON, behind “line …, column …”. `{found}` stands there. */
export const jsonFaults = {
  'comma-trailing': 'a comma too many behind the last item',
  'comma-missing': 'a comma is missing before {found}',
  'value-missing': 'a value is missing before {found}',
  'colon-missing': 'a colon is missing behind the key, {found} stands there',
  'key-unquoted': 'the key {found} is not in double quotes',
  'quote-single': 'a single quote, {found}; JSON has double ones (") only',
  'quote-curly': 'a curly quote, {found}; JSON has straight ones (") only',
  comment: 'a comment ({found}); JSON has none',
  word: '{found} is not a JSON value; a text must be in double quotes, and an empty value is null',
  number:
    '{found} is not written as JSON writes numbers; a code that begins with 0 must be in double quotes',
  escape: '{found} inside a text; a backslash is written \\\\',
  control: 'a control character ({found}) stands inside a text as it is',
  'text-unclosed': 'the double quote opened here is not closed on its line',
  unclosed: 'the bracket {found} opened here is never closed; the file may be cut off',
  bracket: 'the bracket {found} closes one of the other kind',
  another: '{found} stands behind the end of the data; two files may have been joined',
  'key-twice': 'the key {found} stands a second time in the same object',
  'too-deep': 'brackets lie deeper in one another than any file of this kind has them',
  'no-record': '{found} stands where a record should',
  character: '{found} is not a JSON value',
} as const;
