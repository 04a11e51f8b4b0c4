/**
 * Names of a view and messages for copying it, by language. Separate from the other messages, because only
 * the share, cite and embed dialogs need them.
 */
import type { Day } from '../domain/time/date.ts';
import type { Language } from '../domain/language.ts';
import { englishDay, koreanDay } from './dates.ts';
import { anyOf, koreanNames } from './names.ts';

const en = {
  copy: 'Copy',
  copied: (what: string) => `${what} copied.`,
  refused: (what: string) => `Could not copy. ${what} is selected: press Ctrl+C, or ⌘C on a Mac.`,
  local: 'You are running a local copy: this link will work on this computer only.',
  overview: (countries: readonly string[]) =>
    `Critical-mineral partnerships${countries.length === 0 ? '' : ` with ${anyOf(countries)}`}`,
  day: englishDay as (day: Day) => string,
  upTo: (day: Day) => `everything up to ${englishDay(day)}`,
  window: (from: Day, to: Day) => `${englishDay(from)} to ${englishDay(to)}`,
};

const ko: typeof en = {
  copy: '복사',
  copied: (what) => `복사했습니다: ${what}`,
  refused: (what) => `복사하지 못했습니다. 선택된 내용(${what})을 Ctrl+C(맥은 ⌘C)로 복사해 주세요.`,
  local: '이 페이지는 이 컴퓨터에서 실행 중인 사본이므로 링크도 이 컴퓨터에서만 열립니다.',
  overview: (countries) =>
    countries.length === 0 ? '전 세계 핵심광물 파트너십' : `${koreanNames(countries)}의 핵심광물 파트너십`,
  day: koreanDay,
  upTo: (day) => `${koreanDay(day)}까지 누적`,
  window: (from, to) => `${koreanDay(from)}부터 ${koreanDay(to)}까지`,
};

/** `overview` takes the names of the parties in the lens; empty for the whole world. */
export const COPYING: Readonly<Record<Language, typeof en>> = { en, ko };
