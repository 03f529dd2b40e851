/** What the command line needs of this room before any file is read: loads nothing. */
export { LANGUAGES, type Language } from './language.js';

export const DATE_ORDERS = ['day-first', 'month-first'] as const;

/** Which of day and month a date in numbers begins with. */
export type DateOrder = (typeof DATE_ORDERS)[number];
