import { printable } from '../../lib/text/index.js';
import { mapTexts } from '../map-texts.js';
import type { QuestionView } from './view.js';

/** Questions as files that people open hold them: nothing in them hides or turns a text. The ids are what comes back. */
export function harmlessQuestions(questions: readonly QuestionView[]): readonly QuestionView[] {
  return mapTexts(questions, (text) => printable(text));
}
