/** Words after which a single small letter is a label: điểm c, mẫu a. */
const BEFORE_SMALL = 'điểm tiết mục khoản mẫu biểu bảng lục chữ phím tự hình hạng lớp nhóm'.split(
  ' ',
);

/** Words after which a single capital is a label or a Roman numeral: hạng A, khu D, phần V. */
const BEFORE_CAPITAL = [
  ...BEFORE_SMALL,
  ...(
    'điều phần chương loại khu lô khối tổ cấp bậc vùng tuyến toà tòa nhà phòng án hợp vitamin gan số tập ' +
    'ô hiệu quý khoá khóa kỳ đợt dãy tầng'
  ).split(' '),
];

export const LABELLED: Readonly<Record<'small' | 'capital', ReadonlySet<string>>> = {
  small: new Set(BEFORE_SMALL),
  capital: new Set(BEFORE_CAPITAL),
};

/** Words that join labels: điểm a, b và c. */
export const JOINING: ReadonlySet<string> = new Set(['và', 'hoặc', 'hay', 'đến']);

/** Words in use that begin with a vowel; anything else that does is likely the rest of a torn word. */
export const VOWEL_FIRST_WORDS: ReadonlySet<string> = new Set(
  (
    'a à á ả ạ ác ách ai ái ải am ám ảm an án ang áng anh ánh ảnh ao áo ào ảo áp át au áy ' +
    'ắc ăn ăng ắng ắp ắt ẵm âm ấm ầm ẩm ân ấn ẩn ấp ập ất âu ấu ẩu ấy em én eo èo ép ê ế ếch êm ếm ' +
    'ỉ ỉa ích im ỉm in ít ịt ó oà oạ oai oải oan oán oang oanh oằn óc oi óng ong ỏng óp ót ' +
    'ô ố ồ ổ ốc ôi ối ổi ôm ốm ồm ôn ồn ổn ông ống ốp ơ ở ớ ờ ơi ơn ớn ớt ợ ' +
    'ù ú ủ ụ ua ùa úa ủa um ùm úm un ùn ủn ung ùng úng ủng út úp ụp uất uế uốn uống uổng ' +
    'uy uý uỷ uỵ uyên uyển ư ứ ừ ưa ứa ứ ưng ứng ửng ừng ước ươm ướm ươn ưỡn ương ướp ướt ưu ' +
    'y ý ỷ ỳ yếm yểm yên yến yêng yết yêu yếu yểu'
  ).split(' '),
);
