/** What the command line needs of this room before any file is read: loads nothing. */

/** From which strength on a former name may settle a row. */
export const FORMER_STRENGTHS = ['official', 'agreeing', 'located'] as const;

export type FormerStrength = (typeof FORMER_STRENGTHS)[number];
