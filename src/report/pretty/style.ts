/** What a piece of text is, for the terminal to show; each role leaves the text's width alone. */
export interface Style {
  readonly heading: Paint;
  readonly quiet: Paint;
  readonly error: Paint;
  readonly warning: Paint;
  readonly info: Paint;
  readonly good: Paint;
  /** What of a text was taken out and what came in; absent where only signs can show it. */
  readonly change?: { readonly removed: Paint; readonly added: Paint };
}

export type Paint = (text: string) => string;

export const plain: Paint = (text) => text;

const PLAIN_STYLE: Style = {
  heading: plain,
  quiet: plain,
  error: plain,
  warning: plain,
  info: plain,
  good: plain,
};

/** The style of a report; chalk is loaded only when colours are wanted. */
export async function styleFor(colour: boolean): Promise<Style> {
  if (!colour) return PLAIN_STYLE;
  const { Chalk } = await import('chalk');
  // Sixteen colours whatever the machine says: whether to colour at all was decided by the caller.
  const chalk = new Chalk({ level: 1 });
  return {
    heading: chalk.bold,
    quiet: chalk.dim,
    error: chalk.red,
    warning: chalk.yellow,
    info: chalk.cyan,
    good: chalk.green,
    // Colours alone tell those nothing who don't tell red from green.
    change: { removed: chalk.red.strikethrough, added: chalk.green.underline },
  };
}
