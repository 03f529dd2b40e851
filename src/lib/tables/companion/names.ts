/** What Windows, the strictest of the systems, does not allow in a file name, and what can't be seen. */
const FORBIDDEN = /[<>:"/\\|?*\p{C}]/gu;

/** In characters of up to four bytes: file systems give a name 255, and ours get longer for a while. */
const LONGEST = 50;

/** Makes names of companions that no two share, whatever the system thinks of case and composition. */
export class CompanionNames {
  readonly #taken = new Set<string>();

  /** Takes what tells the text from others, the coarsest first; gives `list.1.005160.documents.txt`. */
  nameFor(parts: readonly string[]): string {
    const stem = parts.map(safePart).join('.').replace(/^\./, '-.');
    for (let count = 1; ; count += 1) {
      const name = `${stem}${count === 1 ? '' : `-${count}`}.txt`;
      const folded = name.toLowerCase();
      if (this.#taken.has(folded)) continue;
      this.#taken.add(folded);
      return name;
    }
  }
}

function safePart(part: string): string {
  const allowed = part.normalize('NFC').replace(FORBIDDEN, '-');
  const short = [...allowed].slice(0, LONGEST).join('');
  const trimmed = short.replace(/^[.\s]+|(?<![.\s])[.\s]+$/g, '');
  return trimmed === '' ? '-' : trimmed;
}
