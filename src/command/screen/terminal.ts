import type { CliWords } from '../language.js';
import { DrawnWatch, UNWATCHED, type Watch } from './watch.js';

const NARROWEST = 40;

/** Columns to write for: the terminal's, or a page's when the output is no terminal. */
export function widthOf(stream: NodeJS.WriteStream): number {
  return stream.isTTY ? Math.max(stream.columns ?? 80, NARROWEST) : 100;
}

/** Whether to colour: a terminal that can, unless NO_COLOR; FORCE_COLOR overrules (no-color.org). */
export function wantsColour(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return stream.isTTY === true && env.TERM !== 'dumb' && stream.getColorDepth(env) > 1;
}

/** Whether a person is there to be asked. */
export function isInteractive(input: boolean, env: NodeJS.ProcessEnv): boolean {
  return input && !env.CI && process.stdin.isTTY === true && process.stderr.isTTY === true;
}

/** A terminal without a width makes a spinner redraw itself forever; one that is dumb can't redraw. */
function canSpin(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  return stream.isTTY === true && stream.columns > 0 && env.TERM !== 'dumb' && !env.CI;
}

/** Begins to show progress on stderr, where a spinner can be drawn. */
export async function startWatch(words: CliWords): Promise<Watch> {
  const { stderr, env } = process;
  if (!canSpin(stderr, env)) return UNWATCHED;
  const { default: ora } = await import('ora');
  const color = wantsColour(stderr, env) ? 'cyan' : false;
  const spinner = ora({ stream: stderr, discardStdin: false, color });
  const columns = () => stderr.columns;
  return new DrawnWatch(spinner, words, { columns, now: () => performance.now() });
}
