/** Words of what a code means. */
export const en = {
  heading: '{code}: {title}',
  severity: 'Severity: {severity}',
  rejecting: 'On import, a row with this finding is set aside.',
  keeping: 'On import, a row with this finding is still accepted.',
  setsAside: 'sets the row aside',
  example: 'Example: {command}',
  remedy: 'What to do: {remedy}',
  table: {
    sheet: 'Explanation',
    columns: {
      title: 'Title',
      remedy: 'Remedy',
      rejecting: 'Sets the row aside on import',
    },
  },
} as const;
