/** Words of a verification. */
export const en = {
  heading: '{directory}: {count} {count|file|files} by its manifest',
  made: '{kind}, by the export profile {profile}',
  version: 'Version of the profile: {version}',
  revision: 'Revision: @{revision}',
  whole: 'The folder is as it was exported.',
  differs: 'The folder is not as it was exported.',
} as const;
