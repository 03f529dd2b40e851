import type { Strike } from '../../table.js';

/** What collapses to one blank; a blank that doesn't break is a character like others. */
const BLANKS = /[ \t\r\n\f]+/g;

/** The text of a cell, put together as a browser shows it: blanks collapse, elements break lines. */
export class CellText {
  private readonly parts: string[] = [];
  /** Line breaks since the last text, and whether a blank stands there. */
  private breaks = 0;
  private blank = false;
  private struck = false;
  private plain = false;

  /** Takes a piece of text, and whether it is struck through. */
  add(piece: string, struck: boolean): void {
    const text = piece.replace(BLANKS, ' ');
    if (text.startsWith(' ')) this.blank = true;
    const shown = text.slice(text.startsWith(' ') ? 1 : 0, text.endsWith(' ') ? -1 : undefined);
    if (shown === '') return;
    if (this.parts.length > 0) this.parts.push(this.gap);
    this.parts.push(shown);
    [this.breaks, this.blank] = [0, text.endsWith(' ')];
    if (shown.trim() === '') return;
    if (struck) this.struck = true;
    else this.plain = true;
  }

  /** A line break that somebody put there. */
  break(): void {
    this.breaks += 1;
  }

  /** The beginning or the end of a paragraph: one line break, however many of them meet. */
  paragraph(): void {
    this.breaks = Math.max(this.breaks, 1);
  }

  get value(): string {
    return this.parts.join('');
  }

  get strike(): Strike | undefined {
    if (!this.struck) return undefined;
    return this.plain ? 'part' : 'whole';
  }

  private get gap(): string {
    if (this.breaks > 0) return '\n'.repeat(this.breaks);
    return this.blank ? ' ' : '';
  }
}
