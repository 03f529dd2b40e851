/** How many texts, and how much of each, a message shows. */
const SHOWN_TEXTS = 12;
const SHOWN_CHARACTERS = 40;

/** The first texts, each cut to what a message has room for; blank ones left out. */
export function shownTexts(texts: readonly string[]): string[] {
  return texts
    .filter((text) => text !== '')
    .slice(0, SHOWN_TEXTS)
    .map((text) => shorten(text));
}

/** A text cut to what a message, or what `most` characters, have room for, with “…” when anything was cut. */
export function shorten(text: string, most = SHOWN_CHARACTERS): string {
  if (text.length <= most) return text;
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most).join('')}…`;
}

/** Takes rising numbers; gives them with runs put together: 5, 7–9. The first of very many. */
export function shownRanges(numbers: readonly number[]): string[] {
  return shownRuns(numbers, ({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
}

/** Numbers that follow each other, the first and the last. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The same, each run by its name. */
export function shownRuns(numbers: readonly number[], name: (run: Run) => string): string[] {
  const runs: Run[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && number === last.to + 1)
      runs[runs.length - 1] = { ...last, to: number };
    else runs.push({ from: number, to: number });
  }
  const shown = runs.slice(0, SHOWN_TEXTS).map(name);
  return runs.length > SHOWN_TEXTS ? [...shown, '…'] : shown;
}
