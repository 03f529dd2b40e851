import { interruptionLine, tell } from '../command/index.js';
import { EXIT_OF_SIGNAL, type Signal } from '../core/findings/choices.js';
import type { Language } from '../core/kinds/index.js';

const SIGNALS = Object.keys(EXIT_OF_SIGNAL) as Signal[];

/**
 * Has a command that is told to stop (Ctrl-C, the end of its terminal or of its job) say what became of the work, and
 * end. What has to be done whole is never waited for: no signal is heeded in the middle of it.
 */
export function heedSignals(language: Language): void {
  for (const signal of SIGNALS) process.once(signal, () => stop(signal, language));
}

function stop(signal: Signal, language: Language): void {
  // Ctrl-C leaves `^C` on the line.
  const lead = signal === 'SIGINT' ? '\n' : '';
  tell(`${lead}${interruptionLine(language)}`);
  process.exit(EXIT_OF_SIGNAL[signal]);
}
