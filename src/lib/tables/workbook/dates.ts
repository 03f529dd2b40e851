/** Days that the 1904 system counts less than the 1900 system (ECMA-376 Part 1, 18.17.4.1). */
export const DAYS_1900_TO_1904 = 1462;

const SECONDS_A_DAY = 86_400;

/** 1 March 1900: from here on the 1900 system counts true days; before, it has a day too many. */
const FIRST_TRUE_SERIAL = 61;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/** The serial of 1 January 1970. */
const UNIX_EPOCH = 25_569;

/**
 * Takes a serial of the 1900 system; gives its ISO date, with the time when it has one
 * (`2025-07-01T10:30:00`), or undefined when it stands for no day from March 1900 to 9999.
 */
export function isoDate(serial: number): string | undefined {
  if (!(serial >= FIRST_TRUE_SERIAL && serial < LAST_SERIAL + 1)) return undefined;
  const seconds = Math.round((serial - UNIX_EPOCH) * SECONDS_A_DAY);
  const iso = new Date(seconds * 1000).toISOString();
  return seconds % SECONDS_A_DAY === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?Z?$/;

/** Takes a day, or a day and a time, as ISO 8601 writes it; gives its serial of the 1900 system. */
export function serialOf(iso: string): number | undefined {
  const parts = ISO.exec(iso)
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  if (parts === undefined) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  const days = Date.UTC(year, month - 1, day) / (SECONDS_A_DAY * 1000) + UNIX_EPOCH;
  const serial = days + (hour * 3600 + minute * 60 + second) / SECONDS_A_DAY;
  return isoDate(serial)?.startsWith(iso.slice(0, 10)) === true ? serial : undefined;
}

/** Whether a number format shows a day or a year; a format of hours alone shows no date. */
export function showsDate(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]?/g, '');
  return /[dy]/i.test(codes) && !/general/i.test(codes);
}
