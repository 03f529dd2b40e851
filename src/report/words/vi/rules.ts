/**
 * The rules of a schema as fragments of a sentence, by the `rule` of a `schema-violation`: the
 * fragment takes the place of `{rule}` in “Cột …: “giá trị” {rule}”. The keys are JSON Schema keywords;
 * `other` stands for every keyword that has no fragment of its own.
 */
export const rules = {
  type: 'không đúng kiểu dữ liệu',
  const: 'không phải là giá trị duy nhất được phép',
  enum: 'không thuộc các giá trị được phép',
  pattern: 'không đúng dạng quy định',
  format: 'không đúng định dạng; ngày viết như 31/12/2025',
  minLength: 'ngắn hơn mức cho phép',
  maxLength: 'dài hơn mức cho phép',
  minItems: 'có ít phần tử hơn mức cho phép',
  maxItems: 'có nhiều phần tử hơn mức cho phép',
  uniqueItems: 'có phần tử lặp lại',
  minimum: 'nhỏ hơn mức cho phép',
  maximum: 'lớn hơn mức cho phép',
  required: 'thiếu một phần bắt buộc',
  additionalProperties: 'có phần không được quy định',
  other: 'không đúng quy định của lược đồ',
} as const;
