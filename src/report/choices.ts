/** What the command line needs of the reports before any is made: loads nothing. */
export {
  FORMATS,
  type Format,
  isDocument,
  REPORT_FORMATS,
  type ReportFormat,
} from './formats/formats.js';
