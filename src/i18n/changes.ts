/** Messages for what changed between two dates, by language. Separate from the other messages, because few views need them. */
import type { Language } from '../domain/language.ts';
import type { Day } from '../domain/time/date.ts';
import { englishDay, koreanDay } from './dates.ts';
import { inSentence } from './names.ts';
import { englishCount as count, koreanNumber } from './numbers.ts';

const partnerships = (n: number) => count(n, 'partnership', 'partnerships');
const events = (n: number) => count(n, 'event', 'events');

const en = {
  title: (from: Day, to: Day) => `What changed from ${englishDay(from)} to ${englishDay(to)}`,
  none: 'No changes recorded in this period.',
  sentence: (
    started: number,
    ended: number,
    joined: number,
    left: number,
    chairs: number,
    ofEvents: number,
  ) => {
    const parts = [
      started > 0 && `${partnerships(started)} started`,
      ended > 0 && `${ended} ended`,
      joined > 0 && `${count(joined, 'member', 'members')} joined`,
      left > 0 && `${left} left`,
      chairs > 0 && `${count(chairs, 'change', 'changes')} of chair`,
      events(ofEvents),
    ].filter((part) => part !== false);
    return `${parts.join(', ')}.`;
  },
  begun: 'Started',
  ended: 'Ended',
  joined: 'Joined',
  left: 'Left',
  chairs: 'Changes of chair',
  replacedBy: (name: string) => `replaced by ${name}`,
  chair: (from: string | null, to: string | null) =>
    to
      ? `${from ? `from ${inSentence(from)} ` : ''}to ${inSentence(to)}`
      : `end of term: ${from ?? ''}, successor unknown`,
  announced: (started: number, ofEvents: number) =>
    `Announced, not confirmed: ${[started > 0 && partnerships(started), ofEvents > 0 && events(ofEvents)]
      .filter((part) => part !== false)
      .join(', ')}.`,
  beyond: (reach: Day) => `Data ends on ${englishDay(reach)}. Later changes are announced but not confirmed.`,
};

const koreanPartnerships = (n: number) => `파트너십 ${koreanNumber(n)}건`;
const koreanEvents = (n: number) => `사건 ${koreanNumber(n)}건`;

const ko: typeof en = {
  title: (from, to) => `${koreanDay(from)}~${koreanDay(to)}의 변화`,
  none: '이 기간에 기록된 변화가 없습니다.',
  sentence: (started, ended, joined, left, chairs, ofEvents) =>
    `${[
      started > 0 && `파트너십 시작 ${started}건`,
      ended > 0 && `${started > 0 ? '' : '파트너십 '}종료 ${ended}건`,
      joined > 0 && `합류 ${joined}곳`,
      left > 0 && `탈퇴 ${left}곳`,
      chairs > 0 && `의장국 변동 ${chairs}건`,
      koreanEvents(ofEvents),
    ]
      .filter((part) => part !== false)
      .join(', ')}.`,
  begun: '시작',
  ended: '종료',
  joined: '합류',
  left: '탈퇴',
  chairs: '의장국 변동',
  replacedBy: (name) => `후속 파트너십: ${name}`,
  chair: (from, to) =>
    from && to ? `${from}에 이어 ${to}` : to ? `${to} 수임` : `${from ?? ''} 임기 종료, 후임 미상`,
  announced: (started, ofEvents) =>
    `발표됐으나 확인되지 않음: ${[
      started > 0 && koreanPartnerships(started),
      ofEvents > 0 && koreanEvents(ofEvents),
    ]
      .filter((part) => part !== false)
      .join(', ')}.`,
  beyond: (reach) => `데이터는 ${koreanDay(reach)}까지입니다. 이후의 변화는 발표됐으나 확인되지 않았습니다.`,
};

/** Days are those of the window, both in it; names are of countries and partnerships. */
export const CHANGES: Readonly<Record<Language, typeof en>> = { en, ko };
