import { redactReport } from '../redact.js';
import { csv } from './csv.js';
import { json } from './json.js';
import { pretty } from './pretty.js';
import type { Reporter, ReportFormat } from './reporter.js';
import { xlsx } from './xlsx.js';

/** Every format; a new one is a file here and a line. */
export const REPORTERS = {
  pretty: redacting(pretty),
  json: redacting(json),
  csv: redacting(csv),
  xlsx: redacting(xlsx),
} satisfies Record<ReportFormat, Reporter>;

/** Personal data is masked before a reporter sees it, so that none can forget to. */
function redacting(reporter: Reporter): Reporter {
  return (told, options) => {
    if (!options.redact) return reporter(told, options);
    return reporter(redactReport(told, options.kind), options);
  };
}
