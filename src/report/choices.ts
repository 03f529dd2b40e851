/** What the command line needs of the reports before any is made: loads nothing. */
export { FORMATS, type Format, type ReportFormat } from './formats/formats.js';
