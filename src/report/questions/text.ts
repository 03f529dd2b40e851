import type { Language } from '../../core/kinds/index.js';
import type { RowExample } from '../../core/settle/index.js';
import { fill } from '../../lib/text/index.js';
import { takingText } from '../wards/blocks.js';
import { citationText } from '../wards/register-params.js';
import type { UnitView } from '../wards/types.js';
import { dayText } from '../words/day.js';
import type { CandidateView, QuestionView } from './view.js';
import { questionWords } from './words/index.js';

/** "00634 Phường Đại Mỗ, Quận Nam Từ Liêm, Thành phố Hà Nội": a ward as it is told from its namesakes. */
export function wardText({
  code,
  name,
  district,
  province,
}: Partial<UnitView> & { name: string }): string {
  const places = [name, district, province].filter((part) => part !== undefined);
  return [code, places.join(', ')].filter((part) => part !== undefined).join(' ');
}

/** What is asked, in whole sentences: why there is a doubt, about what the rows say or the ward that they name. */
export function questionText(view: QuestionView, lang: Language): string {
  const { asks, text } = questionWords(lang);
  const { doubt, own, evidence } = view;
  const said = saidText(evidence, lang) || text.blank;
  const ask = fill(asks[doubt], {
    own: own === undefined ? said : wardText(own),
    said,
    readings: readingsText(view, lang),
  });
  const { area } = evidence;
  if (doubt !== 'split') return ask;
  if (area !== undefined) return `${ask} ${fill(text.part, { area })}`;
  return hasParts(view) ? `${ask} ${text.parts}` : ask;
}

/** Whether the rows name parts of the ward that may have gone different ways: one answer would be all of theirs. */
function hasParts({ examples }: QuestionView): boolean {
  return new Set(examples.flatMap(({ words }) => words.area ?? [])).size > 1;
}

/** The ward that the code is, and those that the name is; or that the one of the code lies elsewhere. */
function readingsText({ readings = [] }: QuestionView, lang: Language): string {
  const { text } = questionWords(lang);
  const [coded, ...named] = readings.map(wardText);
  if (coded === undefined) return '';
  const told = named.map((ward) => fill(text.named, { ward }));
  return [fill(text.coded, { ward: coded }), ...(named.length > 0 ? told : [text.elsewhere])].join(
    ', ',
  );
}

/** What cells say, by what they are: the names as an address has them, then what places the row inside its ward. */
export function saidText(words: Readonly<Record<string, string>>, lang: Language): string {
  const { text } = questionWords(lang);
  const { code, ward, district, districtCode, province, provinceCode, area, address } = words;
  const names = [ward, district ?? districtCode, province ?? provinceCode];
  const told = names.filter((name) => name !== undefined).join(', ');
  return [
    [code, told].filter((part) => part !== undefined && part !== '').join(' '),
    ...(area === undefined ? [] : [fill(text.area, { area })]),
    ...(address === undefined ? [] : [told === '' ? address : fill(text.address, { address })]),
  ]
    .filter((part) => part !== '')
    .join(text.between);
}

/** Rows in their own words, a line each; how many others ask the same on a line of its own. */
export function exampleLines({ examples, rows }: QuestionView, lang: Language): string[] {
  const { text } = questionWords(lang);
  const lines = examples.map((example) =>
    fill(text.example, { place: rowText(example, lang), said: saidText(example.words, lang) }),
  );
  const others = rows - examples.length;
  return others > 0 ? [...lines, fill(text.otherRows, { rows: others })] : lines;
}

function rowText({ row, sheet }: RowExample, lang: Language): string {
  const { text } = questionWords(lang);
  return sheet === undefined ? fill(text.row, { row }) : fill(text.rowOn, { sheet, row });
}

/** A candidate as it is offered: by this, too, it is known again when it comes back. */
export function candidateName({ code, name, province }: CandidateView): string {
  return wardText({ code, name, province });
}

/** Why a candidate is one: by which name of before, what the law gave it of the old ward, which is named where several are asked about, and by which clauses. */
export function candidateReason(
  { from, former, cited }: CandidateView,
  { doubt }: Pick<QuestionView, 'doubt'>,
  lang: Language,
): string {
  const { text } = questionWords(lang);
  if (from === undefined) return text.itself;
  const taking = takingText({ lang }, from);
  const given =
    doubt === 'split'
      ? fill(text.given, { taking })
      : fill(text.from, { old: wardText(from), taking });
  const before =
    former && fill(text.formerly, { former: former.name, until: dayText(former.until, lang) });
  return [
    ...(before === undefined ? [] : [before]),
    given,
    ...(cited.length === 0 ? [] : [citationText(cited, lang)]),
  ].join(text.between);
}
