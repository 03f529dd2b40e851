/** What the command line needs of this room before any file is read: loads nothing. */

/** The kinds that can be held against the register. */
export const REGISTER_KINDS = ['wards', 'crosswalk'] as const;
