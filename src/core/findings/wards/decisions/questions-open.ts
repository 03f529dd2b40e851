import { defineFinding } from '../../define.js';
import { reviewed } from '../reconcile-examples.js';

export const questionsOpen = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['questions', 'rows'],
  vi: {
    title: 'Còn câu hỏi chưa có người trả lời',
    message: '{questions} câu hỏi cho {rows} dòng còn để mở, mà ở đây không có ai để hỏi.',
    suggestion:
      'Ghi các câu hỏi ra sổ tính bằng --workbook cau-hoi.xlsx, điền rồi đưa vào lại bằng --from-workbook.',
    why: 'Lệnh review hỏi người dùng tại màn hình; khi chạy tự động thì không ai trả lời, và haicap không tự đoán.',
    remedy:
      'Chạy lệnh ở màn hình có người trả lời, hoặc dùng --workbook; sau đó chạy lại với --decisions.',
  },
  en: {
    title: 'Questions that nobody has answered',
    message:
      '{questions} {questions|question|questions} about {rows} {rows|row|rows} {questions|is|are} open, and nobody is here to be asked.',
    suggestion:
      'Write them to a workbook with --workbook questions.xlsx, have it filled in, and take it back with --from-workbook.',
    why: 'The command asks at the terminal; run by a machine it finds nobody there, and haicap does not guess.',
    remedy: 'Run the command at a terminal, or use --workbook; then run again with --decisions.',
  },
  example: reviewed(),
});
