/**
 * The date that every question is asked for when no other is given: the last change of
 * administrative units that haicap knows (Resolution 388/NQ-UBTVQH16, in force 20 September 2026).
 * Not today: the same input has to give the same answer tomorrow.
 */
export const LAST_KNOWN_DATE = '2026-09-20';
