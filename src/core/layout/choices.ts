/** What the command line needs of this room before any file is read: loads nothing. */

/** What to do with what a sheet hides or strikes through. */
export const TREATMENTS = ['read', 'skip'] as const;

export type Treatment = (typeof TREATMENTS)[number];
