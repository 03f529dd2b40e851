/**
 * The version of the shapes of reports, which each JSON document names. Properties are added without a new one; it grows
 * when one is renamed, removed or means something else.
 */
export const REPORT_VERSION = 1;
