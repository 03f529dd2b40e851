/** What the command line needs of this room before anything else: loads nothing. */
export { configuredLanguage } from './language.js';
