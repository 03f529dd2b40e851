import { cliWords, fill, prompter } from '../../command/index.js';
import type { Language } from '../../core/kinds/index.js';
import { standardError } from '../../lib/streams/index.js';
import type { AskQuestion, OpenQuestion, Reply } from './ask-each.js';

/** Choices that the list shows at once. */
const PAGE = 12;

const SKIP = 'skip';
const STOP = 'stop';
const OTHER = 'other';

/**
 * Puts questions about wards to the person at the terminal, one at a time. Who answers is asked once, unless
 * the command line says it. `pause` clears the line of progress.
 */
export function questionAsker(
  language: Language,
  pause: () => void,
  isAuthorKnown: boolean,
): AskQuestion {
  const { review } = cliWords(language);
  let known = isAuthorKnown;
  return async (question): Promise<Reply> => {
    pause();
    const prompt = await prompter();
    standardError.write(`\n${headingOf(question, language)}\n`);
    const { picked } = await prompt([
      {
        type: 'select',
        name: 'picked',
        message: review.which,
        choices: choicesOf(question, language),
        pageSize: PAGE,
        loop: false,
      },
    ]);
    if (picked === SKIP || picked === STOP) return { kind: picked };
    const choice = picked === OTHER ? await askCode(question, language) : picked;
    if (choice === '') return { kind: SKIP };
    const { why } = await prompt([{ type: 'input', name: 'why', message: review.why }]);
    const by = known ? question.author : await askAuthor(question, language);
    known = true;
    return { kind: 'answer', choice, by, why };
  };
}

/** Which question, how many rows it is about, where they are and what they say. */
function headingOf(question: OpenQuestion, language: Language): string {
  const { review, doubts } = cliWords(language);
  const { number, count, rows, samples, evidence, readings = [] } = question;
  const doubt = (doubts as Readonly<Record<string, string>>)[question.doubt] ?? question.doubt;
  const lines = samples.join(', ') + (rows > samples.length ? ', …' : '');
  const said = Object.values(evidence).join(', ');
  return [
    fill(review.question, { number, count, rows, lines, doubt }),
    `  ${said === '' ? review.blank : said}`,
    ...readings.map(({ code, name }, index) => {
      const template = index === 0 ? review.coded : review.named;
      return `  ${fill(template, { ward: `${code} ${name}` })}`;
    }),
  ].join('\n');
}

function choicesOf({ candidates, anyWard }: OpenQuestion, language: Language) {
  const { review } = cliWords(language);
  const wards = candidates.map(({ code, name, legalBasis }, index) => ({
    name: legalBasis === '' ? `${code} ${name}` : `${code} ${name}: ${legalBasis}`,
    short: `${code} ${name}`,
    value: String(index + 1),
  }));
  return [
    ...wards,
    ...(anyWard ? [{ name: review.other, value: OTHER }] : []),
    { name: review.skip, value: SKIP },
    { name: review.stop, value: STOP },
  ];
}

/** A code that the day has a ward for; nothing when the person has none to give. */
async function askCode({ nameOf }: OpenQuestion, language: Language): Promise<string> {
  const { review } = cliWords(language);
  const prompt = await prompter();
  const { code } = await prompt([
    {
      type: 'input',
      name: 'code',
      message: review.code,
      validate: (text: string) =>
        text.trim() === '' || nameOf(text.trim()) !== undefined || review.codeUnknown,
    },
  ]);
  const name = nameOf(code.trim());
  if (name !== undefined) standardError.write(`  ${code.trim()} ${name}\n`);
  return code.trim();
}

async function askAuthor({ author }: OpenQuestion, language: Language): Promise<string> {
  const { review } = cliWords(language);
  const prompt = await prompter();
  const { by } = await prompt([
    { type: 'input', name: 'by', message: review.who, default: author },
  ]);
  return by.trim() === '' ? author : by.trim();
}
