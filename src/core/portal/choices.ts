/** What the command line needs of this room before anything is exported: loads nothing. */

/** What becomes of a text that a workbook's cell doesn't hold: no file at all, or a file of its own. */
export const LONG_TEXTS = ['refuse', 'companion'] as const;

export type LongTexts = (typeof LONG_TEXTS)[number];
