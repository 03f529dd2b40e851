/** What the command line needs of this room before any file is read: loads nothing. */

/** What a table's rows are about: people follow where people went, land where land did. */
export const SUBJECTS = ['people', 'land'] as const;

export type Subject = (typeof SUBJECTS)[number];

export const SIDES = ['before', 'after'] as const;

/** A period of the register that a row may have been written in. */
export type Side = (typeof SIDES)[number];

/** The period of the columns, where it is said; `detect`: the rows tell. */
export const PERIODS = ['detect', ...SIDES] as const;

export type Period = (typeof PERIODS)[number];

/** How the columns are headed and filled that are added to a table: for the office, or by the names that programs know. */
export const COLUMN_FORMS = ['officer', 'machine'] as const;

export type ColumnForm = (typeof COLUMN_FORMS)[number];
