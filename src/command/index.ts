/**
 * Command: takes a command's flags and its job, gives what every command has in common: shared options, questions at a
 * terminal, progress, the report put where it was asked for, the exit code. Knows no command by name.
 */

export { type CommandFactory, IMPORT_FIRST, withExample } from './context.js';
export { lines, placeholder } from './help.js';
export { tellIdleForce } from './idle-force.js';
export {
  interruptionLine,
  noteAnswersKept,
  noteBeginning,
  noteNothingStored,
  noteStored,
  storedLine,
} from './interruption.js';
export {
  type CliWords,
  cliWords,
  fill,
  formatOfFailure,
  languageOf,
  requireLanguage,
} from './language.js';
export {
  addCommonOptions,
  addKeepColumns,
  addReadingOptions,
  addRegisterOption,
  addSettleOptions,
  addTableOptions,
  type CommonOptions,
  type CommonPart,
  collect,
  formerOption,
  JUDGING,
  type ReadingOptions,
  type SettleFlags,
} from './options.js';
export { run } from './run.js';
export {
  agreeToForgetting,
  agreeToRemovals,
  askText,
  chooseColumn,
  chooseOne,
  confirm,
  wardColumnAsker,
} from './screen/ask.js';
export { onScreen, tell } from './screen/screen.js';
export { widthOf } from './screen/terminal.js';
export { settle } from './settle.js';
export { settleStandard } from './standard.js';
