/**
 * Names of a view and messages for copying it, by language. Separate from the other messages, because only
 * the share, cite and embed dialogs need them.
 */
import type { Day } from '../domain/time/date.ts';
import type { Language } from '../domain/language.ts';
import { englishDay, koreanDay } from './dates.ts';

const en = {
  copy: 'Copy',
  copied: (what: string) => `${what} copied.`,
  refused: (what: string) =>
    `The browser does not let this page copy. ${what} is selected: press Ctrl+C, or ⌘C on a Mac.`,
  local: 'This link leads to a copy on your own machine; others cannot open it.',
  overview: (parties: string) =>
    parties === '' ? 'Critical-mineral partnerships' : `Critical-mineral partnerships with ${parties}`,
  day: englishDay as (day: Day) => string,
  upTo: (day: string) => `everything to ${day}`,
  window: (from: string, to: string) => `${from} to ${to}`,
};

const ko: typeof en = {
  copy: '복사',
  copied: (what) => `복사했습니다: ${what}`,
  refused: (what) =>
    `브라우저가 복사를 허용하지 않습니다. 선택된 내용(${what})을 Ctrl+C(맥은 ⌘C)로 복사해 주세요.`,
  local: '이 링크는 사용 중인 컴퓨터의 사본을 가리키므로 다른 사람은 열 수 없습니다.',
  overview: (parties) => (parties === '' ? '전 세계 핵심광물 파트너십' : `${parties}의 핵심광물 파트너십`),
  day: koreanDay,
  upTo: (day) => `${day}까지 누적`,
  window: (from, to) => `${from}부터 ${to}까지`,
};

/** `overview` takes the names of the parties in the lens; empty for the whole world. */
export const COPYING: Readonly<Record<Language, typeof en>> = { en, ko };
