import type { Finding } from '../../core/findings/index.js';
import type { Language } from '../../core/kinds/index.js';
import { fill, shorten } from '../../lib/text/index.js';
import { findingText } from '../words/finding-text.js';
import { reportWords } from '../words/report-words.js';

/** Characters of a suggestion that are shown in a note: of a longer one the cell itself says more. */
const SUGGESTED = 1_000;

/** A finding as it stands in a note of a cell: how grave it is, what it says, and on a line of its own what is suggested. */
export function findingReason(finding: Finding, lang: Language): string {
  const { severities, findings } = reportWords(lang);
  const { message, suggestion } = findingText(finding, lang);
  const said = `${capital(severities[finding.severity])}: ${message}`;
  if (suggestion === undefined) return said;
  const shown = shorten(suggestion, SUGGESTED);
  return `${said}\n${fill(findings.suggestion, { suggestion: shown })}`;
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
