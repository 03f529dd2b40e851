/**
 * How land that belonged to no commune is introduced. The list is closed on purpose: a bare
 * capitalised word may as well be a commune whose type was lost.
 */
export const LAND_HEADS = ['khu vực', 'Trường bắn', 'trường bắn', 'bãi bồi', 'vùng đất'] as const;

/** Common nouns that stand inside a name, by the capitalised word before them. */
export const NOUN_IN_NAME: ReadonlyMap<string, string> = new Map([
  ['Nông', 'trường'],
  ['Lâm', 'trường'],
]);

const FORMULAS = [
  'sắp xếp toàn bộ một phần diện tích tự nhiên quy mô dân số của phần còn lại',
  'sau khi thực hiện theo quy định tại các khoản Điều này thành mới có tên gọi là đổi',
  'xã phường thị trấn đặc khu huyện quận thành phố tỉnh thuộc và bao gồm',
  'đơn vị hành chính cấp trong đó hình không như năm ngày tháng thông qua',
  'nhập vào lập trên cơ sở nguyên trạng điều chỉnh là người km để giáp',
];

/** The words that a formula goes on with behind a name: where glue behind a name may begin. */
export const WORDS_BEHIND_NAME: ReadonlySet<string> = new Set(
  'thành sau khi và các xã phường thị đặc phần một toàn có như năm không thuộc trên vào'.split(' '),
);

/** The words of the formulas: the only ones that glued words are taken apart into. */
export const FORMULA_WORDS: ReadonlySet<string> = new Set(FORMULAS.join(' ').split(' '));
