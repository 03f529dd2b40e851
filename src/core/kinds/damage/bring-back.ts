import type { Cell } from '../../../lib/tables/index.js';
import {
  type Damage,
  examineText,
  isSinglyQuoted,
  type Mending,
  textOfFormula,
  withoutSingleQuotes,
} from '../../../lib/text/index.js';

/** What is known of a text besides what it holds. */
export interface Around {
  /** Whether single quotes stand around the texts of its row. */
  readonly quoted: boolean;
  /** Switches a way of bringing it back off. */
  readonly isOn?: (mending: Mending) => boolean;
}

/** Takes a text as it came; tells what it suffered, what a program put around it included; undefined where nothing did. */
export function bringBack(text: string, { quoted, isOn = () => true }: Around): Damage | undefined {
  const bare = isOn('unwrap-text') ? unwrapped(text, quoted) : text;
  const damage = examineText(bare, isOn);
  if (bare === text) return damage;
  const unwrapping = { repair: 'unwrap-text', from: text, to: bare } as const;
  const { mended, ...rest } = damage ?? { text: bare, mended: [] };
  return { ...rest, mended: [unwrapping, ...mended] };
}

/** Whether a cell, as it came and as it was brought back, lost single quotes. */
export function isQuoted(came: Cell, now: Cell): boolean {
  return isSinglyQuoted(came.text) && !isSinglyQuoted(now.text);
}

function unwrapped(text: string, quoted: boolean): string {
  const shown = textOfFormula(text);
  return quoted ? withoutSingleQuotes(shown) : shown;
}
