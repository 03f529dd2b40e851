import { fill } from '../../lib/text/index.js';
import {
  type FormerName,
  type FormerSource,
  loadFormerNames,
  readFormerSources,
} from '../register/index.js';
import { BASIS_WORDS } from './basis-words.js';

/** What tells of a unit of before, in the law's own language. */
const SOURCE_WORDS: Readonly<Record<FormerSource, string>> = {
  'gso-list': 'danh sách của cơ quan thống kê',
  'gso-compare': 'đối chiếu chính thức năm 2024',
  'law-text': 'văn bản nghị quyết',
  title: 'tên nghị quyết',
  viwiki: 'Wikipedia',
  press: 'báo chí',
  community: 'danh sách của cộng đồng',
  geo2017: 'vị trí năm 2017',
  patch: 'dữ liệu vá lỗi',
};

/** Takes a name of before; gives what a row that it settled is told: until when it was, how sure that is, by whom. */
export function formerText(former: FormerName): string {
  const { name, until, resolution, strength } = former;
  const law =
    resolution === undefined ? [] : [fill(BASIS_WORDS.resolution, { number: resolution })];
  const why = [...law, BASIS_WORDS.strengths[strength], sourceText(former)];
  const told = { name, why: why.filter((part) => part !== '').join('; ') };
  if (until === undefined) return fill(BASIS_WORDS.formerly, told);
  const [year = '', month = '', day = ''] = until.split('-');
  return fill(BASIS_WORDS.former, { ...told, day, month, year });
}

function sourceText({ until, source }: FormerName): string {
  if (until === undefined) return loadFormerNames().sources.get(source) ?? '';
  const sources = readFormerSources(source);
  return sources
    .map(
      ({ source: name, cited }) => SOURCE_WORDS[name] + (cited === undefined ? '' : ` (${cited})`),
    )
    .join(', ');
}
