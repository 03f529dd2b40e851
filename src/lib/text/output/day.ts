const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `2025-07-01` → `01/07/2025`, as it is written in Viet Nam; whatever is no such day stays. */
export function slashedDay(day: string): string {
  return day.replace(ISO, '$3/$2/$1');
}
