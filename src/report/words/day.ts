import type { Language } from '../../core/kinds/index.js';
import { slashedDay } from '../../lib/text/index.js';

/** A day as people write it in a language: “01/07/2025” in Vietnamese; elsewhere as it is sorted. */
export function dayText(day: string, lang: Language): string {
  return lang === 'vi' ? slashedDay(day) : day;
}

/** `2025-07-01T02:03:04.000Z` → “01/07/2025 02:03 UTC”: the same on every machine. */
export function minuteText(time: string, lang: Language): string {
  return `${dayText(time.slice(0, 10), lang)} ${time.slice(11, 16)} UTC`;
}
