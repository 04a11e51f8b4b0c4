/** What a lesson in a school's system says at its start, to pupils. */
import type { Localised } from '../domain/language.ts';

export const SCORM_NOTICE: Localised = {
  en: 'This lesson tells your school’s system how far you are, your score and which questions you got right. Your answers and texts stay on this device.',
  ko: '이 수업은 어디까지 했는지, 점수와 맞힌 문제가 무엇인지를 학교 시스템에 알려요. 여러분이 쓴 답과 글은 이 기기에만 있어요.',
};
