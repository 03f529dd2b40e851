/** TODO door of src/command */
export { interruptionLine, noteAnswersKept } from './interruption.js';
export { cliWords, fill, languageOf, type CliWords } from './language.js';
export { type CommandFactory, withExample, IMPORT_FIRST } from './context.js';
export { settle } from './settle.js';
export { settleStandard } from './standard.js';
export { addCommonOptions, addKeepColumns, addReadingOptions, type CommonOptions, type ReadingOptions, addSettleOptions, addTableOptions, filesRead, type SettleFlags } from './options.js';
export { run } from './run.js';
export { agreeToRemovals, chooseColumn, confirm, prompter } from './ask.js';
