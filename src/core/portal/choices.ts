/** What the command line needs of this room before anything is exported: loads nothing. */

/** What becomes of a text that a workbook's cell doesn't hold: no file at all, or a file of its own. */
export const LONG_TEXTS = ['refuse', 'companion'] as const;

export type LongTexts = (typeof LONG_TEXTS)[number];

/** The formats that exported files may have. */
export const EXPORT_FORMATS = ['json', 'ndjson', 'csv', 'xlsx'] as const;

export type ExportFormatName = (typeof EXPORT_FORMATS)[number];

/** Whether a profile is meant by its file: a name of one is no path and has no suffix. */
export function isProfileFile(profile: string): boolean {
  return profile.endsWith('.json') || /[\\/]/.test(profile);
}
