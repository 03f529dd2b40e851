/** A sheet's place in the sample list. */
export const sheet = { file: 'danh-sach.xlsx', sheet: 'Sheet1' };

export const SHA256 = '0123456789abcdef'.repeat(4);
