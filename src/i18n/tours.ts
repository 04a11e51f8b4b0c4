/** Messages of tours, by language. Separate from the other messages, because only tours need them. */
import type { Language } from '../domain/language.ts';
import { englishCount } from './numbers.ts';

const en = {
  tours: 'Tours',
  tour: (title: string) => `Tour: ${title}`,
  position: (step: number, of: number) => `Scene ${step} of ${of}`,
  spoken: (step: number, of: number, title: string) => `Scene ${step} of ${of}: ${title}`,
  length: (scenes: number, minutes: number) =>
    `${englishCount(scenes, 'scene', 'scenes')}, about ${englishCount(minutes, 'minute', 'minutes')}`,
  next: 'Next scene',
  previous: 'Previous scene',
  play: 'Play the tour',
  pause: 'Pause the tour',
  scenes: 'All scenes',
  close: 'Close the tour',
  away: 'You changed the view.',
  back: 'Back to the tour',
  shown: 'On the map',
  sources: (n: number) => `${englishCount(n, 'source', 'sources')} for this scene`,
  end: 'End of the tour',
  allSources: (n: number) => `${englishCount(n, 'source', 'sources')} for the whole tour`,
  again: 'Start again',
  present: 'Present this tour',
  copy: 'Edit a copy',
  explore: 'Explore the map',
  others: 'Other tours',
};

const ko: typeof en = {
  tours: '투어',
  tour: (title) => `투어: ${title}`,
  position: (step, of) => `장면 ${step}/${of}`,
  spoken: (step, of, title) => `전체 ${of}개 장면 중 ${step}번째: ${title}`,
  length: (scenes, minutes) => `장면 ${scenes}개, 약 ${minutes}분`,
  next: '다음 장면',
  previous: '이전 장면',
  play: '투어 재생',
  pause: '투어 일시정지',
  scenes: '모든 장면',
  close: '투어 닫기',
  away: '화면이 바뀌었습니다.',
  back: '투어로 돌아가기',
  shown: '지도에 표시된 항목',
  sources: (n) => `이 장면의 출처 ${n}건`,
  end: '투어의 끝',
  allSources: (n) => `투어 전체의 출처 ${n}건`,
  again: '처음부터 다시',
  present: '이 투어로 발표하기',
  copy: '사본을 만들어 편집',
  explore: '지도 둘러보기',
  others: '다른 투어',
};

export const TOURS: Readonly<Record<Language, typeof en>> = { en, ko };
